import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { personMissing, secondFactorThere } from '../domain/identity.errors.js';
import { newTotpSecret, otpauth } from '../infrastructure/secrets/totp.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { SecondFactorStore } from '../infrastructure/second-factor.store.js';
import type { PersonId } from '../published/person.summary.js';

export interface BeginSecondFactorInput {
  /** What the app shows beside the account. */
  readonly issuer: string;
}

/** A secret for one's own authenticator app, shown this once; it counts when a code of it has been given. */
@Injectable()
export class BeginSecondFactor extends UseCase<
  BeginSecondFactorInput,
  { readonly secret: string; readonly address: string }
> {
  constructor(
    private readonly people: PersonStore,
    private readonly factors: SecondFactorStore,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { issuer }: BeginSecondFactorInput) {
    const id = actor.id as PersonId;
    await this.people.hold(work, id);
    const person = await this.people.get(work, id);
    if (!person) throw personMissing();
    const secret = newTotpSecret();
    if (!(await this.factors.begin(work, id, secret))) throw secondFactorThere();
    await work.recordQuietly({ audit: { action: 'identity.begin-second-factor', subject: id, difference: {} } });
    return { secret, address: otpauth(secret, person.account, issuer) };
  }
}
