import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import type { OrganisationSummary } from '@app/identity/published/organisation.summary.js';
import type { Page } from '@app/identity/published/page.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class OrganisationResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: ['active', 'disabled'] })
  status: string;
  @ApiProperty({ enum: Object.keys(ORGANISATION_KINDS) })
  kind: string;
  name: string;
  districtCode: string;
  @ApiProperty({ type: String, nullable: true })
  creditCode: string | null;
  @ApiProperty({ type: String, nullable: true })
  subjectId: string | null;
  changedAt: string;

  static of({ changedBy: _by, changedAt, ...organisation }: OrganisationSummary): OrganisationResponse {
    return { ...organisation, changedAt: changedAt.toISOString() };
  }
}

export class OrganisationPageResponse {
  items: OrganisationResponse[];
  /** Of what the reader may see. */
  total: number;

  static of({ rows, total }: Page<OrganisationSummary>): OrganisationPageResponse {
    return { items: rows.map((row) => OrganisationResponse.of(row)), total };
  }
}
