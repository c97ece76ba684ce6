import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import type { OrganisationFilter } from '../infrastructure/organisation.store.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';

@Injectable()
export class ListOrganisations extends Query<OrganisationFilter, readonly OrganisationSummary[]> {
  constructor(private readonly organisations: OrganisationStore) {
    super();
  }

  override execute(scope: Scope, filter: OrganisationFilter): Promise<readonly OrganisationSummary[]> {
    return this.organisations.list(scope, filter);
  }
}
