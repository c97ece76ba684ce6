import type { PersonalField } from '@app/identity/published/personal-field.summary.js';
import type { SelfSummary } from '@app/identity/published/self.summary.js';
import { PERSON_ROLES } from '@app/identity/published/membership.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { OwnSessionResponse } from '../session/session.response.js';

export class PersonalFieldResponse implements PersonalField {
  table: string;
  /** @example 'phone' */
  field: string;
  /** @example '业务联系、发放激活码' */
  purpose: string;
  sensitive: boolean;
}

export class OwnMembershipResponse {
  organisation: string;
  @ApiProperty({ enum: Object.keys(PERSON_ROLES), isArray: true })
  roles: string[];
  from: string;
  @ApiProperty({ type: String, nullable: true })
  until: string | null;
}

/** All that is kept about a person. */
export class OwnDataResponse {
  id: string;
  version: number;
  account: string;
  name: string;
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
  @ApiProperty({ type: String, nullable: true })
  email: string | null;
  /** Last change of these. */
  changedAt: string;
  memberships: OwnMembershipResponse[];
  sessions: OwnSessionResponse[];
  /** Every personal value of the system, and what it is for. */
  fields: PersonalFieldResponse[];

  static of(
    { person, memberships }: SelfSummary,
    sessions: OwnSessionResponse[],
    fields: readonly PersonalField[],
  ): OwnDataResponse {
    const { id, version, account, name, phone, email, changedAt } = person;
    return {
      id,
      version,
      account,
      name,
      phone,
      email,
      changedAt: changedAt.toISOString(),
      memberships: memberships.map(({ membership: { roles, from, until }, organisation }) => ({
        organisation: organisation.name,
        roles: [...roles],
        from,
        until,
      })),
      sessions,
      fields: fields.map((field) => ({ ...field })),
    };
  }
}
