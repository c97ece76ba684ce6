import { setTimeout as sleep } from 'node:timers/promises';
import { AskPasswordReset } from '@app/identity/application/ask-password-reset.use-case.js';
import { FindRegistration } from '@app/identity/application/find-registration.query.js';
import { RedeemCode } from '@app/identity/application/redeem-code.use-case.js';
import { SubmitRegistration } from '@app/identity/application/submit-registration.use-case.js';
import type { SubmitRegistrationInput } from '@app/identity/application/submit-registration.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { DomainError } from '@app/kernel/domain-error.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Mailer } from '@app/kernel/mailer.js';
import type { Mail } from '@app/kernel/mailer.js';
import { Scope } from '@app/kernel/scope.js';
import { OutboxRelayModule } from '@app/platform/outbox/outbox-relay.module.js';
import { OutboxRelay } from '@app/platform/outbox/outbox-relay.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { LetIn } from '@app/project/application/let-in.use-case.js';
import { OpenAccounts } from '@app/project/application/open-accounts.use-case.js';
import { ProjectModule } from '@app/project/project.module.js';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const RACES = 1_000;
const LISTED = 800;
const codeOf = (number: number) => {
  const first17 = `91220104MA${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};
const form = (number: number): SubmitRegistrationInput => ({
  kind: 'enterprise',
  name: `长春测试机械${number}有限公司`,
  creditCode: codeOf(number),
  districtCode: '220104',
  account: `factory-${number}`,
  contactName: '王芳',
  phone: '13800000000',
  email: `factory-${number}@example.cn`,
});
const reviewer = (name: string, districtCode = '220104'): Actor => ({
  id: `user_${name}`,
  role: 'district',
  organisationId: 'org_220104',
  districtCode,
});

describeOnBoth('registrations', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let mails: Mail[] = [];
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [ProjectModule, OutboxRelayModule] });
    await house.get(DatabaseEngine).migrate();
    house.get(Mailer).send = async (mail) => void mails.push(mail);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  function act<I, O>(intention: new (...parts: never[]) => UseCase<I, O>, actor: Actor, input: I): Promise<O> {
    return house.get(Transactor).run(actor, (work) => house.get(intention).execute(work, actor, input));
  }
  async function mailed(count: number): Promise<void> {
    for (let round = 0; round < 100 && mails.length < count; round++) {
      await house.get(OutboxRelay).drain();
      await sleep(20);
    }
  }
  /** By the house: what an office may is the matrix' business; here it is who comes first. */
  const decide = (by: string, id: `reg_${string}`, verb: 'approve' | 'reject', reason: string | null = null) =>
    act(LetIn, { ...houseActor, id: `user_${by}` }, { id, version: 1, verb, reason });

  it('let an organisation in: by receipt, decision, a code by mail, and a password of one’s own', async () => {
    mails = [];
    const { id, receipt } = await act(SubmitRegistration, anonymous, form(1));
    await expect(act(SubmitRegistration, anonymous, form(1))).rejects.toMatchObject({
      code: 'IDENTITY.REGISTRATION_OPEN',
    });
    const find = house.get(FindRegistration);
    const asked = (code: string) => find.execute(Scope.of(anonymous), { id, receipt: code });
    await expect(asked(receipt.toLowerCase())).resolves.toMatchObject({ status: 'submitted' });
    await expect(asked('WRONG-WRONG')).resolves.toBeUndefined();
    await expect(find.execute(Scope.of(reviewer('a')), { id })).resolves.toMatchObject({ contactName: '王芳' });
    await expect(find.execute(Scope.of(reviewer('b', '220103')), { id })).resolves.toBeUndefined();
    await expect(find.execute(Scope.of(anonymous), { id })).resolves.toBeUndefined();

    const decided = await decide('first', id, 'approve');
    expect(decided).toMatchObject({ status: 'approved', account: null, phone: null, email: null });
    await mailed(1);
    const [code = ''] = /(?<=一次性码：).+/.exec(mails[0]?.text ?? '') ?? [];
    expect(mails[0]?.to).toBe('factory-1@example.cn');
    const redeem = (password: string, said = code) =>
      act(RedeemCode, anonymous, { account: 'factory-1', code: said, purpose: 'activation', password });
    // Without the code nobody learns what this person's password may not hold; with it, trying costs nothing.
    await expect(redeem('factory-1-pass', 'AAAAA-AAAAA')).resolves.toBe('refused');
    await expect(redeem('factory-1-pass')).rejects.toMatchObject({ code: 'IDENTITY.REFUSED' });
    await expect(redeem('Tangerine-River-9', 'AAAAA-AAAAA')).resolves.toBe('refused');
    await expect(redeem('Tangerine-River-9')).resolves.toBe('done');
    await expect(redeem('Tangerine-River-8')).resolves.toBe('refused');

    mails = [];
    await act(AskPasswordReset, anonymous, { account: 'factory-1' });
    await act(AskPasswordReset, anonymous, { account: 'nobody' });
    await mailed(1);
    expect(mails.map(({ to }) => to)).toEqual(['factory-1@example.cn']);
  });

  it('are refused with every reason, and with a reason of who decides', async () => {
    const wrong = { ...form(2), creditCode: '91220104MA0000002X', districtCode: '999999', account: '!', email: 'x' };
    const error = (await act(SubmitRegistration, anonymous, wrong).catch((thrown: unknown) => thrown)) as DomainError;
    const fields = new Set(error.refusals.map(({ field }) => field));
    expect(fields).toEqual(new Set(['account', 'creditCode', 'districtCode', 'email']));
    const provider = { ...form(3), kind: 'provider' as const };
    const { id } = await act(SubmitRegistration, anonymous, provider);
    await expect(decide('first', id, 'approve')).rejects.toMatchObject({ code: 'PROJECT.NOT_ON_ROSTER' });
    await expect(decide('first', id, 'reject')).rejects.toMatchObject({ code: 'IDENTITY.REFUSED' });
    await expect(decide('first', id, 'reject', '不在名录中')).resolves.toMatchObject({ status: 'rejected' });
    // It may be tried again.
    await expect(act(SubmitRegistration, anonymous, provider)).resolves.toMatchObject({ id: expect.any(String) });
  });

  it(`are decided by one of two in each of ${RACES} races, and the other is told who, when and what`, async () => {
    let lost = 0;
    for (let race = 0; race < RACES; race++) {
      const { id } = await act(SubmitRegistration, anonymous, form(10_000 + race));
      // Letting in makes people and takes its time: every tenth race is about that, the others are about who comes first.
      const verb = race % 10 === 0 ? 'approve' : 'reject';
      const attempts = await Promise.allSettled([
        decide('first', id, verb, '材料不符'),
        decide('second', id, 'reject', '材料不全'),
      ]);
      const failed = attempts.findIndex(({ status }) => status === 'rejected');
      expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { code, refusals } = (attempts[failed] as PromiseRejectedResult).reason as DomainError;
      expect(code).toBe('IDENTITY.REGISTRATION_DECIDED');
      const told = Object.fromEntries(refusals.map(({ message, value }) => [message, value]));
      expect(told['审核人']).toBe(failed === 0 ? 'user_second' : 'user_first');
      expect(told['审核结果']).toBe(failed === 0 || verb === 'reject' ? '未通过' : '已通过');
      expect(Date.parse(told['审核时间'] ?? '')).toBeGreaterThan(0);
      lost++;
    }
    expect(lost).toBe(RACES);
  }, 300_000);

  it(`accounts are opened for a list of ${LISTED} whole or not at all, and again for none of them`, async () => {
    const rows = Array.from({ length: LISTED }, (_, at) => {
      const { kind: _kind, ...row } = form(500_000 + at);
      return { ...row, account: null };
    });
    const bad = rows.slice(0, 20).map((row, at) => (at === 7 ? { ...row, districtCode: '999999' } : row));
    const error = (await act(OpenAccounts, houseActor, { rows: bad }).catch(
      (thrown: unknown) => thrown,
    )) as DomainError;
    expect(error).toMatchObject({ code: 'PROJECT.ACCOUNTS_REFUSED', refusals: [{ field: 'rows.7.districtCode' }] });
    const { writer } = house.get(DatabaseEngine);
    const [said, began] = [jest.spyOn(writer.logger, 'logQuery'), Date.now()];
    const { opened, already } = await act(OpenAccounts, houseActor, { rows });
    console.info(`${LISTED} accounts: ${said.mock.calls.length} queries, ${Date.now() - began} ms`);
    expect(said.mock.calls.length).toBeLessThan(LISTED / 10);
    said.mockRestore();
    expect(already).toEqual([]);
    expect(new Set(opened.map(({ code }) => code)).size).toBe(LISTED);
    await expect(act(OpenAccounts, houseActor, { rows })).resolves.toMatchObject({
      opened: [],
      already: { length: LISTED },
    });
    const [first] = opened;
    const redeemed = { account: first?.account ?? '', code: first?.code ?? '', purpose: 'activation' as const };
    await expect(act(RedeemCode, anonymous, { ...redeemed, password: 'Tangerine-River-9' })).resolves.toBe('done');
  });
});
