import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { shownName } from '@app/kernel/names.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { inputRefused, organisationMissing } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { tokenRefusals } from '../domain/token.policy.js';
import type { TokenInput } from '../domain/token.policy.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { holderOf, OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { TokenStore } from '../infrastructure/token.store.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import type { TokenSummary } from '../published/token.summary.js';

export interface IssueTokenInput extends TokenInput {
  /** That the person is logged in for. */
  readonly organisationId: OrganisationId;
}

/** A key for a program of one's own; the answer is the only place where it is said. */
@Injectable()
export class IssueToken extends UseCase<IssueTokenInput, { readonly summary: TokenSummary; readonly token: string }> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: IssueTokenInput) {
    const { organisationId, name, capabilities, until } = input;
    const at = this.clock.now();
    const today = calendarDayOf(at);
    const personId = actor.id as PersonId;
    const person = await this.people.get(work, personId);
    const organisation = await this.organisations.get(work, organisationId);
    const membership = await this.memberships.actable(work, personId, organisationId, today);
    const isThere = organisation && holderOf(organisation) === actor.organisationId && person?.status === 'active';
    if (!isThere || !membership) throw organisationMissing();
    const refusals = tokenRefusals(input, membership, today);
    if (refusals.length > 0) throw inputRefused(refusals);
    const summary: TokenSummary = {
      id: newId('token', at),
      personId,
      membershipId: membership.id,
      organisationId,
      name: shownName(name),
      capabilities: [...new Set(capabilities)],
      until,
      lastUsedOn: null,
      createdAt: at,
      endedAt: null,
    };
    const token = await this.tokens.add(work, summary, membership.version);
    const difference = differenceOf({}, summary, ['membershipId', 'capabilities', 'until']);
    await work.recordQuietly({ audit: { action: 'identity.issue-token', subject: summary.id, difference } });
    return { summary, token };
  }
}
