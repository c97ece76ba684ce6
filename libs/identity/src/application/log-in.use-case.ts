import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { isExpired } from '../domain/password.policy.js';
import { isStaff } from '../domain/roles.policy.js';
import { AttemptStore } from '../infrastructure/attempt.store.js';
import type { Attempt } from '../infrastructure/attempt.store.js';
import { CredentialStore } from '../infrastructure/credential.store.js';
import type { PasswordProof } from '../infrastructure/credential.store.js';
import { IdentityConfig } from '../infrastructure/identity.config.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { SecondFactorStore } from '../infrastructure/second-factor.store.js';
import { SessionStore } from '../infrastructure/session.store.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { SessionId, Standing } from '../published/session.summary.js';

export interface LogInInput extends Attempt {
  readonly proof: PasswordProof | undefined;
  /** Of the authenticator app, or a recovery code. */
  readonly code: string | null;
  /** For whoever acts for several. */
  readonly organisationId: OrganisationId | null;
  readonly device: string;
}

/** No error is thrown for what was wrong: the trail of it has to be committed. */
export type LoginOutcome =
  | { readonly outcome: 'refused' | 'code_wanted' }
  | { readonly outcome: 'in'; readonly token: string; readonly sessionId: SessionId; readonly standing: Standing };

/** By which a login is judged. */
@Injectable()
export class LoginRules {
  constructor(
    readonly config: IdentityConfig,
    readonly clock: Clock,
  ) {}
}

/** Third step: a session with a token that nobody had before. The same answer for an unknown account and a wrong password. */
@Injectable()
export class LogIn extends UseCase<LogInInput, LoginOutcome> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly credentials: CredentialStore,
    private readonly factors: SecondFactorStore,
    private readonly sessions: SessionStore,
    private readonly attempts: AttemptStore,
    private readonly rules: LoginRules,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, _actor: Actor, input: LogInInput): Promise<LoginOutcome> {
    const { proof, code, source, device } = input;
    const at = this.rules.clock.now();
    const tried = await this.people.idOf(work, input.account);
    const told = async (outcome: LoginOutcome) => {
      const subject = tried ?? 'user_unknown';
      const difference = { outcome: { to: outcome.outcome } };
      await work.recordQuietly({ audit: { action: 'identity.log-in', subject, difference } });
      return outcome;
    };
    if (!proof) return told({ outcome: 'refused' });
    const id = proof.personId;
    await this.people.hold(work, id);
    const person = await this.people.get(work, id);
    const credential = await this.credentials.get(work, id);
    const membership = await this.memberships.actable(work, id, input.organisationId, calendarDayOf(at));
    const isStale = credential?.passwordHash !== proof.passwordHash;
    if (person?.status !== 'active' || !credential || isStale || !membership) return told({ outcome: 'refused' });
    const staff = isStaff(membership.roles);
    const hasFactor = await this.factors.isConfirmed(work, id);
    if (hasFactor && code === null) return told({ outcome: 'code_wanted' });
    if (hasFactor && code !== null && !(await this.factors.use(work, id, code, at)))
      return told({ outcome: 'refused' });
    const { passwords, sessions } = this.rules.config;
    const mustChange = credential.mustChange || isExpired(credential.passwordSetAt, at, staff, passwords);
    const standing: Standing = mustChange ? 'password' : staff && !hasFactor ? 'second_factor' : 'full';
    const limits = staff ? sessions.staff : sessions.others;
    const opened = await this.sessions.open(work, { membership, standing, limits, source, device, at });
    await this.attempts.succeed(work, input, at);
    return told({ outcome: 'in', token: opened.token, sessionId: opened.id, standing });
  }
}
