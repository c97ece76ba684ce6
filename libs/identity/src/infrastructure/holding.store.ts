import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import type { Readable } from '@app/platform/persistence/readable.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { isAssigned, kernelRole } from '../domain/acting.policy.js';
import { AssignmentStore } from './assignment.store.js';
import { MembershipEntity } from './membership.entity.js';
import { isValid } from './membership.store.js';
import { OrganisationEntity } from './organisation.entity.js';
import { holderOf } from './organisation.store.js';
import { PersonEntity } from './person.entity.js';
import type { SessionEntity } from './session.entity.js';
import type { TokenEntity } from './token.entity.js';

/** A session or a token, whose it is, and whom its holder acts as. */
interface Holding<Held> {
  readonly held: Held;
  readonly person: PersonEntity;
  readonly membership: MembershipEntity;
  readonly actor: Actor;
}

interface Found<Held> extends Omit<Holding<Held>, 'actor'> {
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
  constructor(
    private readonly reader: ScopedReader,
    private readonly assignments: AssignmentStore,
  ) {}

  /** Nothing where it has ended, or where person, membership or organisation are no longer as when it was given. */
  async of<Held extends SessionEntity | TokenEntity>(
    entity: Readable<Held>,
    digest: string,
    today: CalendarDay,
  ): Promise<Holding<Held> | undefined> {
    const [row] = await this.reader.beside({ held: entity, ...WHOSE }, house, SQL, { digest });
    if (!row) return undefined;
    const { held, person, membership, organisation } = row as Found<Held>;
    if (!isValid(membership, today)) return undefined;
    const role = kernelRole(membership.roles, organisation.kind);
    const assigned = isAssigned(role) ? await this.assignments.active(person.id, today) : [];
    const actor = {
      id: person.id,
      role,
      organisationId: holderOf(organisation),
      districtCode: organisation.districtCode,
      ...(membership.capabilities && { within: membership.capabilities }),
      ...(assigned.length > 0 && { assigned }),
    };
    return { held, person, membership, actor };
  }
}
