import type { ListedPerson, Page } from '@app/identity/published/page.summary.js';
import type { PersonSummary } from '@app/identity/published/person.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { maskedEmail, maskedPhone } from './mask.js';

/** Neither password nor anything that was made of it. */
export class PersonResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: ['active', 'disabled'] })
  status: string;
  account: string;
  name: string;
  /** Masked, except in the record of a person for the person and who keeps them. */
  @ApiProperty({ type: String, nullable: true, example: '138****1234' })
  phone: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'w***@x.cn' })
  email: string | null;
  isDemo: boolean;
  organisationId: string;
  /** Its name; only where people are read. */
  organisation?: string;
  /** Has set a password by a first code; only where people are read. */
  isActivated?: boolean;
  changedAt: string;

  static of({ changedBy: _by, changedAt, ...person }: PersonSummary | ListedPerson): PersonResponse {
    return { ...person, changedAt: changedAt.toISOString() };
  }

  static masked(person: PersonSummary | ListedPerson): PersonResponse {
    return PersonResponse.of({ ...person, phone: maskedPhone(person.phone), email: maskedEmail(person.email) });
  }
}

export class PersonPageResponse {
  items: PersonResponse[];
  /** Of whom the reader may see. */
  total: number;

  static of({ rows, total }: Page<ListedPerson>): PersonPageResponse {
    return { items: rows.map((row) => PersonResponse.masked(row)), total };
  }
}
