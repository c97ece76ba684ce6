import { DomainError } from '@app/kernel/domain-error.js';
import type { ErrorKind } from '@app/kernel/domain-error.js';

/** Every reason for which a search engine may refuse or fail; callers branch on them, so they never change. */
export type SearchErrorCode =
  // the caller's mistake, found before any engine is touched
  | 'invalid_definition'
  | 'invalid_document'
  | 'invalid_filter'
  | 'invalid_sort'
  | 'invalid_facet'
  | 'invalid_request'
  | 'index_not_found'
  // the operation was understood but could not be completed
  | 'task_failed'
  | 'rebuild_mismatch'
  | 'rebuild_in_progress'
  | 'aborted'
  // the engine is in trouble
  | 'timeout'
  | 'unavailable'
  | 'overloaded'
  | 'unauthorized'
  | 'internal';

const MISTAKE = '检索条件有误';
const TROUBLE = '检索服务暂时不可用，请稍后再试';
const FAILED = '检索索引未能更新';

const said: Readonly<Record<SearchErrorCode, readonly [kind: ErrorKind, message: string]>> = {
  invalid_definition: ['invalid', MISTAKE],
  invalid_document: ['invalid', MISTAKE],
  invalid_filter: ['invalid', MISTAKE],
  invalid_sort: ['invalid', MISTAKE],
  invalid_facet: ['invalid', MISTAKE],
  invalid_request: ['invalid', MISTAKE],
  index_not_found: ['unavailable', '检索索引尚未建立，请稍后再试'],
  task_failed: ['refused', FAILED],
  rebuild_mismatch: ['refused', '重建索引时条数不符，原索引保持不变'],
  rebuild_in_progress: ['conflict', '索引正在重建，请稍后再试'],
  aborted: ['refused', '重建索引已取消，原索引保持不变'],
  timeout: ['unavailable', TROUBLE],
  unavailable: ['unavailable', TROUBLE],
  overloaded: ['unavailable', TROUBLE],
  unauthorized: ['unavailable', TROUBLE],
  internal: ['unavailable', TROUBLE],
};

const RETRYABLE: ReadonlySet<SearchErrorCode> = new Set(['timeout', 'unavailable', 'overloaded']);

/** The only error that leaves an engine. The message is for a person; `why` is for the log. */
export class SearchError extends DomainError {
  /** true when the same call may succeed later without any change by the caller */
  readonly retryable: boolean;

  constructor(
    readonly reason: SearchErrorCode,
    readonly why: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    override readonly cause?: unknown,
  ) {
    const [kind, message] = said[reason];
    super(kind, `SEARCH.${reason.toUpperCase()}`, kind === 'invalid' ? `${message}：${why}` : message);
    this.retryable = RETRYABLE.has(reason);
  }
}
