import { FindByCreditCode } from '@app/adaptation/application/find-by-credit-code.query.js';
import { DecideRegistration } from '@app/identity/application/decide-registration.use-case.js';
import type { DecideRegistrationInput } from '@app/identity/application/decide-registration.use-case.js';
import { FindRegistration } from '@app/identity/application/find-registration.query.js';
import type { RegistrationSummary } from '@app/identity/published/registration.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { refused } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';

export type LetInInput = Omit<DecideRegistrationInput, 'subjectId'>;

const house = Scope.of(houseActor);

/** Decides on a registration, and binds who is let in to their record of the library. */
@Injectable()
export class LetIn extends UseCase<LetInInput, RegistrationSummary> {
  constructor(
    private readonly decide: DecideRegistration,
    private readonly registrations: FindRegistration,
    private readonly records: FindByCreditCode,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: LetInInput): Promise<RegistrationSummary> {
    const registration = await this.registrations.execute(Scope.of(actor), { id: input.id });
    const subjectId = registration ? ((await this.records.execute(house, registration)) ?? null) : null;
    if (input.verb === 'approve' && registration?.kind === 'provider' && subjectId === null)
      throw notOnRoster(registration);
    return this.decide.execute(work, actor, { ...input, subjectId });
  }
}

const notOnRoster = ({ creditCode }: RegistrationSummary) =>
  refused('PROJECT.NOT_ON_ROSTER', '该服务商不在服务商名录中，不能通过注册', [
    {
      code: 'PROJECT.NOT_ON_ROSTER',
      field: 'creditCode',
      message: '名录中没有这个统一社会信用代码',
      clause: '通知 二、改造流程（选择服务单位）；服务商名单',
      value: creditCode,
      who: '市工信局',
    },
  ]);
