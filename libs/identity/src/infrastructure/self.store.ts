import { houseActor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import type { NamedParty, SelfSummary } from '../published/self.summary.js';
import { MembershipEntity } from './membership.entity.js';
import { isValid, summaryOf as membershipOf } from './membership.store.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { PersonStore } from './person.store.js';

const house = Scope.of(houseActor);

/** A person with all that they act for, and the names of people and organisations. */
@Injectable()
export class SelfStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly people: PersonStore,
  ) {}

  async of(id: string, today: CalendarDay): Promise<SelfSummary | undefined> {
    const personId = id as PersonId;
    const [person] = await this.reader.find(PersonEntity, house, { where: { id: personId } });
    if (!person) return undefined;
    const rows = await this.reader.find(MembershipEntity, house, { where: { personId }, order: { id: 'ASC' } });
    const memberships = [];
    for (const row of rows.filter((one) => isValid(one, today))) {
      const where = { id: row.organisationId, status: 'active' as const };
      const [organisation] = await this.reader.find(OrganisationEntity, house, { where });
      if (organisation) memberships.push({ membership: membershipOf(row), organisation });
    }
    return { person: this.people.told(person), memberships };
  }

  /** Of a person or an organisation, by its id or by that of its record; the person only to who may see them. */
  async named(scope: Scope, id: string): Promise<NamedParty | undefined> {
    const personId = id as PersonId;
    const [person] = await this.reader.find(PersonEntity, house, { where: { id: personId } });
    const key = (person?.organisationId ?? id) as OrganisationId;
    const byId = await this.reader.find(OrganisationEntity, house, { where: { id: key } });
    const [organisation] =
      byId.length > 0 ? byId : await this.reader.find(OrganisationEntity, house, { where: { subjectId: key } });
    if (!organisation) return undefined;
    const [seen] = person ? await this.reader.find(PersonEntity, scope, { where: { id: personId } }) : [];
    return { person: seen?.name ?? null, organisation };
  }
}
