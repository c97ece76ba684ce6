import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { codeWrong, personMissing, secondFactorThere } from '../domain/identity.errors.js';
import { newReadableCode, readableDigest } from '../infrastructure/secrets/secret-code.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { SecondFactorStore } from '../infrastructure/second-factor.store.js';
import type { PersonId } from '../published/person.summary.js';

const RECOVERY_CODES = 10;

export interface ConfirmSecondFactorInput {
  readonly code: string;
}

/** From now on the app is asked for; gives the recovery codes, shown this once. Every session ends. */
@Injectable()
export class ConfirmSecondFactor extends UseCase<ConfirmSecondFactorInput, { readonly recovery: readonly string[] }> {
  constructor(
    private readonly people: PersonStore,
    private readonly factors: SecondFactorStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { code }: ConfirmSecondFactorInput) {
    const id = actor.id as PersonId;
    await this.people.hold(work, id);
    const person = await this.people.get(work, id);
    if (!person) throw personMissing();
    if (await this.factors.isConfirmed(work, id)) throw secondFactorThere();
    const at = this.clock.now();
    if (!(await this.factors.use(work, id, code, at))) throw codeWrong();
    const recovery = Array.from({ length: RECOVERY_CODES }, newReadableCode);
    await this.factors.confirm(work, id, recovery.map(readableDigest), at);
    await this.people.change(
      work,
      person.version,
      { ...person, version: person.version + 1, changedAt: at, changedBy: id },
      true,
    );
    await work.recordQuietly({ audit: { action: 'identity.confirm-second-factor', subject: id, difference: {} } });
    return { recovery };
  }
}
