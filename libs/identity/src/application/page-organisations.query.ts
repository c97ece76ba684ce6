import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PageStore } from '../infrastructure/page.store.js';
import type { OrganisationPageFilter } from '../infrastructure/page.store.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';
import type { Page } from '../published/page.summary.js';

/** A page of the organisations that one may see. */
@Injectable()
export class PageOrganisations extends Query<OrganisationPageFilter, Page<OrganisationSummary>> {
  constructor(private readonly pages: PageStore) {
    super();
  }

  override execute(scope: Scope, filter: OrganisationPageFilter): Promise<Page<OrganisationSummary>> {
    return this.pages.organisations(scope, filter);
  }
}
