import { mapBounded } from './shared/bounded.js';
import { fingerprint } from './shared/fingerprint.js';
import type { IndexDefinition } from '../published/index-definition.summary.js';
import { SearchError } from '../published/search-error.summary.js';
import type { Filter } from '../published/filter.summary.js';
import type {
  CandidateRequest,
  DocumentVersion,
  EngineHealth,
  FacetValue,
  IndexStats,
  RebuildOptions,
  RebuildReport,
  SearchDocument,
  SearchPage,
  SearchRequest,
  WriteReceipt,
} from '../published/search-engine.port.js';
import { SearchEngine } from '../published/search-engine.port.js';
import { facetValuesIn } from '../domain/facet-values.js';
import { checkCandidates, checkDefinition, checkDocuments, checkFacet, checkRequest } from '../domain/validate.js';
import { MeilisearchConnection, type MeilisearchOptions } from './meilisearch/connection.js';
import { toSearchError } from './meilisearch/errors.js';
import { rebuildIndex } from './meilisearch/rebuild.js';
import { IndexSearch } from './meilisearch/index-search.js';
import { fingerprintIn, toSettings } from './meilisearch/settings.js';

/** The server works on four searches per core; more only wait in its queue. */
const PARALLEL_REQUESTS = 4;
const HEALTH_TIMEOUT_MS = 1500;
const MANY_PENDING_WRITES = 1000;
const PENDING_TASKS = 'tasks?statuses=enqueued,processing&limit=1';

interface KnownIndex {
  readonly definition: IndexDefinition;
  readonly search: IndexSearch;
}

/** `SearchEngine` on a Meilisearch server (written for and proved on 1.50). */
export class MeilisearchSearch extends SearchEngine {
  override readonly kind = 'meilisearch';
  private readonly connection: MeilisearchConnection;
  private readonly known = new Map<string, KnownIndex>();
  private readonly rebuilding = new Set<string>();

  constructor(options: MeilisearchOptions) {
    super();
    this.connection = new MeilisearchConnection(options);
  }

