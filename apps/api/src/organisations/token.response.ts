import type { TokenSummary } from '@app/identity/published/token.summary.js';
import { CAPABILITIES } from '@app/kernel/actor.js';
import { ApiProperty } from '@nestjs/swagger';

export class TokenResponse {
  id: string;
  name: string;
  organisationId: string;
  @ApiProperty({ enum: CAPABILITIES, isArray: true })
  capabilities: string[];
  until: string;
  @ApiProperty({ type: String, nullable: true })
  lastUsedOn: string | null;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true })
  endedAt: string | null;

  static of({ id, name, organisationId, until, lastUsedOn, ...rest }: TokenSummary): TokenResponse {
    return {
      id,
      name,
      organisationId,
      capabilities: [...rest.capabilities],
      until,
      lastUsedOn,
      createdAt: rest.createdAt.toISOString(),
      endedAt: rest.endedAt?.toISOString() ?? null,
    };
  }
}

export class IssuedTokenResponse extends TokenResponse {
  /**
   * Said this once: for the header `authorization: Bearer …`.
   * @example 'shipei_…'
   */
  token: string;
}
