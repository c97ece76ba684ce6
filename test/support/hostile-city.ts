import type { Server } from 'node:http';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Mailer } from '@app/kernel/mailer.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { byOneClick, OWN_PAGE } from './ask.js';
import { BY_ITSELF, tableOf } from './attacked-house.js';
import type { Table } from './attacked-house.js';
import { builtDocument } from './built-document.js';
import { creditCodeOf, inDays } from './city-library.js';
import { openCity } from './city.js';
import type { City, Things } from './city.js';
import { askInProcess } from './in-process.js';
import { doorsOf } from './hostile.js';
import { rehearsalIn } from './rehearsal.js';
import type { Rehearsed } from './rehearsal.js';
import { inHouse, until } from './small-library.js';
import { mariadbDatabase, sqliteDatabase } from './test-databases.js';

/** Of who owns the first enterprise. */
export const SECRET = 'Tangerine-River-9';
const FIRST = 'Marigold-Window-7';
/** A login is noted as used once it was not for a while: not in the middle of what is counted. */
const FRESH_MS = 15_000;

export interface Sent {
  readonly account: string | null;
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}
export interface Told {
  readonly status: number;
  readonly text: string;
}

/** SECURITY_ON=mariadb takes the server of the run. */
const databaseOfTheRun = process.env['SECURITY_ON'] === 'mariadb' ? mariadbDatabase : sqliteDatabase;

/** The city of the matrix, with one of each that a form may ask for. What is sent to it is undone. */
export async function hostileCity() {
  // First: it holds up this process, and connections that are open would be hung up meanwhile.
  const document = builtDocument();
  const database = await databaseOfTheRun();
  // People log in by one click: a service has that only as a demo.
  const config = new AppConfig(database.config.database, { demo: true, limits: 'off' });
  const city = await openCity({ ...database, config });
  const { api } = city;
  const things: Things = { ...city.things.a, ...(await moreThings(city)) };
  const rehearse = rehearsalIn(api);
  const logIn = byOneClick(await api.getUrl());
  const logins = new Map<string, { readonly cookie: string; readonly at: number }>();

  async function cookieOf(account: string): Promise<string> {
    const known = logins.get(account);
    if (known && Date.now() - known.at < FRESH_MS) return known.cookie;
    // A connection that was kept may just have been hung up.
    const cookie = await logIn(account).catch(() => logIn(account));
    logins.set(account, { cookie, at: Date.now() });
    return cookie;
  }

  const server = api.getHttpServer() as Server;
  const ask = ({ method, url, body }: Sent, cookie: string | null): Promise<Told> => {
    const type = body !== undefined && { 'content-type': 'application/json' };
    const headers = { ...(cookie !== null && { cookie, ...OWN_PAGE }), ...type };
    return askInProcess(server, { method, url, headers, payload: body === undefined ? null : JSON.stringify(body) });
  };

  return {
    city,
    things,
    document,
    doors: doorsOf(document).filter(({ path }) => path.startsWith('/api/')),
    /** One after the other, of which the last counts; each is made when its turn comes. */
    send: async (requests: readonly (() => Promise<Sent>)[], accounts: readonly (string | null)[]) => {
      const cookies = new Map<string | null, string | null>([[null, null]]);
      for (const account of accounts) if (account !== null) cookies.set(account, await cookieOf(account));
      return rehearse(async (mark) => {
        let told: Told | undefined;
        for (const [at, request] of requests.entries()) {
          if (told && told.status >= 300) throw new Error(`a step before: ${told.status} ${told.text}`);
          if (at === requests.length - 1) await mark();
          const sent = await request();
          told = await ask(sent, cookies.get(sent.account) ?? null);
        }
        if (!told) throw new Error('nothing was sent');
        return told;
      }) as Promise<Rehearsed<Told>>;
    },
    tables: () => tablesIn(api.get(DatabaseEngine)),
    versionOf: (id: string) => versionOf(city, id),
    close: () => city.close(),
  };
}

export type HostileCity = Awaited<ReturnType<typeof hostileCity>>;

