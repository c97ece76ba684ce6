import 'reflect-metadata';
import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { IssueToken } from '@app/identity/application/issue-token.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { idFromRef } from '@app/kernel/id.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { NestFactory } from '@nestjs/core';
import { aNeed, aSolution, inHouse, library } from '../../support/small-library.js';

class Seed {}

const FIRST_17 = '91220104MA0000001';
const NEEDS = 40;
const inDays = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));

/** A small library, and an enterprise's person with a token to write with; the tables are there already. */
export async function seed(url: string, keys: { readonly audit: Buffer; readonly field: Buffer }): Promise<string> {
  const config = new AppConfig({ kind: 'service', server: 'mariadb', url }, { keys });
  const module = { module: Seed, imports: [PlatformModule.forRoot(config), IdentityModule, AdaptationModule] };
  const house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    const { act, take } = inHouse(house);
    const needs = Array.from({ length: NEEDS }, (_, number) => aNeed(`N-${number + 1}`));
    await take(library(needs, [aSolution('S-1'), aSolution('S-2')]));
    const organisation = await act(RecordOrganisation, houseActor, {
      kind: 'enterprise',
      name: '长春某制动盘厂',
      districtCode: '220104',
      creditCode: FIRST_17 + checkCharacterOf(FIRST_17),
      subjectId: idFromRef('ent', 'E-1'),
    });
    const contacts = { phone: null, email: null };
    const of = { organisationId: organisation.id };
    const person = await act(RecordPerson, houseActor, { account: 'writer', name: '王写', ...contacts, ...of });
    const term = { programme: 'changchun', from: '2024-01-01', until: null } as const;
    const whose = { personId: person.id, ...of };
    await act(GrantMembership, houseActor, { ...whose, roles: ['enterprise_member'], ...term });
    const self = {
      id: person.id,
      role: 'enterprise',
      organisationId: idFromRef('ent', 'E-1'),
      districtCode: '220104',
    } as const;
    const input = { ...of, name: '故障试验', capabilities: ['needs'], until: inDays(30) } as const;
    return (await act(IssueToken, self, input)).token;
  } finally {
    await house.close();
  }
}
