import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { RESET_KEPT_MINUTES, RESET_MINUTES } from '../domain/activation.js';
import { CodeStore } from '../infrastructure/code.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { RESET_ASKED } from '../published/person-let-in.event.js';
import type { PersonLetter } from '../published/person-let-in.event.js';

const MINUTE_MS = 60_000;

/**
 * Somebody has forgotten a password: a letter where there is such an account with a mail address, the same answer always. Who
 * asks again soon has the code in the mail: asking for another again and again takes it from nobody.
 */
@Injectable()
export class AskPasswordReset extends UseCase<{ readonly account: string }, void> {
  constructor(
    private readonly people: PersonStore,
    private readonly codes: CodeStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, _actor: Actor, { account }: { readonly account: string }): Promise<void> {
    const id = await this.people.idOf(work, account);
    const person = id && (await this.people.get(work, id));
    if (person?.status !== 'active' || person.email === null) return;
    const at = this.clock.now();
    const audit = { action: 'identity.ask-password-reset', subject: person.id, difference: {} };
    const kept = new Date(at.getTime() + (RESET_MINUTES - RESET_KEPT_MINUTES) * MINUTE_MS);
    if (await this.codes.isOpen(work, person.id, 'reset', kept)) return work.recordQuietly({ audit });
    const letter: PersonLetter = { type: RESET_ASKED, id: person.id, version: person.version, at };
    return work.record({ audit, letter });
  }
}
