import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { shownName } from '@app/kernel/names.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { inputRefused } from '../domain/identity.errors.js';
import { organisationRefusals } from '../domain/organisation.policy.js';
import { accountOf, personRefusals } from '../domain/person.policy.js';
import { RegistrationStore } from '../infrastructure/registration.store.js';
import { newReadableCode } from '../infrastructure/secrets/secret-code.js';
import type { RegistrationId, RegistrationSummary } from '../published/registration.summary.js';

export type SubmitRegistrationInput = Pick<RegistrationSummary, 'kind' | 'name' | 'creditCode' | 'districtCode'> & {
  readonly account: string;
  readonly contactName: string;
  readonly phone: string | null;
  /** The activation code goes there. */
  readonly email: string;
};

/** An organisation asks to be let in, whoever it is; says its receipt once. */
@Injectable()
export class SubmitRegistration extends UseCase<
  SubmitRegistrationInput,
  { readonly id: RegistrationId; readonly receipt: string }
> {
  constructor(
    private readonly registrations: RegistrationStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: SubmitRegistrationInput) {
    const { kind, name, districtCode, account, contactName, phone, email } = input;
    const { districts } = await this.findProgramme.execute(Scope.of(actor), {});
    const codes = districts.map(({ code }) => code);
    const where = kind === 'provider' ? '' : districtCode;
    const refusals = [
      ...organisationRefusals({ ...input, districtCode: where, subjectId: null }, codes),
      ...personRefusals({ account, name: contactName, phone, email }),
    ];
    if (refusals.length > 0) throw inputRefused(refusals);
    const at = this.clock.now();
    const read = readCreditCode(input.creditCode);
    const registration: RegistrationSummary = {
      id: newId('reg', at),
      version: 1,
      status: 'submitted',
      kind,
      name: shownName(name),
      creditCode: 'code' in read ? read.code : input.creditCode,
      districtCode: where,
      account: accountOf(account),
      contactName: shownName(contactName),
      phone,
      email,
      reason: null,
      organisationId: null,
      submittedAt: at,
      changedAt: at,
      changedBy: actor.id,
    };
    const receipt = newReadableCode();
    await this.registrations.add(work, registration, receipt);
    const difference = { kind: { to: kind }, creditCode: { to: registration.creditCode }, status: { to: 'submitted' } };
    await work.recordQuietly({
      audit: { action: 'identity.submit-registration', subject: registration.id, difference },
    });
    return { id: registration.id, receipt };
  }
}
