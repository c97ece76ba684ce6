import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../infrastructure/session.store.js';
import type { PersonId } from '../published/person.summary.js';
import type { SessionSummary } from '../published/session.summary.js';

@Injectable()
export class ListOwnSessions extends Query<{ readonly actor: Actor }, readonly SessionSummary[]> {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(_scope: Scope, { actor }: { readonly actor: Actor }): Promise<readonly SessionSummary[]> {
    return this.sessions.ofPerson(actor.id as PersonId, this.clock.now());
  }
}
