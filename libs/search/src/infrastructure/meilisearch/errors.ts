import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type Task,
} from 'meilisearch';
import { SearchError, type SearchErrorCode } from '../../published/search-error.summary.js';

/** By the server's own code: the client's `ErrorStatusCode` enum lags behind the server. */
const CODE_OF_SERVER_CODE: Readonly<Record<string, SearchErrorCode>> = {
  index_not_found: 'index_not_found',
  // Checked against the definition before they were sent: so the server's index is not the one that was defined.
  invalid_search_filter: 'index_not_found',
  invalid_document_filter: 'index_not_found',
  invalid_search_sort: 'index_not_found',
  invalid_search_facets: 'index_not_found',
  invalid_multi_search_facets: 'index_not_found',
  invalid_document_id: 'invalid_document',
  missing_document_id: 'invalid_document',
  payload_too_large: 'invalid_request',
  too_many_search_requests: 'overloaded',
  no_space_left_on_device: 'internal',
};

/** Whatever the client threw, as the one error of the port. */
export function toSearchError(error: unknown): SearchError {
  if (error instanceof SearchError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SearchError(codeOf(error), message, detailsOf(error), { cause: error });
}

/** A task that ended otherwise than well. The client resolves for it, so nobody would notice. */
export function taskError(task: Pick<Task, 'uid' | 'status' | 'error'>): SearchError {
  const serverCode = task.error?.code;
  return new SearchError(
    (serverCode && CODE_OF_SERVER_CODE[serverCode]) || 'task_failed',
    task.error?.message ?? `task ${task.uid} ${task.status}`,
    { task: task.uid, serverCode },
  );
}

function codeOf(error: unknown): SearchErrorCode {
  if (error instanceof MeilisearchTaskTimeOutError) return 'timeout';
  if (error instanceof MeilisearchRequestError) {
    return error.cause instanceof MeilisearchRequestTimeOutError ? 'timeout' : 'unavailable';
  }
  if (!(error instanceof MeilisearchApiError)) return 'internal';
  const known = error.cause && CODE_OF_SERVER_CODE[error.cause.code];
  return known ?? codeOfStatus(error.response.status);
}

function codeOfStatus(status: number): SearchErrorCode {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 408) return 'timeout';
  if (status === 429 || status === 503) return 'overloaded';
  return status >= 500 ? 'unavailable' : 'invalid_request';
}

function detailsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof MeilisearchApiError)) return {};
  return { serverCode: error.cause?.code, status: error.response.status };
}
