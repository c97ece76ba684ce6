import { join } from 'node:path';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Database from 'libsql';
import { as } from '../support/ask.js';
import { attackedHouse } from '../support/attacked-house.js';
import type { AttackedHouse } from '../support/attacked-house.js';
import { describeInChromium, OFFICE, openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { until } from '../support/small-library.js';
import { logInAs, PAYLOADS, SHORT, visited, watch } from '../support/xss.js';

const day = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));
const NAMED = ['adaptation_enterprise', 'adaptation_provider', 'identity_organisation', 'identity_person'];
const LONG = PAYLOADS.join(' ');
/** Another part of all that may run, wherever a text is asked for. */
let turn = 0;
const text = (most: number) => {
  const from = (turn++ * 397) % LONG.length;
  return `${SHORT[turn % 2]} ${LONG.slice(from, from + most)}`.slice(0, most);
};

describeInChromium('whoever leaves a script in a name, a file, a reason or an answer', () => {
  let house: AttackedHouse;
  let browser: Browser;
  let places: Record<string, string>;
  const refused: string[] = [];
  beforeAll(async () => {
    house = await attackedHouse();
    renameAll();
    places = await storeAll();
    browser = await openBrowser(house.api.url, OFFICE);
    await browser.page.addInitScript(watch);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Every name that there is, past every rule of a form: as the worst import would leave it. */
  function renameAll(): void {
    const database = new Database(join(house.folder, 'app.sqlite'));
    database.exec('PRAGMA busy_timeout = 10000');
    for (const table of NAMED) {
      const rows = database.prepare(`SELECT id FROM ${table}`).all() as { id: string }[];
      const rename = database.prepare(`UPDATE ${table} SET name = ? WHERE id = ?`);
      database.exec('BEGIN');
      for (const { id } of rows) rename.run(text(200), id);
      database.exec('COMMIT');
    }
    database.close();
  }

  interface Made {
    readonly id: string;
    readonly version: number;
    readonly districtCode: string;
    readonly items: { readonly id: string; readonly version: number; readonly account: string }[];
  }
  const send = async (who: string | null, path: string, body?: object, method?: string): Promise<Made> => {
    const { status, text: told, body: made } = await house.ask(`/api/v1${path}`, body, who ? as(who) : {}, method);
    if (status >= 300) refused.push(`${who} ${method ?? ''} ${path}: ${status} ${told.replace(/^.*"refusals":/, '')}`);
    return (made ?? {}) as Made;
  };

  async function storeAll(): Promise<Record<string, string>> {
    const file = await send('E-001', '/enterprises/E-001');
    const contact = { name: SHORT[0], duty: SHORT[1], phone: null, email: null, tier: 'PUBLIC' };
    const contacts = [contact, { ...contact, name: SHORT[2], duty: SHORT[3] }];
    const revised = await send('E-001', `/enterprises/${file.id}`, { version: file.version, contacts }, 'PATCH');
    const rating = { ratedOn: '2026-01-01', level: 1, score: 40, edition: SHORT[0]?.slice(0, 20), rater: 'SELF' };
    const rated = await send('E-001', `/enterprises/${file.id}/ratings`, {
      version: revised.version,
      ...rating,
      by: text(60),
    });
    await send('bureau', `/enterprises/${file.id}`, { version: rated.version, staff: 86, reason: text(400) }, 'PATCH');
    const visit = { on: day(0), stage: 'COLLECT', progress: text(400), problem: text(300), nextStep: text(300) };
    await send(file.districtCode, `/enterprises/${file.id}/follow-ups`, { ...visit, responsible: SHORT[1] });
    const met = await meet();
    const people = await letIn(file.id);
    return { file: file.id, ...met, ...people };
  }

  /** Texts of needs and solutions, and what two sides say to each other. */
  async function meet() {
    const draft = {
      title: text(60),
      text: LONG.slice(0, 4_000),
      ownWords: text(60),
      scenario: 'S08',
      visibility: 'PUBLIC',
    };
    const effects = [{ indicator: text(60), baseline: text(60), target: text(60) }];
    const need = await send('E-001', '/needs', { ...draft, effects, integrations: [text(40)] });
    await send('E-001', `/needs/${need.id}/publish`, { version: need.version, reason: text(200) });
    const cases = [{ title: text(60), industry: 'AUTO', text: text(400) }];
    const offer = {
      title: text(60),
      text: LONG.slice(-4_000),
      pricing: text(200),
      scenarios: [{ scenario: 'S08' }],
      cases,
    };
    const offered = async (provider: string) => {
      const { id, version } = await send(provider, '/solutions', { ...offer, integrations: [text(40)] });
      await send(provider, `/solutions/${id}/publish`, { version, reason: text(200) });
      return id;
    };
    const [solution, other] = [await offered('P-001'), await offered('P-002')];
    const listed = async (solutionId: string) => {
      const pair = await send('E-001', '/pairs', { needId: need.id, solutionId });
      return send('E-001', `/pairs/${pair.id}/shortlist`, { version: pair.version });
    };
    const [first, second] = [await listed(solution), await listed(other)];
    const { version } = await send('P-001', `/pairs/${first.id}/interest`, {
      version: first.version,
      sentence: text(400),
      freeCapacity: 1,
    });
    const asked = await send('E-001', `/pairs/${first.id}/questions`, { text: text(800) });
    await send('P-001', `/questions/${asked.id}/answer`, { answer: text(800) });
    await send('E-001', `/pairs/${first.id}/choose`, { version, reason: text(500) });
    await send('P-002', `/pairs/${second.id}/decline`, { version: second.version, reason: text(500) });
    return { need: need.id, solution, pair: first.id, declined: second.id };
  }

  /** People, applications, assignments, tokens; and a need that is withdrawn with a reason. */
  async function letIn(enterpriseId: string) {
    const [organisation] = (await send('E-001', '/organisations')).items;
    const named = { name: text(50), phone: null, email: null };
    const whose = { organisationId: organisation?.id };
    const person = await send('E-001', '/people', { ...whose, account: 'guest.seven', ...named });
    const base = '91220104MA5555555';
    const applicant = { name: text(100), creditCode: base + checkCharacterOf(base), districtCode: '220104' };
    const contact = { account: 'guest.eight', contactName: text(40), phone: '13800000000', email: 'g@example.com' };
    await send(null, '/registrations', { kind: 'enterprise', ...applicant, ...contact });
    const found = (await send('bureau', '/people?text=evaluator')).items;
    const evaluator = found.find(({ account }) => account === 'evaluator');
    const term = { from: day(0), until: day(30) };
    const assigned = await send('bureau', '/assignments', { personId: evaluator?.id, enterpriseId, ...term });
    const word = { version: assigned.version, conflict: false, note: text(400) };
    await send('evaluator', `/assignments/${assigned.id}/declare`, word);
    await send('E-001', '/tokens', { name: text(50), capabilities: ['needs'], until: day(30) });
    const provider = await send('bureau', '/providers/P-003');
    await send('bureau', '/providers/P-003/suspend', { version: provider.version, reason: text(400) });
    return { organisation: organisation?.id ?? '', person: person.id };
  }

  it('has left one in every kind of record', () => {
    expect(refused).toEqual([]);
    expect(Object.values(places).every((id) => id !== '')).toBe(true);
  });

  const SHOWN: Readonly<Record<string, readonly string[]>> = {
    bureau: [
      '/enterprises/:file',
      '/enterprises/:file/edit',
      '/organisations',
      '/organisations/:organisation',
      '/people/:person',
      '/registrations',
      '/assignments',
      '/coverage',
      '/needs/:need',
      '/needs/:need/matches',
      '/solutions/:solution',
      '/pairs',
      '/pairs/:pair',
      '/pairs/:declined',
    ],
    'E-001': [
      '/enterprises/:file',
      '/organisations/:organisation',
      '/needs/:need/edit',
      '/pairs/:pair',
      '/pairs',
      '/me',
    ],
    'P-001': ['/solutions/:solution', '/solutions/:solution/matches', '/pairs', '/pairs/:pair', '/me'],
    audit: ['/audit', '/me'],
    security: ['/organisations', '/organisations/:organisation', '/people/:person'],
    evaluator: ['/assignments', '/enterprises/:file'],
  };

  it.each(Object.keys(SHOWN))('has nothing run before %s, who sees the texts as they were written', async (account) => {
    await logInAs(browser.page, account);
    const seen = [];
    for (const pattern of SHOWN[account] ?? []) {
      const path = pattern.replace(/:(\w+)/g, (_all, name: string) => places[name] ?? '');
      const told = await visited(browser.page, path);
      // What stands in a field to be changed is no text of the page.
      seen.push({ pattern, ...told, isSaid: told.isSaid || pattern.endsWith('/edit') });
    }
    const wished = (SHOWN[account] ?? []).map((pattern) => ({ pattern, ran: 0, refused: [], isSaid: true }));
    expect(seen).toEqual(wished);
    expect(browser.troubles.filter((one) => /dialog|Content Security|__xss/.test(one))).toEqual([]);
  });

  it('would be seen where a name is put into a page as markup', async () => {
    const { page } = browser;
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), SHORT[1] ?? '');
    const refusals = () => page.evaluate(() => window.__seen?.refused.length ?? 0);
    expect(await until(refusals, (count) => count > 0)).toBeGreaterThan(0);
  });
});
