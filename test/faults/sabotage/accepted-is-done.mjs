import { classOf } from './house.mjs';

const path = 'libs/search/src/infrastructure/meilisearch/connection.js';
const MeilisearchConnection = await classOf(path, 'MeilisearchConnection');
const { finish } = MeilisearchConnection.prototype;

// Of a letter's writes; a rebuild still waits for its tasks, or nothing would be found at all.
MeilisearchConnection.prototype.finish = async function finishAtOnce(taskUid, timeoutMs, tolerated) {
  return timeoutMs === undefined && !tolerated?.length ? true : finish.call(this, taskUid, timeoutMs, tolerated);
};
