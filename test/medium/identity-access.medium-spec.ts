import { ActiveAssignments } from '@app/identity/application/active-assignments.query.js';
import { AssignEnterprise } from '@app/identity/application/assign-enterprise.use-case.js';
import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { ChangeMembership } from '@app/identity/application/change-membership.use-case.js';
import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { DeclareConflict } from '@app/identity/application/declare-conflict.use-case.js';
import { EndAssignment } from '@app/identity/application/end-assignment.use-case.js';
import { EndMembership } from '@app/identity/application/end-membership.use-case.js';
import { EndToken } from '@app/identity/application/end-token.use-case.js';
import { FindToken } from '@app/identity/application/find-token.query.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { IssueToken } from '@app/identity/application/issue-token.use-case.js';
import { ListAssignments } from '@app/identity/application/list-assignments.query.js';
import { PagePeople } from '@app/identity/application/page-people.query.js';
import { ListTokens } from '@app/identity/application/list-tokens.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { SwitchOrganisation } from '@app/identity/application/switch-organisation.use-case.js';
import { TidyIdentity } from '@app/identity/application/tidy-identity.handler.js';
import { AttemptEntity } from '@app/identity/infrastructure/attempt.entity.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { OrganisationKind, OrganisationSummary } from '@app/identity/published/organisation.summary.js';
import type { PersonId, PersonSummary } from '@app/identity/published/person.summary.js';
import type { Actor, Capability, Role } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
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
const dayIn = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));
const [today, later] = [dayIn(0), dayIn(30)];

