import { describe, expect, it } from '@jest/globals';
import { editsBetween, nearWords } from './typos.js';

const WORDS = ['scada', 'siemens', 'mes', 'kx-2307', 'kx-2308', 'integration', 'profinet', '16949', '孪生scada'];
const near = (word: string) => nearWords(word, (length) => WORDS.filter((each) => each.length === length));

describe('slips of the pen', () => {
  it.each([
    ['scada', 'scada', 0],
    ['scda', 'scada', 1],
    ['sacda', 'scada', 1],
    ['scadaa', 'scada', 1],
    ['acsda', 'scada', 2],
    ['profinet', 'profibus', 3],
    ['', 'ab', 2],
  ])('%s and %s are %i apart', (one, other, edits) => {
    expect(editsBetween(one, other, 4)).toBe(edits);
    expect(editsBetween(other, one, 4)).toBe(edits);
  });

  it('does not count beyond what is asked', () => {
    expect(editsBetween('abcdefghij', 'qrstuvwxyz', 2)).toBe(3);
    expect(editsBetween('a', 'abcdef', 1)).toBe(2);
  });

  it('agrees with the plain table of edits on words of two letters', () => {
    const words = Array.from({ length: 126 }, (_, at) => at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b'));
    for (const one of words) {
      for (const other of words) expect(editsBetween(one, other, 2)).toBe(Math.min(3, plainEdits(one, other)));
    }
  });

  it('forgives one from five letters on, two from nine on', () => {
    expect(near('sacda')).toEqual(['scada']);
    expect(near('scad')).toEqual([]); // four letters
    expect(near('acsda')).toEqual([]); // two slips in five letters
    expect(near('intergation')).toEqual(['integration']);
    expect(near('intergatoin')).toEqual(['integration']);
    expect(near('mas')).toEqual([]);
  });

  it('gives the nearest first, always in the same order', () => {
    expect(near('kx-2309')).toEqual(['kx-2307', 'kx-2308']);
    expect(
      nearWords('integratio', (length) =>
        ['integration', 'integrati', 'integratoi'].filter((each) => each.length === length),
      ),
    ).toEqual(['integrati', 'integration', 'integratoi']);
  });

  it('takes numbers and Chinese as they are typed', () => {
    expect(near('16948')).toEqual([]);
    expect(near('孪生scadb')).toEqual([]);
  });
});

/** Optimal string alignment, as it stands in textbooks. */
function plainEdits(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const exchange = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? 1 : Infinity;
      table[row]![column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1),
        at(row - 2, column - 2) + exchange,
      );
    }
  }
  return at(one.length, other.length);
}
