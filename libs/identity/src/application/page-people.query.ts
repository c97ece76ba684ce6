import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PageStore } from '../infrastructure/page.store.js';
import type { PersonPageFilter } from '../infrastructure/page.store.js';
import type { ListedPerson, Page } from '../published/page.summary.js';

/** A page of the people that one may see; contacts are for the door to mask. */
@Injectable()
export class PagePeople extends Query<PersonPageFilter, Page<ListedPerson>> {
  constructor(private readonly pages: PageStore) {
    super();
  }

  override execute(scope: Scope, filter: PersonPageFilter): Promise<Page<ListedPerson>> {
    return this.pages.persons(scope, filter);
  }
}
