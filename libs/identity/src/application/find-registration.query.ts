import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../infrastructure/registration.store.js';
import type { RegistrationId, RegistrationSummary } from '../published/registration.summary.js';

export interface FindRegistrationInput {
  readonly id: RegistrationId;
  /** Whoever holds it may ask for their own. */
  readonly receipt?: string;
}

/** One of them, for who looks after it or holds its receipt. */
@Injectable()
export class FindRegistration extends Query<FindRegistrationInput, RegistrationSummary | undefined> {
  constructor(private readonly registrations: RegistrationStore) {
    super();
  }

  override execute(scope: Scope, { id, receipt }: FindRegistrationInput): Promise<RegistrationSummary | undefined> {
    return receipt === undefined ? this.registrations.read(scope, id) : this.registrations.byReceipt(id, receipt);
  }
}
