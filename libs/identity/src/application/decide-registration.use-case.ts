import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { inputRefused, registrationMissing } from '../domain/identity.errors.js';
import { registrationLifecycle } from '../domain/registration.lifecycle.js';
import type { RegistrationVerb } from '../domain/registration.lifecycle.js';
import { RegistrationStore } from '../infrastructure/registration.store.js';
import { PERSON_LET_IN } from '../published/person-let-in.event.js';
import type { PersonLetter } from '../published/person-let-in.event.js';
import type { RegistrationId, RegistrationSummary } from '../published/registration.summary.js';
import { OpenAccount } from './open-account.use-case.js';

export interface DecideRegistrationInput {
  readonly id: RegistrationId;
  /** The version that the person saw when deciding. */
  readonly version: number;
  readonly verb: RegistrationVerb;
  readonly reason: string | null;
  /** The record of the library that the organisation is, if there is one. */
  readonly subjectId: Id | null;
}

const REASON = { least: 2, most: 500 };

/** An office lets an organisation in, with an account that is activated by a code, or says why not. One of two decides. */
@Injectable()
export class DecideRegistration extends UseCase<DecideRegistrationInput, RegistrationSummary> {
  constructor(
    private readonly registrations: RegistrationStore,
    private readonly openAccount: OpenAccount,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: DecideRegistrationInput): Promise<RegistrationSummary> {
    const { id, version, verb, subjectId } = input;
    const before = await this.registrations.find(work, Scope.heldBy(actor), id);
    if (!before) throw registrationMissing();
    const reason = verb === 'reject' ? reasonOf(input.reason) : null;
    const at = this.clock.now();
    // Decided by somebody else since: that is told before anything of the lifecycle.
    const status = before.status === 'submitted' ? registrationLifecycle.next(before.status, verb, actor) : 'approved';
    const forgotten = { account: null, contactName: null, phone: null, email: null };
    const decided = {
      ...before,
      ...forgotten,
      status,
      reason,
      version: version + 1,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.registrations.decide(work, version, decided);
    const difference = { status: { from: before.status, to: status } };
    const audit = { action: `identity.${verb}-registration`, subject: id, difference, ...(reason && { reason }) };
    if (verb === 'reject') {
      await work.recordQuietly({ audit });
      return decided;
    }
    const { kind, name, creditCode, districtCode, account, contactName, phone, email } = before;
    const person = { account: account ?? '', name: contactName ?? '', phone, email };
    const opened = await this.openAccount.execute(work, actor, {
      kind,
      name,
      creditCode,
      districtCode,
      subjectId,
      person,
    });
    const letter = { type: PERSON_LET_IN, id: opened.person.id, version: 1, at } satisfies PersonLetter;
    await work.record({ audit, letter });
    return { ...decided, organisationId: opened.organisation.id };
  }
}

function reasonOf(said: string | null): string {
  const reason = said?.trim() ?? '';
  if (reason.length >= REASON.least && reason.length <= REASON.most) return reason;
  throw inputRefused([{ code: 'IDENTITY.REASON', field: 'reason', message: '请填写 2 至 500 个字的理由' }]);
}
