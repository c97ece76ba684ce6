import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { needIndex } from '@app/adaptation/infrastructure/need.projection.js';
import { solutionIndex } from '@app/adaptation/infrastructure/solution.projection.js';
import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import type { SearchDocument } from '@app/search/published/search-engine.port.js';
import { federatedAnswer, plainAnswer } from './queries.js';
import type { Federation, RawQuery } from './queries.js';
import { TaskFailure, TaskQueue } from './tasks.js';

interface Held {
  engine: EmbeddedSearch;
  documents: Map<string, SearchDocument>;
  settings: { stopWords?: string[] };
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

const PREFIX = 'shipei_';
const absent = () => new Refused(404, 'index_not_found');

/**
 * Speaks as much of Meilisearch's protocol as our adapter uses: tasks that are accepted before they are done, that fail,
 * a full disk. Its searches are answered by the engine of the house: it proves faults, never relevance.
 */
export async function meilisearchStub(port: number) {
  const indexes = new Map<string, Held>();
  const queue = new TaskQueue();
  let isFull = false;

  const create = async (uid: string) => {
    const definition = [needIndex, solutionIndex].find(({ name }) => uid.replace(/__next$/, '') === PREFIX + name);
    if (!definition) throw new TaskFailure('invalid_index_uid');
    const engine = new EmbeddedSearch();
    await engine.ensureIndex(definition);
    indexes.set(uid, { engine, documents: new Map(), settings: {} });
  };
  const there = (uid: string) => {
    const held = indexes.get(uid);
    if (!held) throw absent();
    return held;
  };
  /** Of a task: writing documents makes the index that is missing. */
  const madeFor = async (uid: string) => {
    if (!indexes.has(uid)) await create(uid);
    return there(uid);
  };
  const nameOf = (uid: string) => uid.replace(/__next$/, '').slice(PREFIX.length);
  const taken = (type: string, uid: string | null, work: () => Promise<void>) => {
    if (isFull) throw new Refused(422, 'no_space_left_on_device');
    const { uid: taskUid, status } = queue.enqueue(type, uid, work);
    return { status: 202, body: { taskUid, indexUid: uid, status, type, enqueuedAt: new Date().toISOString() } };
  };

  const ofIndex = async (uid: string, rest: string, method: string, url: URL, body: unknown): Promise<Answer> => {
    if (rest === '' && method === 'DELETE') {
      return taken('indexDeletion', uid, async () => {
        if (!indexes.delete(uid)) throw new TaskFailure('index_not_found');
      });
    }
    if (rest === 'settings' && method === 'PATCH') {
      return taken('settingsUpdate', uid, async () => void ((await madeFor(uid)).settings = body as Held['settings']));
    }
    if (rest === 'documents' && method === 'POST') {
      return taken('documentAdditionOrUpdate', uid, async () => {
        const { engine, documents } = await madeFor(uid);
        await engine.upsert(nameOf(uid), body as SearchDocument[]);
        for (const one of body as SearchDocument[]) documents.set(one.id, one);
      });
    }
    if (rest === 'documents/delete-batch') {
      return taken('documentDeletion', uid, async () => {
        const held = indexes.get(uid);
        if (!held) throw new TaskFailure('index_not_found');
        await held.engine.remove(nameOf(uid), body as string[]);
        for (const id of body as string[]) held.documents.delete(id);
      });
    }
    const held = there(uid);
    if (rest === 'stats') return { body: { numberOfDocuments: held.documents.size, isIndexing: false } };
    if (rest === 'settings/stop-words') return { body: held.settings.stopWords ?? [] };
    if (rest === 'search') return { body: await plainAnswer(held.engine, nameOf(uid), body as RawQuery) };
    if (rest.startsWith('documents')) return { body: pageOf(held, url, body) };
    throw new Refused(404, 'not_found');
  };

  const answer = async (method: string, url: URL, body: unknown): Promise<Answer> => {
    const [first = '', second = '', ...more] = url.pathname.slice(1).split('/');
    if (first === 'health') return { body: { status: 'available' } };
    if (first === 'version') return { body: { pkgVersion: 'stub', commitSha: '', commitDate: '' } };
    if (first === 'tasks' && second) return { body: taskOf(queue, Number(second)) };
    if (first === 'tasks') return { body: { results: [], total: queue.pending, limit: 1, from: null, next: null } };
    if (first === 'indexes' && !second) {
      const { uid } = body as { uid: string };
      return taken('indexCreation', uid, async () => {
        if (indexes.has(uid)) throw new TaskFailure('index_already_exists');
        await create(uid);
      });
    }
    if (first === 'swap-indexes') {
      const [pair] = body as { indexes: [string, string] }[];
      return taken('indexSwap', null, async () => swap(indexes, pair?.indexes ?? ['', '']));
    }
    if (first === 'multi-search') {
      const { queries, federation } = body as { queries: RawQuery[]; federation?: Federation };
      const uid = queries[0]?.indexUid ?? '';
      if (federation) return { body: await federatedAnswer(there(uid).engine, nameOf(uid), queries, federation) };
      const each = queries.map((query) => plainAnswer(there(query.indexUid ?? '').engine, nameOf(uid), query));
      return { body: { results: await Promise.all(each) } };
    }
    if (first === 'indexes') return ofIndex(second, more.join('/'), method, url, body);
    throw new Refused(404, 'not_found');
  };

  const server = createServer((request, response) => void serve(request, response, answer));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    queue,
    fill: (full: boolean) => void (isFull = full),
    wipe: () => indexes.clear(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type MeilisearchStub = Awaited<ReturnType<typeof meilisearchStub>>;

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (method: string, url: URL, body: unknown) => Promise<Answer>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const said = await answer(
    request.method ?? 'GET',
    new URL(request.url ?? '/', 'http://stub'),
    text && JSON.parse(text),
  ).catch((error: unknown): Answer => {
    const { status = 500, code = 'internal', message } = error as Partial<Refused> & Error;
    return { status, body: { message, code, type: 'invalid_request', link: '' } };
  });
  response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(said.body));
}

function swap(indexes: Map<string, Held>, [left, right]: readonly [string, string]): void {
  const [one, other] = [indexes.get(left), indexes.get(right)];
  if (!one || !other) throw new TaskFailure('index_not_found');
  indexes.set(left, other).set(right, one);
}

function taskOf({ tasks }: TaskQueue, uid: number) {
  const task = tasks[uid];
  if (!task) throw new Refused(404, 'task_not_found');
  return { ...task, canceledBy: null, details: {}, duration: null, enqueuedAt: '', startedAt: null, finishedAt: null };
}

function pageOf({ documents }: Held, { searchParams }: URL, body: unknown) {
  const asked = (body || {}) as { offset?: number; limit?: number; ids?: string[] };
  const offset = Number(searchParams.get('offset') ?? asked.offset ?? 0);
  const limit = Number(searchParams.get('limit') ?? asked.limit ?? 20);
  const ids = searchParams.get('ids')?.split(',') ?? asked.ids;
  const all = [...documents.values()].filter(({ id }) => !ids || ids.includes(id));
  return { results: all.slice(offset, offset + limit), total: all.length, offset, limit };
}
