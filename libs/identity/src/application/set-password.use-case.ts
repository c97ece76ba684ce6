import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { houseAuthority } from '../domain/authority.policy.js';
import { inputRefused, passwordWrong, personMissing } from '../domain/identity.errors.js';
import { passwordRefusals } from '../domain/password.policy.js';
import { isStaff } from '../domain/roles.policy.js';
import { CredentialStore } from '../infrastructure/credential.store.js';
import { IdentityConfig } from '../infrastructure/identity.config.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { PersonId } from '../published/person.summary.js';

export interface SetPasswordInput {
  readonly personId: PersonId;
  readonly password: string;
  /** One's own password so far; the house (console) sets a first one without, to be replaced at the first login. */
  readonly current: string | null;
}

/** Sets a password and ends every session of the person. */
@Injectable()
export class SetPassword extends UseCase<SetPasswordInput, void> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly credentials: CredentialStore,
    private readonly config: IdentityConfig,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: SetPasswordInput): Promise<void> {
    const { personId, password, current } = input;
    const isHouse = houseAuthority(actor);
    if (!isHouse && actor.id !== personId) throw personMissing();
    await this.people.hold(work, personId);
    const person = await this.people.get(work, personId);
    if (!person) throw personMissing();
    if (!isHouse && !(await this.credentials.isPassword(work, personId, current ?? ''))) throw passwordWrong();
    const roles = (await this.memberships.ofPerson(work, personId)).flatMap((one) => one.roles);
    const organisations = await this.memberships.organisationsOf(work, person);
    const refusals = passwordRefusals(password, this.config.passwords, {
      isStaff: isStaff(roles),
      words: [person.account, person.name, ...organisations.map(({ name }) => name)],
      common: this.config.commonPasswords,
    });
    if (refusals.length > 0) throw inputRefused(refusals);
    const at = this.clock.now();
    await this.credentials.set(work, personId, password, at, isHouse);
    await this.people.change(
      work,
      person.version,
      { ...person, version: person.version + 1, changedAt: at, changedBy: actor.id },
      true,
    );
    await work.recordQuietly({ audit: { action: 'identity.set-password', subject: personId, difference: {} } });
  }
}
