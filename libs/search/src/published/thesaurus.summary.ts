import { SHOPFLOOR_TERMS } from './thesaurus-shopfloor.summary.js';
import { SYSTEM_TERMS } from './thesaurus-systems.summary.js';

/** Groups of equivalent or near terms of manufacturing and its digitalisation, as they are written. */
export const TERM_GROUPS: readonly (readonly string[])[] = `${SYSTEM_TERMS}${SHOPFLOOR_TERMS}`
  .split('\n')
  .map((line) => line.split(' ').filter((term) => term !== ''))
  .filter((group) => group.length > 0);

/** Term → the others of its groups, both ways; lower case, as an index definition takes it. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...others(TERM_GROUPS)].map(([term, near]) => [term, [...near]]),
);

/** Words that say nothing of what is sought. Single pieces, so that every engine can drop them. */
export const STOP_WORDS: readonly string[] = (
  '的 了 着 过 与 和 及 或 等 在 对 是 有 就 都 也 还 而 并 且 把 被 让 给 以 于 从 由 为 之 其 该 这 那 个 们 吗 呢 吧 啊 很 ' +
  '我 我们 我司 你们 他们 请问 如何 怎么 什么 怎样 哪些 需要 希望 想要 想 要 能 能够 可以 以及 进行 一个 一些 目前 相关'
).split(' ');

function others(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  for (const group of groups) {
    const terms = group.map((term) => term.normalize('NFKC').toLowerCase());
    for (const term of terms) {
      const known = near.get(term) ?? new Set<string>();
      near.set(term, known);
      for (const other of terms) if (other !== term) known.add(other);
    }
  }
  return near;
}
