import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../infrastructure/registration.store.js';
import type { RegistrationFilter } from '../infrastructure/registration.store.js';
import type { RegistrationSummary } from '../published/registration.summary.js';

export interface RegistrationPage {
  readonly items: readonly RegistrationSummary[];
  readonly total: number;
}

/** Those that this scope looks after, newest first. */
@Injectable()
export class ListRegistrations extends Query<RegistrationFilter, RegistrationPage> {
  constructor(private readonly registrations: RegistrationStore) {
    super();
  }

  override execute(scope: Scope, filter: RegistrationFilter): Promise<RegistrationPage> {
    return this.registrations.list(scope, filter);
  }
}
