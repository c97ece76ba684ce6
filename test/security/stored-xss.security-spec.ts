import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { as } from '../support/ask.js';
import { attackedHouse } from '../support/attacked-house.js';
import type { AttackedHouse } from '../support/attacked-house.js';
import { describeInChromium, OFFICE, openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { logInAs, PAYLOADS, visited, watch } from '../support/xss.js';

describeInChromium('whoever leaves a script where a text belongs', () => {
  let house: AttackedHouse;
  let browser: Browser;
  const stored: string[] = [];
  const pages: string[] = ['/needs?sort=newest', '/solutions?sort=newest', '/pairs', '/me', '/'];
  beforeAll(async () => {
    house = await attackedHouse();
    browser = await openBrowser(house.api.url, OFFICE);
    await browser.page.addInitScript(watch);
    await storeAll();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const made = async (who: string, path: string, body: object, method?: string) => {
    const { status, text, body: told } = await house.ask(`/api/v1${path}`, body, as(who), method);
    if (status >= 500) throw new Error(`${path}: ${status} ${text}`);
    if (status < 300) stored.push(path);
    return { status, id: String(told?.id ?? ''), version: Number(told?.version ?? 0) };
  };

  /** In each text that somebody may write, several payloads at once where it is long enough for them. */
  async function storeAll(): Promise<void> {
    const groups = Array.from({ length: 8 }, (_each, at) => PAYLOADS.filter((_one, index) => index % 8 === at));
    for (const group of groups) {
      const [first = ''] = group;
      const [text, title] = [group.join(' '), first.slice(0, 60)];
      const need = await made('E-001', '/needs', {
        title,
        text,
        scenario: 'S08',
        visibility: 'PUBLIC',
        integrations: [title.slice(0, 40)],
      });
      const solution = await made('P-001', '/solutions', {
        title,
        text,
        pricing: text.slice(0, 200),
        scenarios: [{ scenario: 'S08' }],
      });
      await made('E-001', `/needs/${need.id}/publish`, { version: need.version });
      await made('P-001', `/solutions/${solution.id}/publish`, { version: solution.version });
      pages.push(`/needs/${need.id}`, `/needs/${need.id}/matches`, `/solutions/${solution.id}`);
      const pair = await made('E-001', '/pairs', { needId: need.id, solutionId: solution.id });
      if (pair.id === '') continue;
      const listed = await made('E-001', `/pairs/${pair.id}/shortlist`, { version: pair.version });
      await made('P-001', `/pairs/${pair.id}/interest`, {
        version: listed.version,
        sentence: text.slice(0, 400),
        freeCapacity: 1,
      });
      const asked = await made('E-001', `/pairs/${pair.id}/questions`, { text: text.slice(0, 800) });
      await made('P-001', `/questions/${asked.id}/answer`, { answer: text.slice(0, 800) });
      pages.push(`/pairs/${pair.id}`);
    }
  }

  it('has left sixty, in every kind of record', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60);
    const kinds = new Set(stored.map((path) => path.replace(/\/\w+_\w+/g, '/:id')));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        '/needs',
        '/solutions',
        '/pairs',
        '/pairs/:id/interest',
        '/questions/:id/answer',
        '/needs/:id/publish',
      ]),
    );
    expect(stored.length).toBeGreaterThan(40);
  });

  it.each(['bureau', 'E-001', 'P-001'])(
    'has nothing run before %s',
    async (account) => {
      await logInAs(browser.page, account);
      for (const path of account === 'bureau' ? pages : pages.slice(0, 10)) {
        const { ran, refused } = await visited(browser.page, path);
        expect({ path, ran, refused }).toEqual({ path, ran: 0, refused: [] });
      }
      expect(browser.troubles.filter((one) => /dialog|Content Security|__xss/.test(one))).toEqual([]);
    },
    600_000,
  );

  it('sees the texts as they were written', async () => {
    const need = pages.find((path) => /^\/needs\/need_\w+$/.test(path)) ?? '';
    await browser.page.goto(need, { waitUntil: 'networkidle' });
    expect(await browser.page.locator('main').innerText()).toContain('__xss');
  });

  it('would see one that is put into a page as markup', async () => {
    const { page } = browser;
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.__xss=1">');
    });
    await page.waitForFunction(() => (window.__seen?.refused.length ?? 0) > 0);
    await page.evaluate(() => void (window.__xss = 1));
    expect(await page.evaluate(() => window.__xss)).toBe(1);
  });
});
