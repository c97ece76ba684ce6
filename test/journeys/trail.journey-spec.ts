import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actAs, describeInChromium, looksRight, openBrowser, WIDE } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const ENTERPRISE = '长春示例制动盘有限公司';
const NEED = '机加线设备联网与点检电子化';
const PROVIDER = '长春示例水曲柳设备物联科技有限公司';
const CHOSEN_FOR = '最贴合我们的设备情况';
const DECLINED_FOR = '已选定更贴合的方案，谢谢参与';

/** What a link of the page saves: its lines without the heading. */
async function linesOf(page: Page, link: string): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  return text.trim().split('\r\n').slice(1);
}
const numberIn = (text: string | null) => Number(/共\s*([\d,]+)/.exec(text ?? '')?.[1]?.replaceAll(',', ''));

describeInChromium('what happened, for whoever may know it', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  let left: Browser;
  let right: Browser;
  let pairAddress: string;
  let needAddress: string;
  let solution: string;
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
    [left, right] = [await openBrowser(api.url, WIDE), await openBrowser(api.url, WIDE)];
    for (const [browser, name] of [
      [left, ENTERPRISE],
      [right, PROVIDER],
    ] as const) {
      await browser.page.goto('/needs');
      await actAs(browser.page, name);
    }
  }, 240_000);
  afterAll(async () => {
    await Promise.all([left, right].map((browser) => browser.close()));
    await api.end();
    await house.remove();
  });

  it('an enterprise that has chosen one of several declines the others with one reason', async () => {
    const { page } = left;
    await page.goto(`/needs?text=${encodeURIComponent(NEED)}`);
    await page.getByRole('link', { name: NEED }).click();
    await page.getByRole('button', { name: '查看适配方案' }).click();
    needAddress = new URL(page.url()).pathname.replace(/\/matches$/, '');
    for (const nth of [0, 1, 2]) {
      const item = page.locator('li.match').nth(nth);
      await item.getByRole('button', { name: '加入候选' }).click();
      await item.getByText('已入围候选').waitFor();
    }
    const chosen = page.locator('li.match').filter({ hasText: PROVIDER }).first();
    solution = (await chosen.getByRole('heading', { level: 2 }).textContent())?.trim() ?? '';

    await right.page.goto('/pairs');
    await right.page.getByLabel('查找适配').fill('没有这样的');
    await right.page.getByRole('button', { name: '查找', exact: true }).click();
    await right.page.getByText('没有符合条件的适配').waitFor();
    await right.page.getByLabel('查找适配').fill('制动盘');
    await right.page.getByRole('button', { name: '查找', exact: true }).click();
    await right.page.getByRole('link', { name: `打开：${NEED} × ${solution}` }).waitFor();
    await looksRight(right, 'pipeline-found');
    await right.page.getByRole('link', { name: `打开：${NEED} × ${solution}` }).click();
    await right.page.getByLabel('为什么适合（一句话）').fill('做过三家制动盘厂，可先试一条线');
    await right.page.getByRole('button', { name: '表示有意向' }).click();
    await right.page.getByText('服务商已应答').first().waitFor();
    pairAddress = new URL(right.page.url()).pathname;

    await page.goto(pairAddress);
    expect(await page.getByRole('button', { name: /^谢绝其余/ }).count()).toBe(0);
    await page.getByRole('button', { name: '选定方案' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(CHOSEN_FOR);
    await page.getByRole('dialog').getByRole('button', { name: '选定方案' }).click();
    await page.getByRole('button', { name: '谢绝其余 2 个方案' }).click();
    const dialog = page.getByRole('dialog', { name: /^谢绝其余/ });
    await dialog.getByRole('textbox').fill('不');
    expect(await dialog.getByRole('button', { name: /^谢绝其余/ }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill(DECLINED_FOR);
    await dialog.getByRole('button', { name: /^谢绝其余/ }).click();
    await page.getByText('已谢绝其余 2 个方案').waitFor();
    const offered = page.locator('#content').getByRole('button', { name: /^谢绝其余/ });
    await offered.waitFor({ state: 'hidden' });
    await page.goto('/pairs');
    await page.getByRole('row', { name: solution }).getByText('企业已选定').waitFor();
    expect(await page.getByRole('row').getByText('已谢绝', { exact: true }).count()).toBe(2);
  }, 180_000);

  it('both read in the timelines what was done, in words', async () => {
    const { page } = left;
    const timeline = page.locator('section.sheet', { has: page.getByRole('heading', { name: '时间线' }) });
    await page.goto(pairAddress);
    await timeline.getByText(`理由：${CHOSEN_FOR}`).waitFor();
    expect(await timeline.getByRole('listitem').count()).toBeGreaterThan(3);
    await looksRight(left, 'timeline-pair');
    await page.goto(needAddress);
    await timeline.getByText(`选定了方案：${solution}`).waitFor();
    await timeline.getByText('谢绝了适配').first().waitFor();
    await timeline.getByRole('button', { name: '更早的记录' }).click();
    await timeline
      .getByText(/项内容$/)
      .last()
      .click();
    await looksRight(left, 'timeline-need');
    // No code, no id, nothing that only a program reads.
    expect(await timeline.textContent()).not.toMatch(/[a-z]+_[0-9A-Z]{26}|[{[]"|null|undefined|→ —/);

    const theirs = right.page.locator('section.sheet', {
      has: right.page.getByRole('heading', { name: '时间线' }),
    });
    await right.page.goto(pairAddress);
    await theirs.getByText(`理由：${CHOSEN_FOR}`).waitFor();
    await right.page.getByRole('link', { name: solution }).first().click();
    await theirs.getByText(`选定了方案：${NEED}`).waitFor();
    await looksRight(right, 'timeline-solution');
    expect(await theirs.textContent()).not.toContain(DECLINED_FOR);
  }, 120_000);

  it('what is exported is what is shown, row for row', async () => {
    const { page } = left;
    await page.goto(`/needs?text=${encodeURIComponent('质量追溯')}`);
    const told = page.locator('section.results');
    await told
      .getByText(/共\s*\d+/)
      .first()
      .waitFor();
    const total = numberIn(await told.textContent());
    expect(total).toBeGreaterThan(20);
    expect(await linesOf(page, '导出')).toHaveLength(total);
    await page.goto('/pairs');
    await page.getByRole('row', { name: NEED }).first().waitFor();
    const lines = await linesOf(page, '导出表格');
    expect(lines).toHaveLength((await page.getByRole('row').count()) - 1);
    expect(lines.filter((line) => line.includes('已谢绝'))).toHaveLength(2);
  }, 120_000);

  it('the audit administrator finds who did it, takes the list away, and sees that nothing was tampered with', async () => {
    const browser = right;
    const { page } = browser;
    await actAs(page, '审计管理员');
    await page.goto('/audit');
    await page.getByLabel('操作人').fill('没有这样的人');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByText('没有符合条件的记录').waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.getByLabel('操作人').fill('企业经办人');
    await page.getByRole('button', { name: '筛选' }).click();
    const rows = page.locator('tbody tr');
    await rows.filter({ hasText: CHOSEN_FOR }).first().waitFor();
    await rows.getByRole('button', { name: '谢绝了适配' }).first().click();
    await page.getByText('共 2 条').waitFor();
    expect(await rows.filter({ hasText: DECLINED_FOR }).count()).toBe(2);
    const lines = await linesOf(page, '导出表格');
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.includes('谢绝了适配') && line.includes(DECLINED_FOR))).toBe(true);
    await page.getByRole('button', { name: '清除条件' }).click();
    // By kind and day, both in the address; a day before everything holds nothing.
    await page.goto('/audit?subjectType=need&to=2020-01-01');
    await page.getByText('没有符合条件的记录').waitFor();
    await page.goto('/audit?subjectType=need&sort=-at');
    await rows.filter({ hasText: NEED }).first().waitFor();
    await page.getByRole('button', { name: '校验审计日志' }).click();
    await page.getByText('全部完好').waitFor();
    await looksRight(browser, 'audit');
    const width = await rows
      .first()
      .locator('td')
      .nth(1)
      .evaluate((cell) => cell.clientWidth);
    expect(width).toBeGreaterThan(150);
    const troubles = [...left.troubles, ...right.troubles];
    expect(troubles.filter((one) => !/40[0-9]|422/.test(one))).toEqual([]);
  }, 120_000);
});
