import { invalid } from '@app/kernel/domain-error.js';
import { plainText } from '@app/kernel/names.js';
import type { Refusal } from '@app/kernel/refusal.js';
import { FACET_KEYS } from '../published/search-input.summary.js';
import type { FacetKey, SearchInput } from '../published/search-input.summary.js';

/** What a search may be narrowed and sorted by: codes are data of the programme. */
export interface SearchVocabulary {
  readonly codes: Readonly<Record<FacetKey, readonly string[]>>;
  readonly sorts: readonly string[];
}

const MAX_LITERALS = 5;
const MAX_PAGE_SIZE = 100;
const MAX_TEXT = 2_000;

/** The search as it will be made: trimmed, without empty words and repeats; or everything that is wrong with it. */
export function checkedSearch(input: SearchInput, { codes, sorts }: SearchVocabulary): SearchInput {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, value?: string, limit?: string) =>
    refusals.push({ code, field, message, ...(value !== undefined && { value }), ...(limit && { limit }) });

  const filters: Partial<Record<FacetKey, string[]>> = {};
  for (const [key, values = []] of Object.entries(input.filters)) {
    if (!isFacetKey(key)) {
      const known = FACET_KEYS.join('、');
      refuse('SEARCH.UNKNOWN_FILTER', `filter.${key}`, `没有筛选项“${key}”，可用：${known}`, key, known);
      continue;
    }
    const allowed = codes[key].join('、');
    for (const value of values.filter((code) => !codes[key].includes(code))) {
      const message = `筛选项 ${key} 没有取值“${value}”，可用：${allowed}`;
      refuse('SEARCH.UNKNOWN_CODE', `filter.${key}`, message, value, allowed);
    }
    if (values.length > 0) filters[key] = [...new Set(values)];
  }
  if (input.sort !== undefined && !sorts.includes(input.sort)) {
    const allowed = sorts.join('、');
    refuse('SEARCH.UNKNOWN_SORT', 'sort', `没有排序方式“${input.sort}”，可用：${allowed}`, input.sort, allowed);
  }
  for (const field of ['phrase', 'exclude'] as const) {
    const literals = input[field] ?? [];
    if (literals.length > MAX_LITERALS) {
      refuse(
        'SEARCH.TOO_MANY',
        field,
        `${field} 最多 ${MAX_LITERALS} 个`,
        String(literals.length),
        String(MAX_LITERALS),
      );
    }
    for (const literal of literals.filter((word) => !/[\p{L}\p{N}]/u.test(word))) {
      refuse('SEARCH.NO_WORD', field, `${field} 应含文字或数字`, literal);
    }
  }
  if (!Number.isInteger(input.page) || input.page < 1) {
    refuse('SEARCH.PAGE', 'page', '页码从 1 起', String(input.page), '1');
  }
  if (!Number.isInteger(input.pageSize) || input.pageSize < 0 || input.pageSize > MAX_PAGE_SIZE) {
    refuse(
      'SEARCH.PAGE_SIZE',
      'pageSize',
      `每页 0 至 ${MAX_PAGE_SIZE} 条`,
      String(input.pageSize),
      `0-${MAX_PAGE_SIZE}`,
    );
  }
  if (refusals.length > 0) {
    throw invalid('SEARCH.INVALID', `检索条件有误：${refusals.map(({ message }) => message).join('；')}`, refusals);
  }
  const text = plainText(input.text ?? '').slice(0, MAX_TEXT);
  return {
    ...(text !== '' && { text }),
    ...(input.phrase?.length && { phrase: input.phrase.map(plainText) }),
    ...(input.exclude?.length && { exclude: input.exclude.map(plainText) }),
    filters,
    ...(input.among && { among: input.among }),
    ...(input.sort !== undefined && { sort: input.sort }),
    page: input.page,
    pageSize: input.pageSize,
  };
}

/** A reference (SE-051) or an id (need_01J…): whoever types it means that one entry. */
export function keyIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[\p{L}]{1,12}[-_][\p{L}\p{N}_-]{1,40}$/u.test(text) ? text : undefined;
}

const isFacetKey = (key: string): key is FacetKey => FACET_KEYS.some((known) => known === key);
