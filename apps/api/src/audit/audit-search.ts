import { PageOrganisations } from '@app/identity/application/page-organisations.query.js';
import { PagePeople } from '@app/identity/application/page-people.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { endOfDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import type { AuditFilter } from '@app/platform/audit/audit-trail.js';
import { Injectable } from '@nestjs/common';
import type { AuditRequest } from './audit.request.js';

const ID = /^[a-z]+_\w+$/;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Of people or organisations by one name. */
const MOST = { skip: 0, limit: 100, sort: 'name', direction: 'ASC' } as const;
/** The trail holds the doings of everybody, so the one who reads it may ask for anybody by name. */
const everybody = Scope.of(houseActor);

/** What the audit administrator asked for, in the words of the trail. */
@Injectable()
export class AuditSearch {
  constructor(
    private readonly pagePeople: PagePeople,
    private readonly pageOrganisations: PageOrganisations,
  ) {}

  async filterOf(asked: Omit<AuditRequest, 'page' | 'pageSize'>): Promise<AuditFilter> {
    const { person, organisation, action, subject, subjectType, from, to, requestId } = asked;
    return {
      ...(person && { actorIds: await this.people(person) }),
      ...(organisation && { organisationIds: await this.organisations(organisation) }),
      ...(action && { action }),
      ...(subject && { subject: subject as Id }),
      ...(subjectType && { subjectType }),
      ...(from && { from: new Date(endOfDay(from).getTime() - DAY_MS + 1) }),
      ...(to && { until: new Date(endOfDay(to).getTime() + 1) }),
      ...(requestId && { requestId }),
    };
  }

  private async people(said: string): Promise<readonly Id[]> {
    if (ID.test(said)) return [said as Id];
    const { rows } = await this.pagePeople.execute(everybody, { ...MOST, text: said });
    return rows.map(({ id }) => id);
  }

  /** Enterprises and providers act under the id of their record. */
  private async organisations(said: string): Promise<readonly Id[]> {
    if (ID.test(said)) return [said as Id];
    const { rows } = await this.pageOrganisations.execute(everybody, { ...MOST, text: said });
    return rows.flatMap(({ id, subjectId }) => (subjectId ? [id, subjectId] : [id]));
  }
}
