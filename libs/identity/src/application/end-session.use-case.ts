import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../infrastructure/session.store.js';
import type { PersonId } from '../published/person.summary.js';
import type { SessionId } from '../published/session.summary.js';

export interface EndSessionInput {
  /** One of one's own; null = all of them. */
  readonly id: SessionId | null;
}

/** Logging out, here or elsewhere; says how many sessions ended. */
@Injectable()
export class EndSession extends UseCase<EndSessionInput, number> {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id }: EndSessionInput): Promise<number> {
    const ended = await this.sessions.end(work, actor.id as PersonId, id, this.clock.now());
    const difference = { ended: { to: String(ended) } };
    await work.recordQuietly({ audit: { action: 'identity.end-session', subject: actor.id, difference } });
    return ended;
  }
}
