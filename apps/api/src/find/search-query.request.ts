import type { FacetKey, SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Repeated } from '../shape/repeated.rule.js';

export class SearchQueryRequest {
  /**
   * Plain words, no character is an operator.
   * @example '设备联网 OEE 统计'
   */
  @IsOptional()
  @IsString({ message: '检索词应为文字，且只给一次' })
  @MaxLength(500, { message: '检索词最多 500 个字' })
  text?: string;

  /**
   * Must occur literally; repeat for more.
   * @example ['质量追溯']
   */
  @IsOptional()
  @Repeated()
  @ArrayMaxSize(5, { message: '短语最多 5 个' })
  @IsString({ each: true, message: '短语应为文字' })
  @MaxLength(60, { each: true, message: '短语最多 60 个字' })
  phrase?: string[];

  /**
   * Must not occur; repeat for more.
   * @example ['外包']
   */
  @IsOptional()
  @Repeated()
  @ArrayMaxSize(5, { message: '排除词最多 5 个' })
  @IsString({ each: true, message: '排除词应为文字' })
  @MaxLength(60, { each: true, message: '排除词最多 60 个字' })
  exclude?: string[];

  /**
   * `key:value`; repeats of one key are alternatives, different keys narrow each other. Keys: industry, scenario,
   * family, district, level, deployment, priceBand.
   * @example ['industry:AUTO', 'scenario:S08']
   */
  @IsOptional()
  @Repeated()
  @ArrayMaxSize(60, { message: '筛选条件最多 60 个' })
  @Matches(/^[A-Za-z]{1,20}:[^:]{1,40}$/, { each: true, message: '筛选条件应写作 键:值，如 industry:AUTO' })
  filter?: string[];

  /**
   * relevance, newest; needs also budget-asc, budget-desc, wanted-asc; solutions also price-asc, price-desc, weeks-asc,
   * level-desc.
   * @example 'relevance'
   */
  @IsOptional()
  @IsString({ message: '排序方式应为文字' })
  @MaxLength(40, { message: '排序方式不认识' })
  sort?: string;

  /**
   * From 1.
   * @example 1
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '页码应为整数' })
  @Min(1, { message: '页码从 1 开始' })
  @Max(10_000, { message: '页码过大' })
  page?: number = 1;

  /**
   * How many a page holds; 0 for the counts alone.
   * @example 20
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '每页条数应为整数' })
  @Min(0, { message: '每页条数不能小于 0' })
  @Max(100, { message: '每页最多 100 条' })
  pageSize?: number = 20;
}

/** Which keys and codes exist is judged by the room; here only the form is read. */
export function searchInputOf(query: SearchQueryRequest): SearchInput {
  const { text, phrase, exclude, filter = [], sort, page = 1, pageSize = 20 } = query;
  // A map, because a key is whatever was sent: `constructor` too.
  const filters = new Map<string, string[]>();
  for (const clause of filter) {
    const [key = '', value = ''] = clause.split(':', 2);
    filters.set(key, [...(filters.get(key) ?? []), value]);
  }
  return {
    ...(text !== undefined && text.trim() !== '' && { text }),
    ...(phrase !== undefined && { phrase }),
    ...(exclude !== undefined && { exclude }),
    ...(sort !== undefined && { sort }),
    filters: Object.fromEntries(filters) as Partial<Record<FacetKey, string[]>>,
    page,
    pageSize,
  };
}
