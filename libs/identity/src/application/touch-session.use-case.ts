import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../infrastructure/session.store.js';
import type { PersonId } from '../published/person.summary.js';
import type { SessionId } from '../published/session.summary.js';

/** Notes that one's session is in use: for the idle limit. The door asks for it where `isStale`. */
@Injectable()
export class TouchSession extends UseCase<{ readonly id: SessionId }, void> {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(work: UnitOfWork, actor: Actor, { id }: { readonly id: SessionId }): Promise<void> {
    return this.sessions.touch(work, id, actor.id as PersonId, this.clock.now());
  }
}
