import { ProvePassword } from '@app/identity/application/prove-password.query.js';
import { RedeemCode } from '@app/identity/application/redeem-code.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { FindToken } from '@app/identity/application/find-token.query.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import { houseLogger } from '@app/platform/process/house-logger.js';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { QueryFailedError } from 'typeorm';
import { createApi } from '../../apps/api/src/create-api.js';
import { as, askerOf } from '../support/ask.js';
import { openHouse } from '../support/house.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const CANARIES = {
  password: 'Canary-Pass-93kd-Zeisig',
  phone: '13900044417',
  email: 'canary.zeisig@example.com',
  code: 'ZEISG-K7MNP-QRSTU-VWXYZ-23456-7',
  token: 'shipei_Zeisig2Wd1fTz8Lk0Xh5Rj7Yp3Bn9Vc4Sm6Ga-_eQiOuK',
};
const heardIn = (text: string) =>
  Object.entries(CANARIES)
    .filter(([, canary]) => text.includes(canary))
    .map(([name]) => name);

/** Broken in the ways in which a program tells more than it should: in the message, in the cause, beside the error. */
const told = (input: unknown) => new Error(`cannot handle ${JSON.stringify(input)}`);
const failed = (input: unknown) => {
  const driver = Object.assign(new Error(`Duplicate entry '${CANARIES.email}' for key 'x'`), {
    code: 'ER_DUP_ENTRY',
    sql: `INSERT INTO x VALUES ('${CANARIES.phone}', '${CANARIES.password}')`,
  });
  return new QueryFailedError('INSERT INTO x VALUES (?, ?, ?)', [...Object.values(CANARIES), input], driver);
};
const caused = (input: unknown) => new Error('cannot', { cause: told(input) });

describe.each([
  ['for machines', true],
  ['for a person', false],
])('a fault in the middle of something secret, in a log %s', (_what, production) => {
  let database: TestDatabase;
  let api: NestFastifyApplication;
  let ask: ReturnType<typeof askerOf>;
  let said = '';
  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((chunk) => ((said += String(chunk)), true));
    }
    database = await sqliteDatabase();
    await (await openHouse(database.config)).close();
    api = await createApi(database.config, houseLogger({ production }));
    await api.listen(0, '127.0.0.1');
    ask = askerOf(await api.getUrl());
  });
  afterAll(async () => {
    await api?.close();
    jest.restoreAllMocks();
    await database.remove();
  });

  const sabotage = (intention: abstract new (...parts: never[]) => object, fault: (input: unknown) => Error) => {
    const broken = api.get<{ execute(...parts: unknown[]): Promise<unknown> }>(intention, { strict: false });
    jest.spyOn(broken, 'execute').mockImplementation((...parts) => Promise.reject(fault(parts.at(-1))));
  };

  it.each(['message', 'statement', 'cause'] as const)(
    'leaves nothing of it in the log nor in the answer, be it in the %s',
    async (where) => {
      const fault = { message: told, statement: failed, cause: caused }[where];
      const { account, password, phone, email, code, token } = { account: `canary.${where}`, ...CANARIES };
      const { body } = await ask('/api/v1/organisations', undefined, as('E-001'));
      const person = { organisationId: body.items[0].id as string, name: '金丝雀', account, phone, email };
      for (const broken of [ProvePassword, RedeemCode, RecordPerson, SetPassword, FindToken]) sabotage(broken, fault);
      said = '';
      const answers = [
        await ask('/api/v1/session', { account, password, code: '483920' }),
        await ask('/api/v1/activation', { account, code, password }),
        await ask('/api/v1/people', person, as('E-001')),
        await ask('/api/v1/me/password', { current: password, password: `${password}1` }, as('E-001'), 'PUT'),
        await ask('/api/v1/me', undefined, { authorization: `Bearer ${token}` }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
      // That something was written is what makes the rest mean anything.
      expect(said.split('HTTP.500').length - 1).toBe(5);
      for (const { body } of answers) expect(said).toContain(body.requestId as string);
      expect(said).toContain('***');
      expect(heardIn(said)).toEqual([]);
      expect(said).not.toContain('483920');
      expect(heardIn(answers.map(({ text }) => text).join(' '))).toEqual([]);
    },
  );
});

it('hears a canary that sings', () => {
  expect(heardIn(`cannot handle ${JSON.stringify(CANARIES)}`)).toEqual(Object.keys(CANARIES));
});
