import { providerJson } from '@app/adaptation/published/solution-json.summary.js';
import { PROVIDER_CATEGORIES } from '@app/adaptation/published/provider.summary.js';
import type { ProviderSummary } from '@app/adaptation/published/provider.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { OriginResponse } from '../find/search.response.js';

const STATUSES = ['listed', 'suspended', 'removed'];

/** Declared by the provider, until a date. */
export class CapacityResponse {
  parallel: number;
  free: number;
  declaredOn: string;
  expiresOn: string;
}

export class ProviderResponse {
  id: string;
  ref: string | null;
  version: number;
  name: string;
  creditCode: string | null;
  @ApiProperty({ enum: STATUSES })
  status: string;
  @ApiProperty({ enum: PROVIDER_CATEGORIES, isArray: true })
  categories: string[];
  /** ['ALL'] = the whole city; null = 未说明. */
  districts: string[] | null;
  rosterFrom: string | null;
  rosterTo: string | null;
  capacity: CapacityResponse | null;
  origin: OriginResponse | null;

  static of(provider: ProviderSummary): ProviderResponse {
    return providerJson(provider);
  }
}
