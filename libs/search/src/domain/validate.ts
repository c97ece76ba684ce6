/**
 * Checks shared by both engines and made before either is touched, so that one mistake has one code
 * whichever engine runs. Meilisearch alone would answer some of them late (in a task) and some never
 * (`budget > 50` holds for "面议").
 */
import {
  isFilterable,
  searchedFields,
  type FieldDefinition,
  type IndexDefinition,
} from '../published/index-definition.summary.js';
import { SearchError } from '../published/search-error.summary.js';
import { normaliseKeyword } from './normalise.js';
import type { CandidateRequest, SearchDocument, SearchRequest } from '../published/search-engine.port.js';
import { checkFilter } from './validate-filter.js';

const INDEX_NAME = /^[a-z][a-z0-9_]{0,39}$/;
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,128}$/;
const IMPLICIT_FIELDS = new Set(['id', 'version']);

/** Meilisearch cuts longer facet values without a word (about 156 Chinese characters). */
export const MAX_KEYWORD_BYTES = 468;
export const MAX_PAGE_SIZE = 200;
export const MAX_CANDIDATES = 1000;
const MAX_SEARCHED_FIELDS = 4;
const MAX_LITERALS = 5;

export function checkDefinition(definition: IndexDefinition): void {
  const refuse = (reason: string) => {
    throw new SearchError('invalid_definition', `${definition.name}: ${reason}`);
  };
  if (!INDEX_NAME.test(definition.name)) refuse('bad index name');
  if (!Number.isInteger(definition.version)) refuse('version must be an integer');
  if (searchedFields(definition).length > MAX_SEARCHED_FIELDS)
    refuse(`more than ${MAX_SEARCHED_FIELDS} searched fields`);
  for (const [name, field] of Object.entries(definition.fields)) {
    if (!FIELD_NAME.test(name) || IMPLICIT_FIELDS.has(name)) refuse(`bad field name ${name}`);
    if (field.sort && (field.type === 'text' || field.type === 'keyword[]'))
      refuse(`${name}: ${field.type} has no order`);
    if (isFilterable(field) && field.type === 'text') refuse(`${name}: text cannot be filtered`);
    if (field.searchRank !== undefined && (field.type === 'number' || field.type === 'boolean')) {
      refuse(`${name}: ${field.type} cannot be searched`);
    }
  }
}

export function checkDocuments(definition: IndexDefinition, documents: readonly SearchDocument[]): void {
  for (const document of documents) checkDocument(definition, document);
}

function checkDocument(definition: IndexDefinition, document: SearchDocument): void {
  const refuse = (reason: string) => {
    throw new SearchError('invalid_document', `${document.id}: ${reason}`, { id: document.id });
  };
  if (typeof document.id !== 'string' || !DOCUMENT_ID.test(document.id)) refuse('id must be [A-Za-z0-9_-]{1,128}');
  if (!Number.isSafeInteger(document.version)) refuse('version must be an integer');
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = document[name];
    if (value === undefined || value === null) continue;
    if (!hasType(field, value)) refuse(`${name} must be ${field.type} or null`);
    if (isComparedAsKeyword(field) && keywordsOf(value).some((keyword) => byteLength(keyword) > MAX_KEYWORD_BYTES)) {
      refuse(`${name}: a value exceeds ${MAX_KEYWORD_BYTES} bytes`);
    }
  }
}

function hasType(field: FieldDefinition, value: unknown): boolean {
  switch (field.type) {
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'keyword[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'text':
    case 'keyword':
      return typeof value === 'string';
  }
}

function isComparedAsKeyword(field: FieldDefinition): boolean {
  return (field.type === 'keyword' || field.type === 'keyword[]') && (isFilterable(field) || field.sort === true);
}

const keywordsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value as string]);
const byteLength = (keyword: string): number => Buffer.byteLength(normaliseKeyword(keyword));

export function checkRequest(definition: IndexDefinition, request: SearchRequest): void {
  const { fields } = definition;
  const refuse = (reason: string) => {
    throw new SearchError('invalid_request', reason);
  };
  if (request.filter) checkFilter(definition, request.filter);
  for (const { field } of request.sort ?? []) {
    if (!fields[field]?.sort) throw new SearchError('invalid_sort', `${field} cannot be sorted by`, { field });
  }
  for (const facet of request.facets ?? []) checkFacet(definition, facet);
  for (const field of request.highlight?.fields ?? []) {
    if (fields[field]?.type !== 'text') refuse(`${field} is not a text and cannot be highlighted`);
  }
  for (const literal of [...(request.phrase ?? []), ...(request.exclude ?? [])]) {
    if (!/[\p{L}\p{N}]/u.test(literal)) refuse('a phrase or excluded word needs a letter or a digit');
  }
  if ((request.phrase?.length ?? 0) > MAX_LITERALS || (request.exclude?.length ?? 0) > MAX_LITERALS) {
    refuse(`more than ${MAX_LITERALS} phrases or excluded words`);
  }
  if (!isIntegerWithin(request.page ?? 1, 1, Number.MAX_SAFE_INTEGER)) refuse('page counts from 1');
  if (!isIntegerWithin(request.pageSize ?? 0, 0, MAX_PAGE_SIZE)) refuse(`pageSize must be 0 to ${MAX_PAGE_SIZE}`);
}

export function checkFacet(definition: IndexDefinition, facet: string): void {
  if (!definition.fields[facet]?.facet) throw new SearchError('invalid_facet', `${facet} is not a facet`, { facet });
}

export function checkCandidates(definition: IndexDefinition, request: CandidateRequest): void {
  if (request.filter) checkFilter(definition, request.filter);
  if (!isIntegerWithin(request.limit, 1, MAX_CANDIDATES)) {
    throw new SearchError('invalid_request', `limit must be 1 to ${MAX_CANDIDATES}`);
  }
}

function isIntegerWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
