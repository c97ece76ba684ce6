import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import { newId } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { shownName } from '@app/kernel/names.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { mayKeepOrganisation } from '../domain/authority.policy.js';
import { inputRefused, notYours } from '../domain/identity.errors.js';
import { organisationRefusals } from '../domain/organisation.policy.js';
import type { OrganisationInput } from '../domain/organisation.policy.js';
import { differenceOf } from '../domain/personal-fields.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';

/** Errors: IDENTITY.NOT_YOURS, IDENTITY.REFUSED with every reason, IDENTITY.CREDIT_CODE_TAKEN, IDENTITY.SUBJECT_TAKEN. */
@Injectable()
export class RecordOrganisation extends UseCase<OrganisationInput, OrganisationSummary> {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly memberships: MembershipStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: OrganisationInput): Promise<OrganisationSummary> {
    const at = this.clock.now();
    const id = newId('org', at);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    if (!mayKeepOrganisation(authority, { ...input, id })) throw notYours('登记该单位');
    const { districts } = await this.findProgramme.execute(Scope.of(actor), {});
    const refusals = organisationRefusals(
      input,
      districts.map(({ code }) => code),
    );
    if (refusals.length > 0) throw inputRefused(refusals);
    const read = readCreditCode(input.creditCode ?? '');
    const organisation: OrganisationSummary = {
      id,
      version: 1,
      status: 'active',
      kind: input.kind,
      name: shownName(input.name),
      districtCode: input.districtCode,
      creditCode: 'code' in read ? read.code : null,
      subjectId: input.subjectId as Id | null,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.organisations.add(work, organisation);
    const difference = differenceOf({}, organisation, ['kind', 'districtCode', 'creditCode', 'subjectId', 'status']);
    await work.recordQuietly({ audit: { action: 'identity.record-organisation', subject: id, difference } });
    return organisation;
  }
}
