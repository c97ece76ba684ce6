import type { Actor } from '@app/kernel/actor.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { ChangeMembership } from '@app/identity/application/change-membership.use-case.js';
import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { EndSession } from '@app/identity/application/end-session.use-case.js';
import { FindSession } from '@app/identity/application/find-session.query.js';
import { ListOwnSessions } from '@app/identity/application/list-own-sessions.query.js';
import { LogIn } from '@app/identity/application/log-in.use-case.js';
import { ProvePassword } from '@app/identity/application/prove-password.query.js';
import { ListMemberships } from '@app/identity/application/list-memberships.query.js';
import { BeginSecondFactor } from '@app/identity/application/begin-second-factor.use-case.js';
import { ConfirmSecondFactor } from '@app/identity/application/confirm-second-factor.use-case.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { RemoveSecondFactor } from '@app/identity/application/remove-second-factor.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import { TouchSession } from '@app/identity/application/touch-session.use-case.js';
import { SessionEntity } from '@app/identity/infrastructure/session.entity.js';
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

  /** The three steps of the door. */
  const logIn = async (account: string, password: string, code: string | null = null, source = '10.0.0.1') => {
    await act(BeginLogin, anonymous, { account, source });
    const proof = await house.get(ProvePassword).execute(Scope.of(anonymous), { account, password });
    return act(LogIn, anonymous, { account, source, proof, code, organisationId: null, device: 'Firefox' });
  };
  const live = (token: string) => house.get(FindSession).execute(Scope.of(anonymous), { token });
  const tokenOf = (outcome: Awaited<ReturnType<typeof logIn>>) => (outcome.outcome === 'in' ? outcome.token : '');
  /** With a password of their own. */
  const ready = async (...roles: PersonRole[]) => {
    const person = await member(...roles);
    await act(SetPassword, houseActor, { personId: person.id, password: OTHER, current: null });
    await act(SetPassword, self(person), { personId: person.id, password: PASSWORD, current: OTHER });
    return person;
  };
  const withApp = async (person: PersonSummary) => {
    const { secret } = await act(BeginSecondFactor, self(person), { issuer: 'x' });
    return act(ConfirmSecondFactor, self(person), { code: appShows(secret) });
  };

  it('lets staff in step by step: another password, the app, then all; each code once', async () => {
    const clerk = await member('bureau_staff');
    await act(SetPassword, houseActor, { personId: clerk.id, password: OTHER, current: null });
    const first = await logIn(clerk.account, OTHER);
    expect(first).toMatchObject({ outcome: 'in', standing: 'password' });
    const restrained = await live(tokenOf(first));
    expect(restrained?.actor).toEqual({ ...anonymous, id: clerk.id });
    await act(SetPassword, restrained?.actor ?? anonymous, { personId: clerk.id, password: PASSWORD, current: OTHER });
    await expect(live(tokenOf(first))).resolves.toBeUndefined();
    expect(await logIn(clerk.account, PASSWORD)).toMatchObject({ outcome: 'in', standing: 'second_factor' });
    const { recovery } = await withApp(clerk);
    expect(await logIn(clerk.account, PASSWORD)).toEqual({ outcome: 'code_wanted' });
    expect(await logIn(clerk.account, PASSWORD, '000')).toEqual({ outcome: 'refused' });
    const code = recovery[0] ?? '';
    const full = await logIn(clerk.account, PASSWORD, code.toLowerCase());
    expect(full).toMatchObject({ outcome: 'in', standing: 'full' });
    await expect(live(tokenOf(full))).resolves.toMatchObject({
      actor: { id: clerk.id, role: 'bureau', organisationId: bureau.id, districtCode: '' },
      roles: ['bureau_staff'],
    });
    expect(await logIn(clerk.account, PASSWORD, code)).toEqual({ outcome: 'refused' });
  });

  it('answers an unknown account and a wrong password alike, and writes down both', async () => {
    const clerk = await ready('bureau_staff');
    expect(await logIn('nobody-here', PASSWORD)).toEqual({ outcome: 'refused' });
    expect(await logIn(clerk.account, OTHER)).toEqual({ outcome: 'refused' });
    const trail = house.get(DatabaseEngine).reader.getRepository(AuditEntity);
    for (const subject of [clerk.id, 'user_unknown'] as const) {
      const told = await trail.findBy({ subject, action: 'identity.log-in' });
      expect(told.map(({ difference }) => difference)).toEqual([{ outcome: { to: 'refused' } }]);
    }
  });

  it('ends when nobody used it for a while, and after half a day whatever was done', async () => {
    const clerk = await ready('bureau_staff');
    const sessions = house.get(DatabaseEngine).writer.getRepository(SessionEntity);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const token = tokenOf(await logIn(clerk.account, PASSWORD));
    const id = (await live(token))?.id ?? 'session_none';
    await sessions.update({ id }, { lastSeenAt: minutesAgo(14) });
    expect(await live(token)).toMatchObject({ isStale: true });
    await act(TouchSession, self(clerk), { id });
    expect(await live(token)).toMatchObject({ isStale: false });
    await sessions.update({ id }, { lastSeenAt: minutesAgo(15) });
    expect(await live(token)).toBeUndefined();
    await sessions.update({ id }, { lastSeenAt: minutesAgo(0), endsAt: minutesAgo(0) });
    expect(await live(token)).toBeUndefined();
    const { createdAt } = await sessions.findOneByOrFail({ id });
    await sessions.update({ id }, { endsAt: new Date(createdAt.getTime() + 12 * 60 * 60_000) });
    expect(await live(token)).toBeDefined();
  });

  it('holds up who guesses, and nobody from another source', async () => {
    const clerk = await ready('bureau_staff');
    const guesses = Array.from({ length: 12 }, () => logIn(clerk.account, OTHER, null, '10.6.6.6'));
    const codes = (await Promise.allSettled(guesses)).map((one) =>
      one.status === 'fulfilled' ? one.value.outcome : (one.reason as { code?: string }).code,
    );
    expect(codes.filter((code) => code === 'refused').length).toBeLessThanOrEqual(5);
    expect(codes.filter((code) => code === 'IDENTITY.TOO_MANY_ATTEMPTS').length).toBeGreaterThanOrEqual(7);
    expect(await logIn(clerk.account, PASSWORD, null, '10.7.7.7')).toMatchObject({ outcome: 'in' });
  });

  it('ends at logging out, at other roles, at disabling; a new token each time', async () => {
    const clerk = await ready('bureau_staff');
    const enter = async () => tokenOf(await logIn(clerk.account, PASSWORD));
    const tokens = [await enter(), await enter()];
    expect(new Set(tokens).size).toBe(2);
    const [one, two] = await Promise.all(tokens.map(live));
    const own = await house.get(ListOwnSessions).execute(Scope.of(anonymous), { actor: self(clerk) });
    expect(new Set(own.map(({ id }) => id))).toEqual(new Set([one?.id, two?.id]));
    const stranger = await ready('bureau_staff');
    expect(await act(EndSession, self(stranger), { id: one?.id ?? null })).toBe(0);
    expect(await act(EndSession, self(clerk), { id: one?.id ?? null })).toBe(1);
    expect(await Promise.all(tokens.map(async (token) => (await live(token))?.id))).toEqual([undefined, two?.id]);

    const [membership] = await house
      .get(ListMemberships)
      .execute(Scope.of(houseActor), { personId: clerk.id, limit: 1 });
    if (!membership) throw new Error('no membership');
    await act(ChangeMembership, houseActor, { ...membership, until: '2099-12-31' });
    expect(await live(tokens[1] ?? '')).toBeUndefined();

    const third = await enter();
    expect(await live(third)).toBeDefined();
    await act(ChangePerson, houseActor, { ...clerk, version: 3, status: 'disabled' });
    expect(await live(third)).toBeUndefined();
    expect(await logIn(clerk.account, PASSWORD)).toEqual({ outcome: 'refused' });
  });
});