  override async health(): Promise<EngineHealth> {
    const started = performance.now();
    const elapsed = () => performance.now() - started;
    try {
      const extraRequestInit = { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) };
      const [{ total }, version] = await Promise.all([
        this.client.httpRequest.get<{ total: number }>({ path: PENDING_TASKS, extraRequestInit }),
        this.version(extraRequestInit),
      ]);
      const status = total > MANY_PENDING_WRITES ? 'degraded' : 'up';
      return { status, engine: this.kind, version, latencyMs: elapsed(), pendingWrites: total };
    } catch (error) {
      const { message: detail } = toSearchError(error);
      return {
        status: 'down',
        engine: this.kind,
        version: null,
        latencyMs: elapsed(),
        pendingWrites: 0,
        detail,
      };
    }
  }

  override declare(definition: IndexDefinition): void {
    checkDefinition(definition);
    this.remember(definition);
  }

  override async ensureIndex(definition: IndexDefinition): Promise<{ created: boolean; needsRebuild: boolean }> {
    checkDefinition(definition);
    const index = this.index(definition.name);
    const { taskUid } = await this.call(() => this.client.createIndex(index.uid, { primaryKey: 'id' }));
    const created = await this.connection.finish(taskUid, undefined, ['index_already_exists']);
    this.remember(definition);
    if (!created && (await this.storedFingerprint(definition.name)) === fingerprint(definition)) {
      return { created, needsRebuild: false };
    }
    // also the index of a process that died between creating it and setting it up
    const isEmpty = created || (await this.call(() => index.getStats())).numberOfDocuments === 0;
    if (isEmpty) {
      const update = await this.call(() => index.updateSettings(toSettings(definition)));
      await this.connection.finish(update.taskUid);
    }
    return { created, needsRebuild: !isEmpty };
  }

  override async dropIndex(name: string): Promise<void> {
    const { taskUid } = await this.call(() => this.client.deleteIndex(this.connection.uid(name)));
    await this.connection.finish(taskUid, undefined, ['index_not_found']);
    this.known.delete(name);
  }

  override async upsert(index: string, documents: readonly SearchDocument[]): Promise<WriteReceipt> {
    checkDocuments(this.get(index).definition, documents);
    const write = () => this.index(index).addDocuments([...documents], { primaryKey: 'id' });
    return { index, token: String((await this.call(write)).taskUid) };
  }

  override async remove(index: string, ids: readonly string[]): Promise<WriteReceipt> {
    this.get(index);
    const { taskUid } = await this.call(() => this.index(index).deleteDocuments([...ids]));
    return { index, token: String(taskUid) };
  }

  override async settle(receipts: readonly WriteReceipt[], timeoutMs?: number): Promise<void> {
    await mapBounded(receipts, PARALLEL_REQUESTS, ({ token }) => this.connection.finish(Number(token), timeoutMs));
  }

  override async search<T extends SearchDocument>(index: string, request: SearchRequest): Promise<SearchPage<T>> {
    const { definition, search } = this.get(index);
    checkRequest(definition, request);
    return (await search.search(request)) as SearchPage<T>;
  }

  override searchMany(requests: readonly { index: string; request: SearchRequest }[]): Promise<SearchPage[]> {
    return mapBounded(requests, PARALLEL_REQUESTS, ({ index, request }) => this.search(index, request));
  }

  override async candidates(index: string, request: CandidateRequest): Promise<string[]> {
    const { definition, search } = this.get(index);
    checkCandidates(definition, request);
    return search.candidates(request);
  }

  override candidatesMany(index: string, requests: readonly CandidateRequest[]): Promise<string[][]> {
    return mapBounded(requests, PARALLEL_REQUESTS, (request) => this.candidates(index, request));
  }

  override async facetValues(index: string, facet: string, contains: string, filter?: Filter): Promise<FacetValue[]> {
    checkFacet(this.get(index).definition, facet);
    const page = await this.search(index, { facets: [facet], pageSize: 0, ...(filter ? { filter } : {}) });
    return facetValuesIn(page.facets[facet] ?? {}, contains);
  }

  override async *scan(index: string, batchSize = 1000): AsyncIterable<DocumentVersion[]> {
    this.get(index);
    for (let offset = 0; ; offset += batchSize) {
      const { results, total } = await this.call(() =>
        this.index(index).getDocuments<SearchDocument>({
          fields: ['id', 'version', 'visibility'],
          limit: batchSize,
          offset,
        }),
      );
      if (results.length > 0) yield results.map(({ id, version, visibility = null }) => ({ id, version, visibility }));
      if (offset + batchSize >= total) return;
    }
  }

  override async rebuild(definition: IndexDefinition, options: RebuildOptions): Promise<RebuildReport> {
    checkDefinition(definition);
    if (this.rebuilding.has(definition.name)) throw new SearchError('rebuild_in_progress', definition.name);
    this.rebuilding.add(definition.name);
    try {
      const report = await rebuildIndex(this.connection, definition, options);
      this.remember(definition);
      return report;
    } finally {
      this.rebuilding.delete(definition.name);
    }
  }

  override async stats(index: string): Promise<IndexStats> {
    this.get(index);
    const { numberOfDocuments, isIndexing } = await this.call(() => this.index(index).getStats());
    return {
      documents: numberOfDocuments,
      indexing: isIndexing,
      fingerprint: await this.storedFingerprint(index),
    };
  }

  override async close(): Promise<void> {
    this.known.clear();
  }

  /** null with a key scoped to indexes: only a global key may ask for the version */
  private version(extraRequestInit: { signal: AbortSignal }): Promise<string | null> {
    return this.client.httpRequest.get<{ pkgVersion: string }>({ path: 'version', extraRequestInit }).then(
      ({ pkgVersion }) => pkgVersion,
      () => null,
    );
  }

  private get client() {
    return this.connection.client;
  }

  private index(name: string) {
    return this.client.index<SearchDocument>(this.connection.uid(name));
  }

  private call<T>(operation: () => Promise<T>): Promise<T> {
    return this.connection.call(operation);
  }

  private async storedFingerprint(name: string): Promise<string | null> {
    return fingerprintIn((await this.call(() => this.index(name).getStopWords())) ?? []);
  }

  private remember(definition: IndexDefinition): void {
    this.known.set(definition.name, {
      definition,
      search: new IndexSearch(this.connection, definition),
    });
  }

  private get(name: string): KnownIndex {
    const known = this.known.get(name);
    if (!known) throw new SearchError('index_not_found', `index ${name} was not declared with ensureIndex`);
    return known;
  }
}
