import { houseActor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { assignmentMissing, overtaken } from '../domain/identity.errors.js';
import type { AssignmentId, AssignmentSummary, ListedAssignment } from '../published/assignment.summary.js';
import type { PersonRole } from '../published/membership.summary.js';
import type { PersonId } from '../published/person.summary.js';
import { AssignmentEntity } from './assignment.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonEntity } from './person.entity.js';

export interface AssignmentFilter {
  readonly personId?: PersonId;
  readonly enterpriseId?: Id;
  readonly limit: number;
  readonly skip?: number;
}

const house = Scope.of(houseActor);
const MOST = 1_000;

@Injectable()
export class AssignmentStore {
  constructor(private readonly reader: ScopedReader) {}

  async add(work: UnitOfWork, assignment: AssignmentSummary): Promise<void> {
    await managerOf(work).insert(AssignmentEntity, assignment);
  }

  get(work: UnitOfWork, id: AssignmentId): Promise<AssignmentSummary | null> {
    return managerOf(work).findOneBy(AssignmentEntity, { id });
  }

  /** Throws a conflict if it is no longer as it was seen. */
  async change(work: UnitOfWork, seen: number, { id, ...next }: AssignmentSummary): Promise<void> {
    const { affected } = await managerOf(work).update(AssignmentEntity, { id, version: seen }, next);
    if (affected === 1) return;
    const now = await this.get(work, id);
    throw now ? overtaken(now) : assignmentMissing();
  }

  /** Neither ended nor over nor declined by a conflict. */
  openOf(work: UnitOfWork, personId: PersonId, today: CalendarDay): Promise<readonly AssignmentSummary[]> {
    const open = { endedAt: IsNull(), until: MoreThanOrEqual(today) };
    const where = [
      { personId, conflict: IsNull(), ...open },
      { personId, conflict: false, ...open },
    ];
    return managerOf(work).findBy(AssignmentEntity, where);
  }

  /** What those are who work on this enterprise already, of these organisations. */
  async rolesBeside(
    work: UnitOfWork,
    enterpriseId: Id,
    organisationIds: readonly Id<'org'>[],
    today: CalendarDay,
  ): Promise<readonly PersonRole[]> {
    const manager = managerOf(work);
    const where = { enterpriseId, endedAt: IsNull(), until: MoreThanOrEqual(today) };
    const rows = (await manager.findBy(AssignmentEntity, where)).filter(({ conflict }) => conflict !== true);
    const personId = In(rows.map((row) => row.personId));
    const organisationId = In([...organisationIds]);
    return (await manager.findBy(MembershipEntity, { personId, organisationId, endedAt: IsNull() })).flatMap(
      ({ roles }) => roles,
    );
  }

  /** Enterprises that this person may work on this day: assigned, within the days, and free of conflict by own word. */
  async active(personId: PersonId, day: CalendarDay): Promise<readonly Id[]> {
    const days = { from: LessThanOrEqual(day), until: MoreThanOrEqual(day) };
    const where = { personId, conflict: false, endedAt: IsNull(), declaredAt: Not(IsNull()), ...days };
    const rows = await this.reader.find(AssignmentEntity, house, { where, take: MOST });
    return [...new Set(rows.map(({ enterpriseId }) => enterpriseId))];
  }

  /** The newest first. */
  async list(scope: Scope, filter: AssignmentFilter): Promise<readonly ListedAssignment[]> {
    const { limit, skip = 0, ...where } = filter;
    const rows = await this.reader.find(AssignmentEntity, scope, { where, order: { id: 'DESC' }, skip, take: limit });
    const ids = [...new Set(rows.map(({ personId }) => personId))];
    const people = await this.reader.find(PersonEntity, house, { where: { id: In(ids) } });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map((row) => Object.assign(row, { person: names.get(row.personId) ?? '' }));
  }

  /** One's own. */
  own(personId: PersonId, filter: AssignmentFilter): Promise<readonly ListedAssignment[]> {
    return this.list(house, { ...filter, personId });
  }
}
