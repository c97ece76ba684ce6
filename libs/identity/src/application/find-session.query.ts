import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../infrastructure/session.store.js';
import type { LiveSession } from '../published/session.summary.js';

/** Who holds this token, as it is at this moment. */
@Injectable()
export class FindSession extends Query<{ readonly token: string }, LiveSession | undefined> {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(_scope: Scope, { token }: { readonly token: string }): Promise<LiveSession | undefined> {
    return this.sessions.live(token, this.clock.now());
  }
}
