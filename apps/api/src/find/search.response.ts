import type { SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class SegmentResponse {
  /** @example '设备' */
  text: string;
  /** Whether it was searched for. */
  hit: boolean;
}

export class MarkedResponse {
  title: SegmentResponse[];
  text: SegmentResponse[];
}

export class OriginResponse {
  /** @example '汽车零部件MES提升生产效率' */
  title: string;
  address: string | null;
  /** @example '未核实' */
  note: string | null;
  /** Made up for the demonstration. */
  demo: boolean;
}

export class RelaxResponse {
  /** The key, or text, phrase, exclude. */
  drop: string;
  /** @example '去掉“预算 5 万元以下”' */
  label: string;
  returns: number;
}

export class QueryResponse {
  text?: string;
  phrase?: string[];
  exclude?: string[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } })
  filters: Record<string, string[]>;
  sort?: string;
  page: number;
  pageSize: number;

  static of({ filters, phrase, exclude, ...query }: SearchInput): QueryResponse {
    const listed = Object.entries(filters).map(([key, codes]): [string, string[]] => [key, [...codes]]);
    return {
      ...query,
      ...(phrase && { phrase: [...phrase] }),
      ...(exclude && { exclude: [...exclude] }),
      filters: Object.fromEntries(listed),
    };
  }
}

/** What every search answers, besides its results. */
export abstract class SearchResponse {
  query: QueryResponse;
  /**
   * The search, read back.
   * @example '汽车零部件 · 设备管理，共 37 条需求'
   */
  sentence: string;
  /** Exact. */
  total: number;
  /** `any`: some results hold only some of the words. */
  @ApiProperty({ enum: ['all', 'any'] })
  matched: 'all' | 'any';
  /** The search engine is away: only titles were looked at, and perhaps not all of them. */
  isPlain: boolean;
  page: number;
  pageSize: number;
  /** key → code → number of results, each key counted without its own selection. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
    example: { industry: { AUTO: 31, ELEC: 6 } },
  })
  facets: Record<string, Record<string, number>>;
  /** Where nothing was found: what to drop, and what that gives. */
  relax: RelaxResponse[];
}
