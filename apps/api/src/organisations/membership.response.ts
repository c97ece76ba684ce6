import type { MembershipSummary } from '@app/identity/published/membership.summary.js';
import { PERSON_ROLES } from '@app/identity/published/membership.summary.js';
import type { ListedMembership, Page } from '@app/identity/published/page.summary.js';
import { CAPABILITIES } from '@app/kernel/actor.js';
import { ApiProperty } from '@nestjs/swagger';

export class MembershipResponse {
  id: string;
  version: number;
  personId: string;
  organisationId: string;
  /** Names; only in lists. */
  person?: string;
  account?: string;
  organisation?: string;
  @ApiProperty({ enum: Object.keys(PERSON_ROLES), isArray: true })
  roles: string[];
  /** null = all that the roles may. */
  @ApiProperty({ enum: CAPABILITIES, isArray: true, nullable: true })
  capabilities: string[] | null;
  from: string;
  @ApiProperty({ type: String, nullable: true })
  until: string | null;
  @ApiProperty({ type: String, nullable: true })
  endedAt: string | null;

  static of(membership: MembershipSummary | ListedMembership): MembershipResponse {
    const { changedAt: _at, changedBy: _by, programme: _p, roles, capabilities, endedAt, ...rest } = membership;
    return {
      ...rest,
      roles: [...roles],
      capabilities: capabilities && [...capabilities],
      endedAt: endedAt?.toISOString() ?? null,
    };
  }
}

export class MembershipPageResponse {
  items: MembershipResponse[];
  /** Of what the reader may see. */
  total: number;

  static of({ rows, total }: Page<ListedMembership>): MembershipPageResponse {
    return { items: rows.map((row) => MembershipResponse.of(row)), total };
  }
}
