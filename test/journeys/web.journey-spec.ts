import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OFFICE, PHONE, actAs, describeInChromium, openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const NEED = '机加线设备联网与点检电子化';
const OWN = {
  title: '冲压设备联网与停机统计',
  text: '十二台冲压机没有联网，停机原因靠班长手工记录，希望自动采集运行状态并统计设备综合效率。',
};

const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);
const total = (page: Page) => page.locator('.sentence strong').textContent().then(numberIn);

describeInChromium('an enterprise at the browser', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
  });
  afterAll(async () => {
    await api.end();
    await house.remove();
  });

  describe.each([
    ['in the office', OFFICE],
    ['on a phone', PHONE],
  ])('%s', (_where, size) => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser(api.url, size);
      ({ page } = browser);
    });
    afterAll(() => browser.close());

    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

    it('searches, and narrows by a facet', async () => {
      await page.goto('/');
      await actAs(page, '长春示例制动盘有限公司');
      await page.getByPlaceholder('例如：冲压设备联网 OEE').fill('设备联网');
      await browser.shot('home');
      await page.getByRole('button', { name: '查找需求' }).click();
      await page.locator('.card mark').first().waitFor();
      const all = await total(page);

      if (size === PHONE) await page.getByRole('button', { name: '筛选' }).click();
      const facet = page.locator('label', { hasText: '汽车零部件' });
      const promised = numberIn(await facet.locator('.count').textContent());
      await facet.getByRole('checkbox').check();
      await page.waitForURL(/filter=industry/);
      if (size === PHONE) await page.getByRole('button', { name: /查看 \d+ 条结果/ }).click();
      await page.locator('.sentence', { hasText: `共 ${promised} 条需求` }).waitFor();
      expect(promised).toBeGreaterThan(0);
      expect(promised).toBeLessThan(all);
      expect(await fits()).toBe(true);
      await browser.shot('found');
    });

    it('opens a need, and reads why a solution fits', async () => {
      await page.getByRole('link', { name: NEED }).click();
      await page.getByRole('heading', { level: 1, name: NEED }).waitFor();
      await browser.shot('need');
      await page.getByRole('button', { name: '查看适配方案' }).click();
      const best = page.locator('li.match').first();
      await best.getByText('适配理由').waitFor();
      await best.getByText('查看全部依据').click();
      const [evidence, gates] = [best.getByRole('table').first(), best.getByRole('table').nth(1)];
      await gates.waitFor();
      const points = await evidence.locator('tbody td:last-child').allTextContents();
      const sum = points.reduce((before, each) => before + Number(each), 0);
      const score = Number(await evidence.locator('tfoot strong').textContent());
      expect(points).toHaveLength(9);
      expect(Math.abs(sum - score)).toBeLessThan(0.5); // each is rounded to a tenth
      expect(numberIn(await best.locator('.band .number').textContent())).toBe(Math.round(score));
      expect(await gates.locator('tbody tr', { hasText: '满足' }).count()).toBe(5);
      expect(await fits()).toBe(true);
      await browser.shot('evidence');
    });

    it('compares three', async () => {
      for (const at of [0, 1, 2]) await page.locator('li.match').nth(at).getByText('选入对比').click();
      await page.getByRole('button', { name: '对比所选 3 个' }).click();
      await page.getByRole('columnheader', { name: '本需求的条件' }).waitFor();
      const rows = page.locator('tbody tr');
      expect(await page.getByRole('columnheader').count()).toBe(4);
      expect(await rows.count()).toBeGreaterThanOrEqual(9);
      expect(await rows.locator('td').count()).toBe(3 * (await rows.count()));
      expect(await fits()).toBe(true);
      await browser.shot('compared');
    });

    it('shortlists one', async () => {
      await page.getByRole('link', { name: '回到适配方案' }).click();
      const free = page.locator('li.match', { has: page.getByRole('button', { name: '加入候选' }) }).first();
      const title = (await free.getByRole('heading', { level: 2 }).textContent())?.trim() ?? '';
      await free.getByRole('button', { name: '加入候选' }).click();
      const item = page.locator('li.match', { has: page.getByRole('link', { name: title, exact: true }) });
      await item.getByText('已入围候选').waitFor();
      await browser.shot('shortlisted');
      await page.locator('a[href="/pairs"]:visible').click();
      await page.getByRole('row', { name: title }).getByText('服务商', { exact: true }).waitFor();
      expect(await fits()).toBe(true);
      await browser.shot('pairs');
    });

    it('records a need, sees while typing who can answer, publishes it, and sees its matches', async () => {
      await page.goto('/needs/new');
      await page.getByLabel('需求名称').fill(OWN.title);
      await page.getByLabel('需求描述').fill(OWN.text);
      await page.locator('#field-scenario').click();
      await page.getByRole('option', { name: '设备管理' }).click();
      const count = page.getByText(/[1-9]\d* 个方案现在就能满足/);
      await count.waitFor();
      const before = numberIn(await count.textContent());
      await page.getByLabel('预算上限（万元）').fill('30.5');
      await browser.shot('typed');
      await page.getByRole('button', { name: '保存需求' }).click();
      await page.getByText('已登记，未发布').waitFor();
      await page.getByText('¥305,000.00 以内').waitFor();
      await page.getByRole('button', { name: '发布需求' }).click();
      await page.getByText('已发布', { exact: true }).waitFor();
      await browser.shot('published');
      await page.getByRole('button', { name: '查看适配方案' }).click();
      await page.locator('li.match').first().waitFor();
      expect(numberIn(await page.getByText(/共 \d+ 个适配方案/).textContent())).toBeGreaterThanOrEqual(before);
      expect(await fits()).toBe(true);
      await browser.shot('matches');
    });

    it('and nothing went wrong behind it', () => {
      expect(browser.troubles).toEqual([]);
    });
  });
});
