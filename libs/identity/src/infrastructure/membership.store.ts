import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { houseAuthority } from '../domain/authority.policy.js';
import type { Authority } from '../domain/authority.policy.js';
import { membershipExists, membershipMissing, overtaken } from '../domain/identity.errors.js';
import type { MembershipId, MembershipSummary } from '../published/membership.summary.js';
import type { OrganisationId, OrganisationSummary } from '../published/organisation.summary.js';
import type { PersonId, PersonSummary } from '../published/person.summary.js';
import { MembershipEntity } from './membership.entity.js';
import { holderOf, OrganisationStore } from './organisation.store.js';
import { PersonStore } from './person.store.js';
import { portionsOf } from '@app/platform/persistence/portions.js';

export interface MembershipFilter {
  readonly personId?: PersonId;
  readonly organisationId?: OrganisationId;
  readonly limit: number;
  readonly skip?: number;
}

@Injectable()
export class MembershipStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
  ) {}

  /** Throws a conflict where the person is a member already. */
  async add(work: UnitOfWork, membership: MembershipSummary, organisation: OrganisationSummary): Promise<void> {
    const { personId, organisationId, programme } = membership;
    const once = { personId, organisationId, programme };
    const isThere = () => managerOf(work).existsBy(MembershipEntity, { ...once, endedAt: IsNull() });
    if (await isThere()) throw membershipExists();
    // What has ended gives its place to the next; that it was is in the trail.
    await managerOf(work).delete(MembershipEntity, { ...once, endedAt: Not(IsNull()) });
    await managerOf(work)
      .insert(MembershipEntity, rowOf(membership, organisation))
      .catch(async (error: unknown) => {
        throw (await isThere()) ? membershipExists() : error;
      });
  }

  /** Many at once, each the first of a person who was recorded in this very work. */
  async addMany(
    work: UnitOfWork,
    many: readonly { readonly membership: MembershipSummary; readonly organisation: OrganisationSummary }[],
  ): Promise<void> {
    const rows = many.map(({ membership, organisation }) => rowOf(membership, organisation));
    for (const some of portionsOf(rows)) await managerOf(work).insert(MembershipEntity, some);
  }

  async get(work: UnitOfWork, id: MembershipId): Promise<MembershipSummary | undefined> {
    const row = await managerOf(work).findOneBy(MembershipEntity, { id });
    return row ? summaryOf(row) : undefined;
  }

  async ofPerson(work: UnitOfWork, personId: PersonId): Promise<readonly MembershipSummary[]> {
    const where = { personId, endedAt: IsNull() };
    return (await managerOf(work).find(MembershipEntity, { where, order: { id: 'ASC' } })).map(summaryOf);
  }

  /** Throws a conflict if it is no longer as it was seen. */
  async change(work: UnitOfWork, seen: number, { id, ...next }: MembershipSummary): Promise<void> {
    const { affected } = await managerOf(work).update(MembershipEntity, { id, version: seen }, next);
    if (affected === 1) return;
    const now = await this.get(work, id);
    throw now ? overtaken(now) : membershipMissing();
  }

  /** The membership that a person logs in with: of this organisation, or the first that holds today, one's own before all. */
  async actable(work: UnitOfWork, personId: PersonId, organisationId: OrganisationId | null, today: CalendarDay) {
    const own = (await this.people.get(work, personId))?.organisationId;
    const all = await this.ofPerson(work, personId);
    const isOwn = (one: MembershipSummary) => one.organisationId === own;
    for (const one of [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))]) {
      if (!isValid(one, today) || (organisationId !== null && one.organisationId !== organisationId)) continue;
      if ((await this.organisations.get(work, one.organisationId))?.status === 'active') return one;
    }
    return undefined;
  }

  /** What this actor holds today; nothing where the person is disabled, or the organisation is. */
  async authorityOf(work: UnitOfWork, actor: Actor, today: CalendarDay): Promise<Authority> {
    if (houseAuthority(actor)) return { isHouse: true, memberships: [] };
    const personId = actor.id as PersonId;
    const person = await this.people.get(work, personId);
    if (person?.status !== 'active') return { isHouse: false, memberships: [] };
    const rows = await managerOf(work).findBy(MembershipEntity, { personId });
    const valid = rows.filter((row) => isValid(row, today));
    const memberships = [];
    for (const row of valid) {
      const organisation = await this.organisations.get(work, row.organisationId);
      // Only what the person acts for now: who has two memberships logs in to one of them.
      const acts = organisation?.status === 'active' && holderOf(organisation) === actor.organisationId;
      if (acts) memberships.push(row);
    }
    return { isHouse: false, memberships };
  }

  /** Whether an organisation would be left without a manager if this person went. */
  async isLastManager(work: UnitOfWork, personId: PersonId, today: CalendarDay): Promise<boolean> {
    const manages = (one: MembershipSummary) => one.roles.includes('manager') && isValid(one, today);
    for (const { organisationId } of (await this.ofPerson(work, personId)).filter(manages)) {
      const all = await managerOf(work).findBy(MembershipEntity, { organisationId });
      const others = all.filter((one) => one.personId !== personId && manages(one));
      const active = await Promise.all(others.map((one) => this.people.get(work, one.personId)));
      if (!active.some((person) => person?.status === 'active')) return true;
    }
    return false;
  }

  async list(scope: Scope, { limit, skip = 0, ...where }: MembershipFilter): Promise<readonly MembershipSummary[]> {
    const asked = { where, order: { id: 'ASC' }, skip, take: limit } as const;
    return (await this.reader.find(MembershipEntity, scope, asked)).map(summaryOf);
  }

  /**
   * Every organisation that a person belongs to or acts for, today or not: who keeps the person keeps all of these. One
   * that merely delegates something to the person has no say in it, nor does it take the person from who keeps them.
   */
  async organisationsOf(work: UnitOfWork, person: PersonSummary): Promise<readonly OrganisationSummary[]> {
    const ids = new Set([
      person.organisationId,
      ...(await this.ofPerson(work, person.id))
        .filter((one) => one.capabilities === null)
        .map((one) => one.organisationId),
    ]);
    const found = await Promise.all([...ids].map((id) => this.organisations.get(work, id)));
    return found.filter((organisation) => organisation !== null);
  }
}

const rowOf = (membership: MembershipSummary, organisation: OrganisationSummary) => ({
  ...membership,
  holderId: holderOf(organisation),
  districtCode: organisation.districtCode,
});

export const isValid = (
  { from, until, endedAt }: Pick<MembershipSummary, 'from' | 'until' | 'endedAt'>,
  today: CalendarDay,
) => endedAt === null && from <= today && (until === null || today <= until);

export const summaryOf = ({ holderId: _h, districtCode: _d, ...membership }: MembershipEntity): MembershipSummary =>
  membership;
