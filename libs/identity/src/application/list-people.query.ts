import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../infrastructure/person.store.js';
import type { PersonFilter } from '../infrastructure/person.store.js';
import type { PersonSummary } from '../published/person.summary.js';

@Injectable()
export class ListPeople extends Query<PersonFilter, readonly PersonSummary[]> {
  constructor(private readonly people: PersonStore) {
    super();
  }

  override execute(scope: Scope, filter: PersonFilter): Promise<readonly PersonSummary[]> {
    return this.people.list(scope, filter);
  }
}
