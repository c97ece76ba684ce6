import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepOrganisation } from '../domain/authority.policy.js';
import { organisationMissing } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import type { AccountStatus, OrganisationId, OrganisationSummary } from '../published/organisation.summary.js';

export interface SwitchOrganisationInput {
  readonly id: OrganisationId;
  /** The version that was seen when deciding. */
  readonly version: number;
  readonly status: AccountStatus;
  readonly reason: string;
}

/** Disables an organisation, and so everyone who acts for it, or opens it again. */
@Injectable()
export class SwitchOrganisation extends UseCase<SwitchOrganisationInput, OrganisationSummary> {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: SwitchOrganisationInput): Promise<OrganisationSummary> {
    const { id, version, status, reason } = input;
    const at = this.clock.now();
    const before = await this.organisations.get(work, id);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    if (!before || !mayKeepOrganisation(authority, before)) throw organisationMissing();
    const after = { ...before, status, version: version + 1, changedAt: at, changedBy: actor.id };
    await this.organisations.change(work, version, after);
    const difference = differenceOf(before, after, ['status']);
    await work.recordQuietly({ audit: { action: 'identity.switch-organisation', subject: id, difference, reason } });
    return after;
  }
}
