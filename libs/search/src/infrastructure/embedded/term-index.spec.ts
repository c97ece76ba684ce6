import { describe, expect, it } from '@jest/globals';
import { frequencyIn, MAX_SLOTS, Postings, slotIn, checkSlot } from './term-index.js';

function postingsOf(slots: readonly number[]): Postings {
  const postings = new Postings();
  for (const slot of slots) postings.count(slot, 0);
  return postings;
}

const read = (postings: Postings) => [...postings.all].map(slotIn);

describe('postings', () => {
  it('count each field of a document apart, up to seven', () => {
    const postings = new Postings();
    for (let times = 0; times < 9; times++) postings.count(3, 0);
    for (let times = 0; times < 2; times++) postings.count(3, 3);
    postings.count(MAX_SLOTS - 1, 1);
    const [first = 0, second = 0] = postings.all;
    expect([slotIn(first), ...[0, 1, 2, 3].map((field) => frequencyIn(first, field))]).toEqual([3, 7, 0, 0, 2]);
    expect([slotIn(second), ...[0, 1, 2, 3].map((field) => frequencyIn(second, field))]).toEqual([
      MAX_SLOTS - 1,
      0,
      1,
      0,
      0,
    ]);
  });

  it('move to new slots without what was dropped, and go on growing', () => {
    const postings = postingsOf([1, 4, 5]);
    postings.renumber(Int32Array.of(0, -1, 1, 2, 3, 4));
    expect(read(postings)).toEqual([3, 4]);
    for (const slot of [5, 6, 7]) postings.count(slot, 0);
    expect(read(postings)).toEqual([3, 4, 5, 6, 7]);
  });

  it('have no room for a slot that needs more bits', () => {
    expect(() => checkSlot(MAX_SLOTS - 1)).not.toThrow();
    expect(() => checkSlot(MAX_SLOTS)).toThrow(expect.objectContaining({ reason: 'task_failed' }));
  });
});
