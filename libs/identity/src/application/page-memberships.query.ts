import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PageStore } from '../infrastructure/page.store.js';
import type { MembershipPageFilter } from '../infrastructure/page.store.js';
import type { ListedMembership, Page } from '../published/page.summary.js';

/** A page of who acts for whom, delegates among them. */
@Injectable()
export class PageMemberships extends Query<MembershipPageFilter, Page<ListedMembership>> {
  constructor(private readonly pages: PageStore) {
    super();
  }

  override execute(scope: Scope, filter: MembershipPageFilter): Promise<Page<ListedMembership>> {
    return this.pages.memberships(scope, filter);
  }
}
