import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';
import type { PersonSummary } from '../published/person.summary.js';
import type { RegistrationKind } from '../published/registration.summary.js';
import { GrantMembership } from './grant-membership.use-case.js';
import { RecordOrganisation } from './record-organisation.use-case.js';
import { RecordPerson } from './record-person.use-case.js';

export interface OpenAccountInput {
  readonly kind: RegistrationKind;
  readonly name: string;
  readonly creditCode: string;
  readonly districtCode: string;
  readonly subjectId: Id | null;
  readonly person: {
    readonly account: string;
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
  };
}

export interface OpenedAccount {
  readonly organisation: OrganisationSummary;
  readonly person: PersonSummary;
}

const MEMBER = { enterprise: 'enterprise_member', provider: 'provider_member' } as const;

/** An organisation that an office lets in, and the person who manages it; without a password so far. */
@Injectable()
export class OpenAccount extends UseCase<OpenAccountInput, OpenedAccount> {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly recordOrganisation: RecordOrganisation,
    private readonly recordPerson: RecordPerson,
    private readonly grantMembership: GrantMembership,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: OpenAccountInput): Promise<OpenedAccount> {
    const { person: contact, ...named } = input;
    const { code: programme } = await this.findProgramme.execute(Scope.of(houseActor), {});
    const known = await this.organisations.byCreditCode(work, named.kind, named.creditCode);
    const organisation = known ?? (await this.recordOrganisation.execute(work, actor, named));
    const organisationId = organisation.id;
    const person = await this.recordPerson.execute(work, actor, { ...contact, organisationId });
    const term = { programme, from: calendarDayOf(this.clock.now()), until: null };
    const roles = ['manager', MEMBER[named.kind]] as const;
    await this.grantMembership.execute(work, actor, { personId: person.id, organisationId, roles, ...term });
    return { organisation, person };
  }
}
