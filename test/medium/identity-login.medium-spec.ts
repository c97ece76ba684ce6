import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { BeginSecondFactor } from '@app/identity/application/begin-second-factor.use-case.js';
import { ConfirmSecondFactor } from '@app/identity/application/confirm-second-factor.use-case.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { RemoveSecondFactor } from '@app/identity/application/remove-second-factor.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { OrganisationSummary } from '@app/identity/published/organisation.summary.js';
import type { PersonSummary } from '@app/identity/published/person.summary.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const PASSWORD = 'Tangerine-River-9';
const OTHER = 'Marigold-Window-7';

/** What an authenticator app shows at this moment: written apart from the code under test. */
function appShows(secret: string, now = Date.now()): string {
  const bits = Array.from(secret, (c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'));
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE((digest[19] ?? 0) & 15) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}

describeOnBoth('credentials', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let programme: string;
  let bureau: OrganisationSummary;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [IdentityModule] });
    await house.get(DatabaseEngine).migrate();
    ({ code: programme } = await house.get(FindProgramme).execute(Scope.of(houseActor), {}));
    const name = '长春市工业和信息化局';
    const input = { kind: 'bureau' as const, name, districtCode: '', creditCode: null, subjectId: null };
    bureau = await act(RecordOrganisation, houseActor, input);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  function act<I, O>(intention: new (...parts: never[]) => UseCase<I, O>, actor: Actor, input: I): Promise<O> {
    return house.get(Transactor).run(actor, (work) => house.get(intention).execute(work, actor, input));
  }
  let serial = 0;
  const member = async (...roles: PersonRole[]): Promise<PersonSummary> => {
    const account = `person-${++serial}`;
    const input = { account, name: '李芳', phone: null, email: null, organisationId: bureau.id };
    const person = await act(RecordPerson, houseActor, input);
    const term = { programme, from: '2024-01-01' as const, until: null };
    await act(GrantMembership, houseActor, { personId: person.id, organisationId: bureau.id, roles, ...term });
    return person;
  };
  const self = ({ id }: PersonSummary): Actor => ({ ...houseActor, id, role: 'bureau', organisationId: bureau.id });

  it('has tables that equal its entities', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });

  it('lets only the owner, who knows the old one, and the house set a password that is good enough', async () => {
    const [clerk, colleague] = [await member('bureau_staff'), await member('bureau_staff')];
    const set = (actor: Actor, password: string, current: string | null) =>
      act(SetPassword, actor, { personId: clerk.id, password, current });
    await expect(set(houseActor, '长春-2024', null)).rejects.toMatchObject({
      refusals: [
        { code: 'IDENTITY.PASSWORD_SHORT' },
        { code: 'IDENTITY.PASSWORD_CONTEXT' },
        { code: 'IDENTITY.PASSWORD_PLAIN' },
      ],
    });
    await set(houseActor, PASSWORD, null);
    await expect(set(self(colleague), OTHER, PASSWORD)).rejects.toMatchObject({ code: 'IDENTITY.PERSON_MISSING' });
    await expect(set(self(clerk), OTHER, 'Wrong-Password-1')).rejects.toMatchObject({
      code: 'IDENTITY.PASSWORD_WRONG',
    });
    await expect(set(self(clerk), OTHER, null)).rejects.toMatchObject({ code: 'IDENTITY.PASSWORD_WRONG' });
    await set(self(clerk), OTHER, PASSWORD);
    await expect(set(self(clerk), PASSWORD, PASSWORD)).rejects.toMatchObject({ code: 'IDENTITY.PASSWORD_WRONG' });
  });

  it('counts an app once it has shown a code, gives ten recovery codes, and is removed by another only', async () => {
    const clerk = await member('bureau_staff');
    const { secret } = await act(BeginSecondFactor, self(clerk), { issuer: '适配库' });
    await expect(act(ConfirmSecondFactor, self(clerk), { code: 'AAAAAA' })).rejects.toMatchObject({
      code: 'IDENTITY.CODE_WRONG',
    });
    const { recovery } = await act(ConfirmSecondFactor, self(clerk), { code: appShows(secret) });
    expect(new Set(recovery).size).toBe(10);
    await expect(act(BeginSecondFactor, self(clerk), { issuer: 'x' })).rejects.toMatchObject({
      code: 'IDENTITY.SECOND_FACTOR_THERE',
    });
    const input = { personId: clerk.id, reason: '手机遗失' };
    await expect(act(RemoveSecondFactor, self(clerk), input)).rejects.toMatchObject({ code: 'IDENTITY.OWN_ROLES' });
    await expect(act(RemoveSecondFactor, self(await member('bureau_staff')), input)).rejects.toMatchObject({
      code: 'IDENTITY.PERSON_MISSING',
    });
    await act(RemoveSecondFactor, self(await member('system_admin')), input);
    await expect(act(BeginSecondFactor, self(clerk), { issuer: 'x' })).resolves.toMatchObject({
      secret: expect.any(String),
    });
  });
});
