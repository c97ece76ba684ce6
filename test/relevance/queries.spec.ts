import { describe, expect, it } from '@jest/globals';
import { entries, queries } from './queries.js';

/** Runs of two Han characters, and whole Latin words. */
function runsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  const runs = words.flatMap((word) =>
    /^[a-z0-9]/.test(word) ? [word] : Array.from(word.slice(1), (last, at) => `${word[at] ?? ''}${last}`),
  );
  return new Set(runs);
}

const byRef = new Map(entries.map((entry) => [entry.id, entry]));

describe('the queries that search is measured by', () => {
  it('are thirty, at least ten of which share no run of two characters with their answers', () => {
    expect(queries).toHaveLength(30);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(30);
    expect(queries.filter(({ noSharedBigram }) => noSharedBigram).length).toBeGreaterThanOrEqual(10);
  });

  it.each(queries)('$id $text: its answers exist, are of its index, and are worded as it claims', (query) => {
    const { index, must, mustNot, text, noSharedBigram } = query;
    const kinds = [...must, ...mustNot].map((ref) => byRef.get(ref)?.kind);
    expect(must.length).toBeGreaterThan(0);
    expect(mustNot.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => kind !== undefined && (kind === 'solution') === (index === 'solutions'))).toBe(true);
    const asked = runsOf(text);
    const shared = must.some((ref) => [...runsOf(byRef.get(ref)?.text ?? '')].some((run) => asked.has(run)));
    expect(shared).toBe(!noSharedBigram);
  });
});
