import { FindSelf } from '@app/identity/application/find-self.query.js';
import { ForgetPerson } from '@app/identity/application/forget-person.use-case.js';
import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { FindSession } from '@app/identity/application/find-session.query.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { LogIn } from '@app/identity/application/log-in.use-case.js';
import { ProvePassword } from '@app/identity/application/prove-password.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { PersonSummary } from '@app/identity/published/person.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditSealer } from '@app/platform/audit/audit-sealer.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const PASSWORD = 'Tangerine-River-9';
/** Each is found nowhere else. */
const PERSONAL = {
  account: 'canary.account',
  name: '金丝雀姓名',
  phone: '13900001234',
  email: 'canary@example.cn',
};
const DEVICE = 'canary-browser/7';
const SOURCE = '203.0.113.77';

describeOnBoth('a person who is forgotten', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let organisationId: `org_${string}`;
  let programme: string;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [IdentityModule] });
    await house.get(DatabaseEngine).migrate();
    ({ code: programme } = await house.get(FindProgramme).execute(Scope.of(houseActor), {}));
    const factory = { name: '长春测试机械有限公司', districtCode: '220104', creditCode: '91220101MA0Y000060' };
    const input = { ...factory, kind: 'enterprise' as const, subjectId: null };
    ({ id: organisationId } = await act(RecordOrganisation, houseActor, input));
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  function act<I, O>(intention: new (...parts: never[]) => UseCase<I, O>, actor: Actor, input: I): Promise<O> {
    return house.get(Transactor).run(actor, (work) => house.get(intention).execute(work, actor, input));
  }
  const actorOf = ({ id }: PersonSummary): Actor => ({
    id,
    role: 'enterprise',
    organisationId,
    districtCode: '220104',
  });

  async function member(personal: typeof PERSONAL, ...roles: PersonRole[]): Promise<PersonSummary> {
    const person = await act(RecordPerson, houseActor, { ...personal, organisationId });
    const term = { programme, from: '2024-01-01' as const, until: null, capabilities: null };
    await act(GrantMembership, houseActor, { personId: person.id, organisationId, roles, ...term });
    await act(SetPassword, houseActor, { personId: person.id, password: PASSWORD, current: null });
    return person;
  }

  async function logIn(account: string): Promise<string> {
    const attempt = { account, source: SOURCE };
    await act(BeginLogin, anonymous, attempt);
    const proof = await house.get(ProvePassword).execute(Scope.of(anonymous), { account, password: PASSWORD });
    const told = await act(LogIn, anonymous, { ...attempt, proof, code: null, organisationId: null, device: DEVICE });
    if (told.outcome !== 'in') throw new Error(`not logged in: ${told.outcome}`);
    return told.token;
  }

  /** Every table, as text: what a thief of the database would read. */
  async function allTables(): Promise<string> {
    const { reader } = house.get(DatabaseEngine);
    const tables = reader.entityMetadatas.map(({ tableName }) => tableName);
    const rows = await Promise.all(tables.map((table) => reader.query(`SELECT * FROM ${table}`)));
    return JSON.stringify(rows);
  }
  const kept = async () =>
    (({ text }) => [...Object.values(PERSONAL), DEVICE, SOURCE].filter((value) => text.includes(value)))({
      text: await allTables(),
    });

  it('leaves no value behind, and a trail that still verifies; the session ends at once', async () => {
    await member({ account: 'colleague', name: '同事', phone: '13800000000', email: 'c@example.cn' }, 'manager');
    const person = await member(PERSONAL, 'enterprise_member');
    const token = await logIn(PERSONAL.account);
    expect(await kept()).toContain(PERSONAL.name); // a control: the look into the tables does see values
    for (const sealed of [PERSONAL.phone, PERSONAL.email]) expect(await kept()).not.toContain(sealed);

    const wrong = { id: person.id, password: 'not this one', reason: null };
    await expect(act(ForgetPerson, actorOf(person), wrong)).rejects.toMatchObject({ code: 'IDENTITY.PASSWORD_WRONG' });
    await act(ForgetPerson, actorOf(person), { ...wrong, password: PASSWORD });

    expect(await kept()).toEqual([]);
    await expect(house.get(FindSession).execute(Scope.of(houseActor), { token })).resolves.toBeUndefined();
    await expect(logIn(PERSONAL.account)).rejects.toThrow('refused');
    await expect(house.get(FindSelf).execute(Scope.of(houseActor), { actor: actorOf(person) })).resolves.toMatchObject({
      person: { name: '已注销人员', phone: null, email: null, status: 'disabled' },
    });
    await new AuditSealer(house.get(DatabaseEngine), house.get(AuditKey)).drain();
    const { rows, broken } = await house.get(AuditVerifier).verify();
    expect(rows).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it('is not the last manager of an organisation, unless somebody above says so', async () => {
    const [row] = await house
      .get(DatabaseEngine)
      .reader.query(`SELECT id FROM identity_person WHERE account = 'colleague'`);
    const colleague = { id: row.id as PersonSummary['id'] } as PersonSummary;
    const own = { id: colleague.id, password: PASSWORD, reason: null };
    await expect(act(ForgetPerson, actorOf(colleague), own)).rejects.toMatchObject({ code: 'IDENTITY.LAST_MANAGER' });
    const stranger: Actor = { ...actorOf(colleague), id: 'user_stranger' };
    await expect(act(ForgetPerson, stranger, own)).rejects.toMatchObject({ kind: 'missing' });
    await act(ForgetPerson, houseActor, { ...own, reason: '本人书面申请' });
    expect(await allTables()).not.toContain('13800000000');
  });
});
