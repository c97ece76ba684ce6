import type { FederatedMultiSearchParams } from 'meilisearch';
import { ChineseText } from '../shared/chinese-text.js';
import { DEFAULT_MAX_TOTAL_HITS, type IndexDefinition } from '../../published/index-definition.summary.js';
import type {
  CandidateRequest,
  Hit,
  SearchDocument,
  SearchPage,
  SearchRequest,
} from '../../published/search-engine.port.js';
import { countingRequest, DEFAULT_PAGE_SIZE, facetsCountedApart, matchOf } from '../../domain/request.js';
import type { MeilisearchConnection } from './connection.js';
import { alternativesOf, anyQuery, candidatesQuery, plainQuery, type FederatedQuery } from './query.js';

interface RawHit extends SearchDocument {
  _formatted?: Record<string, unknown>;
  _federation?: unknown;
}
type Distribution = Record<string, Record<string, number>>;
type Ranges = Record<string, { min: number; max: number }>;

/** What the two kinds of answer have in common, once the names are made equal. */
interface RawAnswer {
  hits: RawHit[];
  totalHits: number;
  processingTimeMs: number;
  facetDistribution?: Distribution;
  facetStats?: Ranges;
}

/** Searches one index. Created per definition, so that its stop words are known. */
export class IndexSearch {
  private readonly chinese: ChineseText;
  private readonly uid: string;
  private readonly synonyms: ReadonlySet<string>;

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly definition: IndexDefinition,
  ) {
    this.synonyms = new Set(Object.keys(definition.synonyms ?? {}));
    this.chinese = new ChineseText(definition.stopWords, [...this.synonyms]);
    this.uid = connection.uid(definition.name);
  }

  async search(request: SearchRequest): Promise<SearchPage> {
    const match = matchOf(request);
    const words = match === 'all' ? null : alternativesOf(request, this.chinese);
    if (words && match === 'any') return this.searchAny(request, words);
    const page = await this.searchAll(request);
    const isEnough = page.total >= (request.widenBelow ?? (request.pageSize || DEFAULT_PAGE_SIZE));
    if (words && !isEnough) return this.searchAny(request, words);
    return match === 'any' ? { ...page, matched: 'any' } : page;
  }

  async candidates(request: CandidateRequest): Promise<string[]> {
    const { hits } = await this.federated(candidatesQuery(this.uid, request));
    return hits.map(({ id }) => id);
  }

  /** Facets counted apart are further queries of the same round trip. */
  private async searchAll(request: SearchRequest): Promise<SearchPage> {
    const apart = facetsCountedApart(request);
    const queries = [request, ...apart.map((facet) => countingRequest(request, facet))].map((each) =>
      plainQuery(this.uid, each, this.chinese),
    );
    if (queries.length === 1) {
      const { indexUid, ...params } = queries[0]!;
      const answer = await this.connection.call(() => this.connection.client.index(indexUid).search(null, params));
      return this.toPage(request, answer as unknown as RawAnswer, 'all');
    }
    const { results } = await this.connection.call(() => this.connection.client.multiSearch({ queries }));
    const [main, ...counts] = results as unknown as RawAnswer[];
    return this.toPage(request, withCounts(main!, counts), 'all');
  }

  private async searchAny(request: SearchRequest, words: readonly string[]): Promise<SearchPage> {
    const apart = facetsCountedApart(request);
    const [main, ...counts] = await Promise.all(
      [request, ...apart.map((facet) => countingRequest(request, facet))].map((each) =>
        this.federated(anyQuery(this.uid, each, words, (word) => this.synonyms.has(word))),
      ),
    );
    return this.toPage(request, withCounts(main!, counts), 'any');
  }

  private async federated(query: FederatedQuery): Promise<RawAnswer> {
    const { client } = this.connection;
    const answer = await this.connection.call(() => client.multiSearch(query as FederatedMultiSearchParams));
    const facets = answer.facetsByIndex?.[this.uid] as { distribution: Distribution; stats: Ranges } | undefined;
    return {
      ...(answer as unknown as RawAnswer),
      ...(facets ? { facetDistribution: facets.distribution, facetStats: facets.stats } : {}),
    };
  }

  private toPage(request: SearchRequest, answer: RawAnswer, matched: 'all' | 'any'): SearchPage {
    const page = request.page ?? 1;
    const pageSize = request.pageSize ?? DEFAULT_PAGE_SIZE;
    const cap = this.definition.maxTotalHits ?? DEFAULT_MAX_TOTAL_HITS;
    const reachable = Math.max(0, cap - (page - 1) * pageSize);
    return {
      hits: answer.hits.slice(0, reachable).map((hit) => toHit(request, hit)),
      total: answer.totalHits,
      matched,
      page,
      pageSize,
      facets: answer.facetDistribution ?? {},
      ranges: answer.facetStats ?? {},
      tookMs: answer.processingTimeMs,
    };
  }
}

function withCounts(main: RawAnswer, counts: readonly RawAnswer[]): RawAnswer {
  return {
    ...main,
    facetDistribution: Object.assign({}, main.facetDistribution, ...counts.map((each) => each.facetDistribution)),
    facetStats: Object.assign({}, main.facetStats, ...counts.map((each) => each.facetStats)),
  };
}

function toHit(request: SearchRequest, { _formatted, _federation, ...document }: RawHit): Hit {
  if (!request.highlight) return { id: document.id, document };
  const texts = request.highlight.fields.flatMap((field) => {
    const text = _formatted?.[field];
    return typeof text === 'string' ? [[field, text] as const] : [];
  });
  return { id: document.id, document, highlighted: Object.fromEntries(texts) };
}
