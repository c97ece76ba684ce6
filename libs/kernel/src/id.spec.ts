import { describe, expect, it } from '@jest/globals';
import { idFromRef, isId, newId } from './id.js';

describe('an id', () => {
  it('says what it names, and sorts by the moment of its making', () => {
    const [early, late] = [newId('need', new Date(1)), newId('need', new Date('2026-03-01T08:00:00Z'))];
    expect([early, late].every((id) => isId('need', id))).toBe(true);
    expect(early < late).toBe(true);
    expect(isId('solution', early)).toBe(false);
  });

  it('of a reference is the same on every install', () => {
    expect(idFromRef('need', 'SE-001')).toBe('need_0QW0ZP2PGT332001RWCXY1FQ9B');
    expect(idFromRef('solution', 'SE-001').slice(-26)).not.toBe(idFromRef('need', 'SE-001').slice(-26));
  });

  it('of a reference has the shape of any other', () => {
    const ids = Array.from({ length: 2_000 }, (_, i) => idFromRef('need', `SE-${i}`));
    expect(ids.filter((id) => !isId('need', id) || !/^need_[0-7]/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(2_000);
  });
});