describeOnBoth('identity: access', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let programme: string;
  let clerk: Actor;
  let serial = 0;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [IdentityModule] });
    await house.get(DatabaseEngine).migrate();
    ({ code: programme } = await house.get(FindProgramme).execute(Scope.of(houseActor), {}));
    clerk = (await member(await organisation('bureau'), 'bureau', 'bureau_staff')).actor;
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  function act<I, O>(intention: new (...parts: never[]) => UseCase<I, O>, actor: Actor, input: I): Promise<O> {
    return house.get(Transactor).run(actor, (work) => house.get(intention).execute(work, actor, input));
  }
  const organisation = (kind: OrganisationKind, more: Partial<OrganisationSummary> = {}) => {
    const creditCode = kind === 'enterprise' || kind === 'provider' ? codeOf(++serial) : null;
    const subjectId = kind === 'enterprise' ? (`ent_${++serial}` as const) : null;
    const made = { kind, name: `单位${++serial}`, districtCode: '220104', creditCode, subjectId, ...more };
    return act(RecordOrganisation, houseActor, made);
  };
  const person = (home: OrganisationSummary): Promise<PersonSummary> => {
    const made = { account: `access-${++serial}`, name: '李芳', phone: null, email: null, organisationId: home.id };
    return act(RecordPerson, houseActor, made);
  };
  const grant = (who: { id: string }, to: OrganisationSummary, roles: readonly PersonRole[], actor = houseActor) => {
    const input = { personId: who.id as PersonId, organisationId: to.id, programme, roles, from: today, until: null };
    return act(GrantMembership, actor, input);
  };
  const delegate = (who: PersonSummary, to: OrganisationSummary, actor: Actor, more: object = {}) => {
    const roles: readonly PersonRole[] = ['enterprise_member'];
    const capabilities: readonly Capability[] = ['needs', 'pairs'];
    const term = { from: today, until: later };
    const input = { personId: who.id, organisationId: to.id, programme, roles, capabilities, ...term, ...more };
    return act(GrantMembership, actor, input);
  };
  const actorOf = (who: { id: Actor['id'] }, home: OrganisationSummary, role: Role): Actor => ({
    id: who.id,
    role,
    organisationId: home.subjectId ?? home.id,
    districtCode: home.districtCode,
  });
  const member = async (home: OrganisationSummary, role: Role, ...roles: PersonRole[]) => {
    const who = await person(home);
    const membership = await grant(who, home, roles);
    return { who, membership, actor: actorOf(who, home, role) };
  };
  const issue = (actor: Actor, home: OrganisationSummary, more: object = {}) => {
    const capabilities: readonly Capability[] = ['needs', 'export'];
    return act(IssueToken, actor, { organisationId: home.id, name: '取数', capabilities, until: later, ...more });
  };
  const holder = (token: string) => house.get(FindToken).execute(Scope.of(houseActor), { token });

  it('has tables that equal its entities', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });

  it('lets an enterprise delegate something to a stranger until a day, and no more than that', async () => {
    const [home, firm] = [await organisation('enterprise'), await organisation('provider')];
    const { actor: manager } = await member(home, 'enterprise', 'enterprise_member', 'manager');
    const { actor: chief } = await member(firm, 'provider', 'manager');
    const { who } = await member(firm, 'provider', 'provider_member');
    const missing = { code: 'IDENTITY.PERSON_MISSING' };
    await expect(delegate(who, home, manager, { until: null })).rejects.toMatchObject(missing);
    await expect(delegate(who, home, manager, { capabilities: null })).rejects.toMatchObject(missing);
    await expect(delegate(who, home, manager, { roles: ['manager'] })).rejects.toMatchObject(missing);
    await expect(delegate(who, home, manager, { capabilities: [] })).rejects.toMatchObject({
      refusals: [{ code: 'IDENTITY.CAPABILITIES_EMPTY' }],
    });
    // Staff look like nobody to an enterprise.
    const staff = await member(await organisation('district_office'), 'district', 'district_staff');
    await expect(delegate(staff.who, home, manager)).rejects.toMatchObject(missing);
    // Nor does an enterprise delegate for another.
    const stranger = { code: 'IDENTITY.ORGANISATION_MISSING' };
    await expect(delegate(who, await organisation('enterprise'), manager)).rejects.toMatchObject(stranger);
    const given = await delegate(who, home, manager);
    expect(given).toMatchObject({ capabilities: ['needs', 'pairs'], until: later });
    // It gives the enterprise no say in the person, and takes none from the person's own organisation.
    const change = { ...who, name: '李方', phone: null, email: null, status: 'active' as const };
    await expect(act(ChangePerson, manager, change)).rejects.toMatchObject(missing);
    await expect(act(ChangePerson, chief, change)).resolves.toMatchObject({ name: '李方' });
    const widened = act(ChangeMembership, manager, { ...given, roles: ['manager'], until: null, capabilities: null });
    await expect(widened).rejects.toMatchObject({ code: 'IDENTITY.MEMBERSHIP_MISSING' });
    const narrowed = await act(ChangeMembership, manager, { ...given, capabilities: ['needs'] });
    expect(narrowed).toMatchObject({ version: 2, capabilities: ['needs'] });
  });

  it('ends a delegation and its tokens at once, and may begin it anew', async () => {
    const [home, firm] = [await organisation('enterprise'), await organisation('provider')];
    const { actor: manager } = await member(home, 'enterprise', 'manager');
    const { who } = await member(firm, 'provider', 'provider_member');
    const given = await delegate(who, home, manager);
    const agent = actorOf(who, home, 'enterprise');
    await expect(issue(agent, home)).rejects.toMatchObject({
      refusals: [{ code: 'IDENTITY.TOKEN_BEYOND_DELEGATION', limit: 'needs pairs' }],
    });
    const { token } = await issue(agent, home, { capabilities: ['needs'] });
    expect(await holder(token)).toMatchObject({ actor: { ...agent, within: ['needs'] }, isStale: true });
    const ends = await Promise.allSettled([1, 2].map(() => act(EndMembership, manager, given)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await holder(token)).toBeUndefined();
    await expect(act(EndMembership, manager, given)).rejects.toMatchObject({ code: 'IDENTITY.OVERTAKEN' });
    await expect(issue(agent, home)).rejects.toMatchObject({ code: 'IDENTITY.ORGANISATION_MISSING' });
    await expect(delegate(who, home, manager)).resolves.toMatchObject({ endedAt: null });
    expect(await holder(token)).toBeUndefined();
  });

  it('keeps of a token its digest alone, for its owner alone, and drops it with what it rests on', async () => {
    const home = await organisation('enterprise');
    const { who, membership, actor } = await member(home, 'enterprise', 'enterprise_member');
    const { token, summary } = await issue(actor, home);
    expect(token).toMatch(/^shipei_[\w-]{43}$/);
    const told = await house.get(ListTokens).execute(Scope.of(actor), { actor });
    expect(JSON.stringify(told)).not.toContain(token.slice(7));
    await expect(act(EndToken, clerk, { id: summary.id })).rejects.toMatchObject({ code: 'IDENTITY.TOKEN_MISSING' });
    await expect(issue(actor, home, { until: dayIn(400) })).rejects.toMatchObject({ code: 'IDENTITY.REFUSED' });
    expect(await holder(`${token}x`)).toBeUndefined();
    await act(EndToken, actor, { id: summary.id });
    expect(await holder(token)).toBeUndefined();

    const second = (await issue(actor, home)).token;
    await act(ChangeMembership, houseActor, { ...membership, roles: ['manager'] });
    expect(await holder(second)).toBeUndefined();
    const third = (await issue(actor, home)).token;
    const off = { id: home.id, version: home.version, status: 'disabled' as const, reason: '退出试点' };
    const closed = await act(SwitchOrganisation, houseActor, off);
    expect(await holder(third)).toBeUndefined();
    await act(SwitchOrganisation, houseActor, { ...closed, status: 'active', reason: '恢复' });
    expect(await holder(third)).toBeDefined();
    await act(ChangePerson, houseActor, { ...who, status: 'disabled' });
    expect(await holder(third)).toBeUndefined();
  });

  it('lends no token to an administrator', async () => {
    const bureau = await organisation('bureau');
    const { actor } = await member(bureau, 'system_admin', 'system_admin');
    await expect(issue(actor, bureau)).rejects.toMatchObject({
      refusals: [{ code: 'IDENTITY.TOKEN_NOT_FOR_ADMINISTRATORS' }],
    });
  });

  it('opens an enterprise to whoever is assigned, within the days, after the word that no conflict is there', async () => {
    const enterpriseId = (await organisation('enterprise')).subjectId ?? 'ent_none';
    const firm = await organisation('evaluator');
    const { who, actor } = await member(firm, 'evaluator', 'evaluator');
    const active = (day = today) =>
      house.get(ActiveAssignments).execute(Scope.of(houseActor), { personId: who.id, day });
    const input = { personId: who.id, enterpriseId, from: today, until: later };
    await expect(act(AssignEnterprise, actor, input)).rejects.toMatchObject({ code: 'IDENTITY.NOT_YOURS' });
    const given = await act(AssignEnterprise, clerk, input);
    expect(await active()).toEqual([]);
    await expect(act(AssignEnterprise, clerk, input)).rejects.toMatchObject({ code: 'IDENTITY.ASSIGNMENT_EXISTS' });
    const word = { id: given.id, version: 1, conflict: false, note: null };
    await expect(act(DeclareConflict, clerk, word)).rejects.toMatchObject({ code: 'IDENTITY.ASSIGNMENT_MISSING' });
    const declared = await act(DeclareConflict, actor, word);
    expect(await active()).toEqual([enterpriseId]);
    expect([await active(dayIn(-1)), await active(dayIn(31))]).toEqual([[], []]);
    const { token } = await issue(actor, firm);
    expect((await holder(token))?.actor.assigned).toEqual([enterpriseId]);
    // A conflict that comes up later shuts it, and is no secret to who assigns.
    const late = { ...word, version: declared.version, conflict: true, note: '亲属任职' };
    const shut = await act(DeclareConflict, actor, late);
    expect(await active()).toEqual([]);
    expect((await holder(token))?.actor.assigned).toEqual([]);
    const seen = (reader: Actor) => house.get(ListAssignments).execute(Scope.of(reader), { actor: reader, limit: 100 });
    expect(await seen(clerk)).toContainEqual(
      expect.objectContaining({ id: given.id, note: '亲属任职', person: '李芳' }),
    );
    expect((await seen(actor)).map(({ id }) => id)).toEqual([given.id]);
    expect(await seen((await member(firm, 'evaluator', 'manager')).actor)).toEqual([]);
    const back = { ...word, version: shut.version };
    await expect(act(DeclareConflict, actor, back)).rejects.toMatchObject({ code: 'IDENTITY.ASSIGNMENT_OVER' });
    const again = await act(AssignEnterprise, clerk, input);
    await act(DeclareConflict, actor, { ...word, id: again.id });
    await act(EndAssignment, clerk, { id: again.id, version: 2 });
    expect(await active()).toEqual([]);
  });

  it('sets nobody on their own enterprise, no provider on any, and no firm twice in two roles', async () => {
    const home = await organisation('enterprise');
    const enterpriseId = home.subjectId ?? 'ent_none';
    const assign = (who: PersonSummary) =>
      act(AssignEnterprise, clerk, { personId: who.id, enterpriseId, from: today, until: later });
    const refused = (code: string) => ({ refusals: [{ code: `IDENTITY.${code}` }] });
    const group = await organisation('expert_group');
    const { who: expert } = await member(group, 'expert', 'expert');
    const agent = await delegate(expert, home, houseActor);
    await expect(assign(expert)).rejects.toMatchObject(refused('OWN_ENTERPRISE'));
    await act(EndMembership, houseActor, agent);
    await assign(expert);
    await expect(delegate(expert, home, houseActor)).rejects.toMatchObject(refused('ASSIGNED_APART'));
    const shop = await organisation('provider');
    await expect(grant(expert, shop, ['provider_member'])).rejects.toMatchObject(refused('ASSIGNED_APART'));
    // The same company under two names of kind.
    const twin = await organisation('evaluator', { creditCode: shop.creditCode });
    const { who: insider } = await member(twin, 'evaluator', 'evaluator');
    await expect(assign(insider)).rejects.toMatchObject(refused('PROVIDER_APART'));
    const { who: seller } = await member(shop, 'provider', 'provider_member');
    await expect(assign(seller)).rejects.toMatchObject({
      refusals: [{ code: 'IDENTITY.NOT_INDEPENDENT' }, { code: 'IDENTITY.PROVIDER_APART' }],
    });
    const firm = await organisation('evaluator');
    const { who: tester } = await member(firm, 'evaluator', 'evaluator');
    await assign(tester);
    const { who: colleague } = await member(group, 'expert', 'expert');
    await grant(colleague, firm, ['evaluator']);
    await expect(assign(colleague)).rejects.toMatchObject(refused('ROLES_MIXED'));
  });

  it('keeps the three administrators apart, and shows accounts to two of them', async () => {
    const [bureau, home] = [await organisation('bureau'), await organisation('enterprise')];
    const { who } = await member(home, 'enterprise', 'enterprise_member');
    const system = await member(bureau, 'system_admin', 'system_admin');
    const security = await member(bureau, 'security_admin', 'security_admin');
    const audit = await member(bureau, 'audit_admin', 'audit_admin');
    const cut = { id: who.id, skip: 0, limit: 1, sort: 'id', direction: 'ASC' } as const;
    const seen = async ({ actor }: { readonly actor: Actor }) =>
      (await house.get(PagePeople).execute(Scope.of(actor), cut)).total;
    expect([await seen(system), await seen(security), await seen(audit)]).toEqual([1, 1, 0]);
    const roles: readonly PersonRole[] = ['system_admin', 'audit_admin'];
    const joined = act(ChangeMembership, security.actor, { ...system.membership, roles });
    await expect(joined).rejects.toMatchObject({ refusals: [{ code: 'IDENTITY.ADMINISTRATORS_APART' }] });
  });

  it('throws away attempts after a month, and nothing younger', async () => {
    const source = '192.0.2.7';
    await act(BeginLogin, houseActor, { account: 'old', source });
    const rows = house.get(DatabaseEngine).reader.getRepository(AttemptEntity);
    const [old, young] = await rows.find({ order: { id: 'ASC' } });
    const lastAt = new Date(Date.now() - 31 * 86_400_000);
    const age = { id: old?.id ?? 'attempt_none' } as const;
    await house.get(Transactor).run(houseActor, (work) => managerOf(work).update(AttemptEntity, age, { lastAt }));
    await house.get(TidyIdentity).tick();
    expect((await rows.find()).map(({ id }) => id)).toEqual([young?.id]);
  });
});
