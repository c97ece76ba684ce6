import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import type { PersonId } from '../published/person.summary.js';

export interface ActiveAssignmentsInput {
  readonly personId: PersonId;
  readonly day: CalendarDay;
}

/** Enterprises that a person may work on this day. */
@Injectable()
export class ActiveAssignments extends Query<ActiveAssignmentsInput, readonly Id[]> {
  constructor(private readonly assignments: AssignmentStore) {
    super();
  }

  override execute(_scope: Scope, { personId, day }: ActiveAssignmentsInput): Promise<readonly Id[]> {
    return this.assignments.active(personId, day);
  }
}
