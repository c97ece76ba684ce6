import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { membershipMissing } from '../domain/identity.errors.js';
import { isStaff } from '../domain/roles.policy.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { SecondFactorStore } from '../infrastructure/second-factor.store.js';
import { SessionStore } from '../infrastructure/session.store.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import type { SessionId, Standing } from '../published/session.summary.js';
import { LoginRules } from './log-in.use-case.js';

export interface ActForInput {
  /** The session so far, which ends. */
  readonly id: SessionId;
  readonly organisationId: OrganisationId;
  readonly source: string;
  readonly device: string;
}

/** Whoever acts for several organisations goes on for another one, with another token. */
@Injectable()
export class ActFor extends UseCase<ActForInput, { readonly id: SessionId; readonly token: string }> {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly factors: SecondFactorStore,
    private readonly sessions: SessionStore,
    private readonly rules: LoginRules,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, organisationId, source, device }: ActForInput) {
    const at = this.rules.clock.now();
    const personId = actor.id as PersonId;
    const membership = await this.memberships.actable(work, personId, organisationId, calendarDayOf(at));
    if (!membership) throw membershipMissing();
    const staff = isStaff(membership.roles);
    const { sessions } = this.rules.config;
    const standing: Standing = staff && !(await this.factors.isConfirmed(work, personId)) ? 'second_factor' : 'full';
    const limits = staff ? sessions.staff : sessions.others;
    await this.sessions.end(work, personId, id, at);
    const opened = await this.sessions.open(work, { membership, standing, limits, source, device, at });
    const difference = { organisation: { to: organisationId } };
    await work.recordQuietly({ audit: { action: 'identity.act-for', subject: personId, difference } });
    return opened;
  }
}
