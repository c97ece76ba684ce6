import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { demoPeople } from '../domain/demo-people.js';
import { DemoDataStore } from '../infrastructure/demo-data.store.js';

/** Makes up the organisations of the demo and somebody for every role in them, none with a password; says how many people. */
@Injectable()
export class LoadDemoPeople extends UseCase<void, number> {
  constructor(
    private readonly data: DemoDataStore,
    private readonly findProgramme: FindProgramme,
    private readonly recordOrganisation: RecordOrganisation,
    private readonly recordPerson: RecordPerson,
    private readonly grantMembership: GrantMembership,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor): Promise<number> {
    const programme = await this.findProgramme.execute(Scope.of(actor), {});
    let made = 0;
    for (const { people, ...organisation } of demoPeople(programme, this.data.read())) {
      const { id: organisationId } = await this.recordOrganisation.execute(work, actor, organisation);
      for (const { account, name, roles } of people) {
        const input = { account, name, phone: null, email: null, organisationId, isDemo: true };
        const { id: personId } = await this.recordPerson.execute(work, actor, input);
        const term = { programme: programme.code, from: BEGINNING, until: null };
        await this.grantMembership.execute(work, actor, { personId, organisationId, roles, ...term });
        made++;
      }
    }
    return made;
  }
}

/** First day of the programme's window (HR-01). */
const BEGINNING = '2023-12-29' as const;
