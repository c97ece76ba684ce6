import type { Actor } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import type { AssignmentFilter } from '../infrastructure/assignment.store.js';
import type { ListedAssignment } from '../published/assignment.summary.js';
import type { PersonId } from '../published/person.summary.js';

export interface ListAssignmentsInput extends AssignmentFilter {
  readonly actor: Actor;
}

/** All to the bureau, to anybody else one's own. */
@Injectable()
export class ListAssignments extends Query<ListAssignmentsInput, readonly ListedAssignment[]> {
  constructor(private readonly assignments: AssignmentStore) {
    super();
  }

  override execute(scope: Scope, { actor, ...filter }: ListAssignmentsInput): Promise<readonly ListedAssignment[]> {
    return scope.holds('bureau')
      ? this.assignments.list(scope, filter)
      : this.assignments.own(actor.id as PersonId, filter);
  }
}
