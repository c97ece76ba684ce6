import { PERSON_ROLES } from '@app/identity/published/membership.summary.js';
import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import { CAPABILITIES, ROLES } from '@app/kernel/actor.js';
import { ApiProperty } from '@nestjs/swagger';

export class MePersonResponse {
  id: string;
  account: string;
  name: string;
}

export class MeOrganisationResponse {
  /** What /session/organisation takes. */
  id: string;
  name: string;
  @ApiProperty({ enum: Object.keys(ORGANISATION_KINDS) })
  kind: string;
  @ApiProperty({ enum: Object.keys(PERSON_ROLES), isArray: true })
  roles: string[];
  /** A delegate acts until that day; null = until it is ended. */
  @ApiProperty({ type: String, nullable: true, example: '2026-12-31' })
  until: string | null;
  /** The one acted for now. */
  current: boolean;
}

export class MeResponse {
  /** The record acted for; null: nobody in particular, who sees what is public. */
  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;
  @ApiProperty({ enum: ROLES })
  role: string;
  /** @example '市工业和信息化局' */
  name: string;
  /** null: nobody is logged in. */
  @ApiProperty({ type: MePersonResponse, nullable: true })
  person: MePersonResponse | null;
  @ApiProperty({ enum: Object.keys(PERSON_ROLES), isArray: true })
  roles: string[];
  /** `password`, `second_factor`: that is to be set before anything else. */
  @ApiProperty({ enum: ['full', 'password', 'second_factor'], nullable: true, type: String })
  standing: string | null;
  /** A delegate may do only these; null = all that the role may. */
  @ApiProperty({ enum: CAPABILITIES, isArray: true, nullable: true })
  within: string[] | null;
  /** Everyone that the person may act for today. */
  organisations: MeOrganisationResponse[];
  /** People of the demo can be tried by one click. */
  demo: boolean;
}

export class DemoPersonResponse {
  /** What POST /demo/session takes. */
  account: string;
  name: string;
  organisation: string;
  @ApiProperty({ enum: ROLES })
  role: string;
}
