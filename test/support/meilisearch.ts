import { meilisearchProgram, startMeilisearch } from './private-servers.mjs';

export interface MeilisearchServer {
  readonly url: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}

/** The server that MEILI_HOST names, or a private one by the program MEILI_BIN or `meilisearch` on PATH. */
export async function openMeilisearch(): Promise<MeilisearchServer> {
  const { MEILI_HOST: url, MEILI_MASTER_KEY: apiKey = '' } = process.env;
  if (url) return { url, apiKey, stop: async () => undefined };
  const server = await startMeilisearch();
  if (!server) throw new Error('no Meilisearch here');
  return server;
}

/** Where no server is, that is said aloud, with what comes of it. */
export function meilisearchIsHere(otherwise = 'the tests on Meilisearch are SKIPPED'): boolean {
  if (process.env['MEILI_HOST'] || meilisearchProgram()) return true;
  console.warn(`\n!!! neither MEILI_HOST nor a meilisearch program: ${otherwise} !!!\n`);
  return false;
}
