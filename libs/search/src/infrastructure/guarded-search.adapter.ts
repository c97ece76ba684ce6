import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen, isBrokenCircuitError } from 'cockatiel';
import { TaskCancelledError, timeout, TimeoutStrategy, wrap } from 'cockatiel';
import { Logger } from '@nestjs/common';
import type { Filter } from '../published/filter.summary.js';
import type { IndexDefinition } from '../published/index-definition.summary.js';
import { SearchEngine } from '../published/search-engine.port.js';
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
import { SearchError } from '../published/search-error.summary.js';

/** A person waits for a page; a long text may be looked for longer. */
const SEARCH_MS = 1_000;
const CANDIDATES_MS = 3_000;
/** So many failures in a row, and the engine is left in peace; then one is asked whether it is back. */
const MOST_FAILURES = 5;
const PEACE_MS = 5_000;

/**
 * Another engine, whose searches end within a second, and which is not asked at all for a while once it has failed again
 * and again: whoever searches can then be told something else. Writes pass: their letters have patience of their own.
 */
export class GuardedSearch extends SearchEngine {
  private readonly log = new Logger('Search');
  private readonly breaker = circuitBreaker(
    handleWhen((error) => (error instanceof SearchError && error.kind === 'unavailable') || isLate(error)),
    { halfOpenAfter: PEACE_MS, breaker: new ConsecutiveBreaker(MOST_FAILURES) },
  );
  private readonly searching = wrap(this.breaker, timeout(SEARCH_MS, TimeoutStrategy.Aggressive));
  private readonly collecting = wrap(this.breaker, timeout(CANDIDATES_MS, TimeoutStrategy.Aggressive));

  constructor(private readonly engine: SearchEngine) {
    super();
    this.breaker.onBreak(() => this.log.warn(`检索服务连续失败，暂停使用 ${PEACE_MS / 1_000} 秒`));
    this.breaker.onReset(() => this.log.log('检索服务恢复使用'));
  }

  override get kind(): SearchEngine['kind'] {
    return this.engine.kind;
  }

  /** Whether it is left in peace now. */
  get isOpen(): boolean {
    return this.breaker.state === CircuitState.Open;
  }

  override search<T extends SearchDocument>(index: string, request: SearchRequest): Promise<SearchPage<T>> {
    return this.guard(this.searching, () => this.engine.search<T>(index, request));
  }

  override searchMany(requests: readonly { index: string; request: SearchRequest }[]): Promise<SearchPage[]> {
    return this.guard(this.searching, () => this.engine.searchMany(requests));
  }

  override facetValues(index: string, facet: string, contains: string, filter?: Filter): Promise<FacetValue[]> {
    return this.guard(this.searching, () => this.engine.facetValues(index, facet, contains, filter));
  }

  override candidates(index: string, request: CandidateRequest): Promise<string[]> {
    return this.guard(this.collecting, () => this.engine.candidates(index, request));
  }

  override candidatesMany(index: string, requests: readonly CandidateRequest[]): Promise<string[][]> {
    return this.guard(this.collecting, () => this.engine.candidatesMany(index, requests));
  }

  override health = (): Promise<EngineHealth> => this.engine.health();
  override declare = (definition: IndexDefinition): void => this.engine.declare(definition);
  override ensureIndex = (definition: IndexDefinition) => this.engine.ensureIndex(definition);
  override dropIndex = (name: string): Promise<void> => this.engine.dropIndex(name);
  override upsert = (index: string, documents: readonly SearchDocument[]) => this.engine.upsert(index, documents);
  override remove = (index: string, ids: readonly string[]) => this.engine.remove(index, ids);
  override settle = (receipts: readonly WriteReceipt[], ms?: number) => this.engine.settle(receipts, ms);
  override scan = (index: string, batchSize?: number): AsyncIterable<DocumentVersion[]> =>
    this.engine.scan(index, batchSize);
  override rebuild = (definition: IndexDefinition, options: RebuildOptions): Promise<RebuildReport> =>
    this.engine.rebuild(definition, options);
  override stats = (index: string): Promise<IndexStats> => this.engine.stats(index);
  override close = (): Promise<void> => this.engine.close();

  private async guard<T>(policy: typeof this.searching, ask: () => Promise<T>): Promise<T> {
    try {
      return await policy.execute(ask);
    } catch (error) {
      if (isLate(error)) throw new SearchError('timeout', 'no answer in time');
      if (isBrokenCircuitError(error)) throw new SearchError('unavailable', 'left in peace after failures in a row');
      throw error;
    }
  }
}

/** Not by the package's own `isTaskCancelledError`, which looks for another error's mark. */
const isLate = (error: unknown) => error instanceof TaskCancelledError;
