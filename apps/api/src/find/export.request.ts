import { OmitType } from '@nestjs/swagger';
import { SearchQueryRequest } from './search-query.request.js';

/** The same as a search, without pages: all of it, or a refusal. */
export class ExportRequest extends OmitType(SearchQueryRequest, ['page', 'pageSize'] as const) {}
