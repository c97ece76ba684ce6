import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import type { Readable } from '@app/platform/persistence/readable.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import type { SessionEntity } from './session.entity.js';
import type { TokenEntity } from './token.entity.js';

/** A session or a token, and whose it is. */
interface Holding<Held> {
  readonly held: Held;
  readonly person: PersonEntity;
  readonly membership: MembershipEntity;
  readonly organisation: OrganisationEntity;
}

const WHOSE = { person: PersonEntity, membership: MembershipEntity, organisation: OrganisationEntity };
const SQL = `
  SELECT {columns} FROM {held}
    JOIN {person} ON person.id = held.person_id AND person.status = 'active'
    JOIN {membership} ON membership.id = held.membership_id AND membership.version = held.membership_version
    JOIN {organisation} ON organisation.id = held.organisation_id AND organisation.status = 'active'
   WHERE held.token_digest = :digest AND held.ended_at IS NULL AND {visible}`;

const house = Scope.of(houseActor);

/** In one statement, since every request asks it. */
@Injectable()
export class HoldingStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Nothing where it has ended, or where person, membership or organisation are no longer as when it was given. */
  async of<Held extends SessionEntity | TokenEntity>(
    entity: Readable<Held>,
    digest: string,
  ): Promise<Holding<Held> | undefined> {
    const [found] = await this.reader.beside({ held: entity, ...WHOSE }, house, SQL, { digest });
    return found as Holding<Held> | undefined;
  }
}
