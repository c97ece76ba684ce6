import { describe, expect, it } from '@jest/globals';
import { factory, mill } from '../../../../test/support/actors.js';
import { hashOf, keyIdOf } from './once.js';

describe('a request with a key', () => {
  it('is the same whatever the order of its fields, and another with any other value, path or list order', () => {
    const asked = hashOf('POST', '/toys', { a: 1, b: { c: [1, 2], d: null } });
    expect(asked).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf('POST', '/toys', { b: { d: null, c: [1, 2] }, a: 1 })).toBe(asked);
    const others = [
      hashOf('POST', '/toys', { a: 1, b: { c: [2, 1], d: null } }),
      hashOf('POST', '/toys', { a: '1', b: { c: [1, 2], d: null } }),
      hashOf('POST', '/toys', { a: 1, b: { c: [1, 2] } }),
      hashOf('POST', '/toys/1', { a: 1, b: { c: [1, 2], d: null } }),
      hashOf('PATCH', '/toys', { a: 1, b: { c: [1, 2], d: null } }),
    ];
    expect(others).not.toContain(asked);
    expect(new Set(others).size).toBe(others.length);
  });

  it('has a key of its person in their organisation', () => {
    const colleague = { ...factory, id: 'user_colleague' as const };
    const ids = [factory, colleague, mill].map((actor) => keyIdOf(actor, 'k'));
    expect(new Set(ids).size).toBe(3);
    expect(keyIdOf({ ...factory, requestId: 'request-2' }, 'k')).toBe(ids[0]);
  });
});