/** Each table with a fingerprint of its rows, but for those that the house writes by itself. */
async function tablesIn({ reader }: DatabaseEngine): Promise<Table[]> {
  const names = reader.entityMetadatas.map(({ tableName }) => tableName).filter((name) => !BY_ITSELF.test(name));
  const tables: Table[] = [];
  for (const name of names.sort()) tables.push(tableOf(name, await reader.query(`SELECT * FROM ${name} ORDER BY 1`)));
  if (tables.length < 6) throw new Error('too few tables to have looked at the right database');
  return tables;
}

async function moreThings({ ask, things, api }: City): Promise<Things> {
  const { pair = '', organisation = '', person = '', district = '' } = things.a;
  const made = async (account: string | null, method: string, path: string, body?: object) => {
    const { status, text } = await ask(account, method, `/api/v1${path}`, body);
    if (status >= 300) throw new Error(`${account ?? 'anonymous'} ${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as { readonly id: string; readonly code: string; readonly items: { id: string }[] };
  };
  const [assigned] = (await made('bureau', 'GET', '/people?text=assigned')).items;
  const question = await made('ent-a', 'POST', `/pairs/${pair}/questions`, { text: '还有一问：何时可以开工？' });
  const named = { account: 'newcomer', name: '新人', phone: null, email: 'newcomer@example.com' };
  const newcomer = await made('ent-a', 'POST', '/people', { organisationId: organisation, ...named });
  const { code } = await made('ent-a', 'POST', `/people/${newcomer.id}/invitation`);
  const applicant = { kind: 'enterprise', name: '长春候选铸造厂', contactName: '张三', email: 'applicant@example.com' };
  const where = { creditCode: creditCodeOf('a', 8), districtCode: district, account: 'applicant-x' };
  const registration = await made(null, 'POST', '/registrations', { ...applicant, ...where });
  const { act } = inHouse(api);
  const freeCode = creditCodeOf('a', 7);
  const entries = [{ creditCode: freeCode, name: '长春示例制动部件有限公司' }];
  await act(AddPilotEntries, houseActor, { batch: 'B3', publishedOn: '2026-01-01', entries });
  await setPassword(api, person as PersonId, organisation as Id);
  return {
    openQuestion: question.id,
    newcomer: newcomer.id,
    code,
    receivedId: registration.id,
    receivedCode: registration.code,
    enterpriseB: things.b['enterprise'] ?? '',
    assignedPerson: assigned?.id ?? '',
    freeCode,
    resetCode: await resetCodeOf(api, ask, 'newcomer'),
    later: inDays(30),
  };
}

/** As the mail says that the house would send. */
async function resetCodeOf(api: City['api'], ask: City['ask'], account: string): Promise<string> {
  const mails: string[] = [];
  api.get(Mailer).send = async ({ text }) => void mails.push(text);
  await ask(null, 'POST', '/api/v1/password-reset', { account });
  await until(
    async () => mails.length,
    (count) => count > 0,
  );
  const [, code = ''] = /一次性码：(\S+)/.exec(mails[0] ?? '') ?? [];
  return code;
}

async function setPassword(api: City['api'], personId: PersonId, organisationId: Id): Promise<void> {
  const { act } = inHouse(api);
  const self: Actor = { ...houseActor, id: personId, role: 'enterprise', organisationId };
  await act(SetPassword, houseActor, { personId, password: FIRST, current: null });
  await act(SetPassword, self, { personId, password: SECRET, current: FIRST });
}

/** Of whatever has this id, as it is at this moment. */
async function versionOf({ api }: City, id: string): Promise<number> {
  const { reader } = api.get(DatabaseEngine);
  for (const { tableName, columns } of reader.entityMetadatas) {
    const names = columns.map(({ databaseName }) => databaseName);
    if (!names.includes('version') || !names.includes('id')) continue;
    const [row] = await reader.query<{ version: number }[]>(`SELECT version FROM ${tableName} WHERE id = ?`, [id]);
    if (row) return row.version;
  }
  throw new Error(`no version of ${id}`);
}
