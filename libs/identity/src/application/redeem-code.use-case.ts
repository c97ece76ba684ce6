import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { inputRefused } from '../domain/identity.errors.js';
import { passwordRefusals } from '../domain/password.policy.js';
import { isStaff } from '../domain/roles.policy.js';
import { CodeStore } from '../infrastructure/code.store.js';
import type { CodePurpose } from '../infrastructure/code.store.js';
import { CredentialStore } from '../infrastructure/credential.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { LoginRules } from './log-in.use-case.js';

export interface RedeemCodeInput {
  readonly account: string;
  readonly code: string;
  readonly purpose: CodePurpose;
  readonly password: string;
}

/** Sets a password by a one-time code. A wrong code is an outcome, for the trail of it has to be committed. Sessions end. */
@Injectable()
export class RedeemCode extends UseCase<RedeemCodeInput, 'done' | 'refused'> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly codes: CodeStore,
    private readonly credentials: CredentialStore,
    private readonly rules: LoginRules,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, _actor: Actor, input: RedeemCodeInput): Promise<'done' | 'refused'> {
    const { account, code, purpose, password } = input;
    const { config, clock } = this.rules;
    const at = clock.now();
    const id = await this.people.idOf(work, account);
    if (id) await this.people.hold(work, id);
    const person = id && (await this.people.get(work, id));
    if (person?.status !== 'active') return 'refused';
    const told = async (outcome: 'done' | 'refused') => {
      const difference = { purpose: { to: purpose }, outcome: { to: outcome } };
      await work.recordQuietly({ audit: { action: 'identity.redeem-code', subject: person.id, difference } });
      return outcome;
    };
    if (!(await this.codes.use(work, person.id, purpose, code, at))) return told('refused');
    const roles = (await this.memberships.ofPerson(work, person.id)).flatMap((one) => one.roles);
    const organisations = await this.memberships.organisationsOf(work, person);
    const words = [person.account, person.name, ...organisations.map(({ name }) => name)];
    const common = config.commonPasswords;
    const refusals = passwordRefusals(password, config.passwords, { isStaff: isStaff(roles), words, common });
    // Only whoever has the code learns whose words a password may not hold; refused, the work undoes that it was used.
    if (refusals.length > 0) throw inputRefused(refusals);
    await this.credentials.set(work, person.id, password, at, false);
    const after = { ...person, version: person.version + 1, changedAt: at, changedBy: person.id };
    await this.people.change(work, person.version, after, true);
    return told('done');
  }
}
