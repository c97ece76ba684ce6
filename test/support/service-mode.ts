import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { meilisearchStub } from '../faults/stub/meilisearch-stub.js';
import { meilisearchIsHere, openMeilisearch } from './meilisearch.js';
import { freePort, startRedis } from './private-servers.mjs';

/** `SERVICE=1`: the journeys meet the house as a service, with a worker, instead of embedded. */
export const asService = process.env['SERVICE'] === '1';
/** What only the embedded house does: a data folder that is all there is, an index inside the api. */
export const describeEmbedded = asService ? describe.skip : describe;

/**
 * What a service has beside its database, for one suite: a Redis of its own, and indexes of its own on the search server
 * that is here; where none is, a stub that speaks its protocol.
 */
export async function serversOfService() {
  const redis = await startRedis();
  if (!redis) throw new Error('SERVICE=1 needs redis-server');
  const search = meilisearchIsHere('the service searches on a STUB of its protocol')
    ? await ownIndexes()
    : await stub();
  return {
    env: { ...search.env, REDIS_URL: redis.url },
    async stop(): Promise<void> {
      await search.stop();
      await redis.stop();
    },
  };
}

async function ownIndexes() {
  const server = await openMeilisearch();
  const { url, apiKey } = server;
  const prefix = `t${randomBytes(4).toString('hex')}`;
  const ask = (method: string, path: string) =>
    fetch(`${url}/${path}`, { method, headers: { authorization: `Bearer ${apiKey}` } });
  return {
    env: { MEILI_HOST: url, MEILI_API_KEY: apiKey, MEILI_PREFIX: prefix },
    async stop(): Promise<void> {
      const { results } = (await (await ask('GET', 'indexes?limit=1000')).json()) as { results: { uid: string }[] };
      for (const { uid } of results) if (uid.startsWith(prefix)) await ask('DELETE', `indexes/${uid}`);
      await server.stop();
    },
  };
}

async function stub() {
  const port = await freePort();
  const { close } = await meilisearchStub(port);
  return { env: { MEILI_HOST: `http://127.0.0.1:${port}`, MEILI_API_KEY: 'the-stub-asks-for-none' }, stop: close };
}
