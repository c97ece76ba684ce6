import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import { bigramsOf, ChineseText } from '@app/search/infrastructure/shared/chinese-text.js';
import type { GeneratedNeed } from './generated-needs.js';
import { isVisible, NEEDS, VISIBLE } from './search-needs.js';

/**
 * Answers as the contract words them, read off every document: all words, each as a word of the document or by all of
 * its pairs of characters. Throws where the engine finds another number or counts a facet otherwise.
 */
export async function checkAnswers(needs: readonly GeneratedNeed[], queries: readonly string[]): Promise<void> {
  const engine = new EmbeddedSearch();
  await engine.rebuild(NEEDS, { source: onePage(needs) });
  const chinese = new ChineseText(NEEDS.stopWords ?? []);
  const terms = needs.filter(isVisible).map((need) => {
    const texts = [need.title, ...need.tags, need.body];
    return { need, terms: new Set(texts.flatMap((text) => [...chinese.words(text), ...bigramsOf(text)])) };
  });
  for (const text of queries) {
    const words = chinese.queryWords(text);
    const found = terms.filter((each) =>
      words.every(
        ({ word, bigrams }) =>
          each.terms.has(word) || (bigrams.length > 0 && bigrams.every((bigram) => each.terms.has(bigram))),
      ),
    );
    const industries: Record<string, number> = {};
    for (const { need } of found) industries[need.industry] = (industries[need.industry] ?? 0) + 1;
    const page = await engine.search(NEEDS.name, { text, match: 'all', filter: VISIBLE, facets: ['industry'] });
    const counted = page.facets['industry'] ?? {};
    const isSame = Object.keys({ ...industries, ...counted }).every((code) => industries[code] === counted[code]);
    if (page.total !== found.length || !isSame) {
      throw new Error(`${text}: ${page.total} found, ${found.length} in the documents; or counted otherwise`);
    }
  }
}

// oxlint-disable-next-line require-await -- a source is asynchronous
async function* onePage(needs: readonly GeneratedNeed[]) {
  yield needs;
}
