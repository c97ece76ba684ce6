import { classOf } from './house.mjs';

// No sabotage: a process that is stopped between reading a row and writing its document, again and again.
const MeilisearchSearch = await classOf(
  'libs/search/src/infrastructure/meilisearch-search.adapter.js',
  'MeilisearchSearch',
);

for (const name of ['upsert', 'remove']) {
  const write = MeilisearchSearch.prototype[name];
  MeilisearchSearch.prototype[name] = async function writeLate(...words) {
    if (Math.random() < 0.7) await new Promise((resolve) => setTimeout(resolve, Math.random() * 2_500));
    return write.apply(this, words);
  };
}
