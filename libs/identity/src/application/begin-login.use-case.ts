import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { AttemptStore } from '../infrastructure/attempt.store.js';
import type { Attempt } from '../infrastructure/attempt.store.js';

/** First step, in a work of its own: counts the attempt before anything is compared. Errors: IDENTITY.TOO_MANY_ATTEMPTS. */
@Injectable()
export class BeginLogin extends UseCase<Attempt, void> {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(work: UnitOfWork, _actor: Actor, attempt: Attempt): Promise<void> {
    return this.attempts.begin(work, attempt, this.clock.now());
  }
}
