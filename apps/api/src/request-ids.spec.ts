import { describe, expect, it } from '@jest/globals';
import { requestIdOf } from './request-ids.js';

const idFor = (said?: string) => requestIdOf({ headers: said === undefined ? {} : { 'x-request-id': said } });

describe('the id of a request', () => {
  it.each(['a1b2c3d4', 'A-request-of-2026', '0'.repeat(64)])('is what the caller says: %s', (said) => {
    expect(idFor(said)).toBe(said);
  });

  it.each([undefined, '', 'short', '0'.repeat(65), 'two words here', 'line\nbreak-line', '编号编号编号编号'])(
    'is a new one instead of %j',
    (said) => {
      expect(idFor(said)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      expect(idFor(said)).not.toBe(idFor(said));
    },
  );
});
