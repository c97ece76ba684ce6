import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { ChangeMembership } from '@app/identity/application/change-membership.use-case.js';
import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { PagePeople } from '@app/identity/application/page-people.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { SwitchOrganisation } from '@app/identity/application/switch-organisation.use-case.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { OrganisationSummary } from '@app/identity/published/organisation.summary.js';
import type { PersonSummary } from '@app/identity/published/person.summary.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const codeOf = (serial: number) => {
  const first17 = `91220104MA${String(serial).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};

describeOnBoth('identity', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let programme: string;
  let bureau: OrganisationSummary;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [IdentityModule] });
    await house.get(DatabaseEngine).migrate();
    ({ code: programme } = await house.get(FindProgramme).execute(Scope.of(houseActor), {}));
    bureau = await organisation({ kind: 'bureau', name: '长春市工业和信息化局', districtCode: '' });
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  function act<I, O>(intention: new (...parts: never[]) => UseCase<I, O>, actor: Actor, input: I): Promise<O> {
    return house.get(Transactor).run(actor, (work) => house.get(intention).execute(work, actor, input));
  }
  let serial = 0;
  const organisation = (
    input: Partial<Parameters<RecordOrganisation['execute']>[2]> = {},
    actor: Actor = houseActor,
  ): Promise<OrganisationSummary> => {
    const kind = input.kind ?? 'enterprise';
    const creditCode = kind === 'enterprise' || kind === 'provider' ? codeOf(++serial) : null;
    const made = { kind, name: `单位${++serial}`, districtCode: '220104', creditCode, subjectId: null };
    return act(RecordOrganisation, actor, { ...made, ...input });
  };
  const person = (home: OrganisationSummary, actor: Actor = houseActor): Promise<PersonSummary> =>
    act(RecordPerson, actor, {
      account: `person-${++serial}`,
      name: '李芳',
      phone: '13900000000',
      email: null,
      organisationId: home.id,
    });
  const grant = (
    { id: personId }: PersonSummary,
    { id: organisationId }: OrganisationSummary,
    roles: readonly PersonRole[],
    actor: Actor = houseActor,
  ) => act(GrantMembership, actor, { personId, organisationId, programme, roles, from: '2024-01-01', until: null });
  const actorOf = (who: PersonSummary, home: OrganisationSummary, role: Actor['role']): Actor => ({
    id: who.id,
    role,
    organisationId: home.subjectId ?? home.id,
    districtCode: home.districtCode,
  });
  const holding = async (home: OrganisationSummary, role: Actor['role'], ...roles: PersonRole[]) => {
    const who = await person(home);
    await grant(who, home, roles);
    return actorOf(who, home, role);
  };

  it('has tables that equal its entities', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });

  it('knows each credit code once per kind, of ten who record it at once', async () => {
    const creditCode = codeOf(900_000);
    const attempts = Array.from({ length: 10 }, () => organisation({ creditCode }));
    const outcomes = (await Promise.allSettled(attempts)).map((one) =>
      one.status === 'fulfilled' ? 'done' : (one.reason as { code?: string }).code,
    );
    expect(outcomes.filter((code) => code === 'done')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'IDENTITY.CREDIT_CODE_TAKEN')).toHaveLength(9);
    await expect(organisation({ kind: 'provider', creditCode })).resolves.toMatchObject({ creditCode });
  });

  it('shows to each side its own', async () => {
    const [here, there] = [
      await organisation({ subjectId: 'ent_here' }),
      await organisation({ districtCode: '220103' }),
    ];
    const [anna] = [await person(here), await person(there)];
    const seen = async (actor: Actor) => {
      const scope = Scope.of(actor);
      const organisations = await house.get(ListOrganisations).execute(scope, { limit: 500 });
      const cut = { skip: 0, limit: 500, sort: 'id', direction: 'ASC' } as const;
      const people = await house.get(PagePeople).execute(scope, cut);
      return [...organisations, ...people.rows].map(({ id }) => id);
    };
    expect(await seen(actorOf(anna, here, 'enterprise'))).toEqual([here.id, anna.id]);
    const ofDistrict = await seen({ ...houseActor, role: 'district', districtCode: '220104' });
    expect(ofDistrict).toEqual(expect.arrayContaining([here.id, anna.id]));
    expect(ofDistrict).not.toContain(there.id);
    expect(await seen({ ...houseActor, role: 'anonymous' })).toEqual([]);
  });

  it('lets a district keep its enterprises, a manager its people, and neither anything else', async () => {
    const office = await organisation({ kind: 'district_office', districtCode: '220104' });
    const clerk = await holding(office, 'district', 'district_staff');
    const mine = await organisation({}, clerk);
    await expect(organisation({ districtCode: '220103' }, clerk)).rejects.toMatchObject({ code: 'IDENTITY.NOT_YOURS' });
    await expect(organisation({ kind: 'bureau' }, clerk)).rejects.toMatchObject({ code: 'IDENTITY.NOT_YOURS' });
    const manager = await holding(mine, 'enterprise', 'manager');
    const colleague = await person(mine, manager);
    await expect(grant(colleague, mine, ['enterprise_member'], manager)).resolves.toMatchObject({ version: 1 });
    const other = await organisation();
    const missing = { code: 'IDENTITY.ORGANISATION_MISSING' };
    await expect(person(other, manager)).rejects.toMatchObject(missing);
    await expect(grant(colleague, bureau, ['bureau_staff'], manager)).rejects.toMatchObject(missing);
    const off = { id: mine.id, version: mine.version, status: 'disabled' as const, reason: '退出试点' };
    await expect(act(SwitchOrganisation, manager, off)).rejects.toMatchObject(missing);
    await act(SwitchOrganisation, clerk, off);
    // A manager of what is disabled manages nothing.
    await expect(person(mine, manager)).rejects.toMatchObject(missing);
  });

  it('keeps accounts and roles in different hands, and nobody gives roles to himself', async () => {
    const system = await holding(bureau, 'anonymous', 'system_admin');
    const security = await holding(bureau, 'anonymous', 'security_admin');
    const fresh = await person(bureau, system);
    const missing = { code: 'IDENTITY.ORGANISATION_MISSING' };
    await expect(grant(fresh, bureau, ['bureau_staff'], system)).rejects.toMatchObject(missing);
    await expect(person(bureau, security)).rejects.toMatchObject(missing);
    const given = await grant(fresh, bureau, ['bureau_staff'], security);
    const self = { ...fresh, id: security.id as PersonSummary['id'] };
    await expect(grant(self, bureau, ['bureau_staff'], security)).rejects.toMatchObject({ code: 'IDENTITY.OWN_ROLES' });
    const both = act(ChangeMembership, security, { ...given, roles: ['bureau_staff', 'audit_admin'] });
    await expect(both).rejects.toMatchObject({ refusals: [{ code: 'IDENTITY.ADMINISTRATOR_WITH_BUSINESS' }] });
  });

  it('joins no two administrators in one person, also when both are given at once in two organisations', async () => {
    const second = await organisation({ kind: 'bureau', name: '信软处', districtCode: '' });
    for (let round = 0; round < 5; round++) {
      const one = await person(bureau);
      const outcomes = await Promise.allSettled([
        grant(one, bureau, ['system_admin']),
        grant(one, second, ['audit_admin']),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('tells who was faster, and keeps personal values out of the trail', async () => {
    const anna = await person(bureau);
    const change = (email: string) =>
      act(ChangePerson, houseActor, { ...anna, name: '李方', phone: null, email, status: 'active' });
    await change('first@example.cn');
    await expect(change('second@example.cn')).rejects.toMatchObject({
      code: 'IDENTITY.OVERTAKEN',
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'IDENTITY.CHANGED_BY', value: 'user_house' })]),
    });
    const trail = await house.get(DatabaseEngine).reader.getRepository(AuditEntity).findBy({ subject: anna.id });
    expect(trail).toHaveLength(2);
    expect(JSON.stringify(trail)).not.toMatch(/李|13900000000|example/);
    expect(trail.some(({ difference }) => 'email' in difference)).toBe(true);
  });
});
