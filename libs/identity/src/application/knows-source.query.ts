import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { AttemptStore } from '../infrastructure/attempt.store.js';
import type { Attempt } from '../infrastructure/attempt.store.js';

/** Whether the account came in from this source before: then nobody's guessing there holds it up. */
@Injectable()
export class KnowsSource extends Query<Attempt, boolean> {
  constructor(private readonly attempts: AttemptStore) {
    super();
  }

  override execute(_scope: Scope, attempt: Attempt): Promise<boolean> {
    return this.attempts.knows(attempt);
  }
}
