import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { as, askerOf, pathOf } from '../support/ask.js';
import { OFFICE, actAs, describeInChromium, openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';
import { until } from '../support/small-library.js';

const MARKUP = '<img src=x onerror=alert(1)>';
const need = { title: '被别人抢先的需求', text: '两个人同时看着同一条需求，一个先改了它。', scenario: 'S08' };
const AS_FACTORY = as('E-001');

describeInChromium('trouble at the browser', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
    browser = await openBrowser(api.url, OFFICE);
    ({ page } = browser);
    await page.goto('/');
    await actAs(page, '长春示例制动盘有限公司');
  });
  afterAll(async () => {
    await browser.close();
    await api.end();
    await house.remove();
  });

  const record = async (fields: object = {}) => {
    const { body } = await askerOf(api.url)('/api/v1/needs', { ...need, ...fields }, AS_FACTORY);
    return String(body.id);
  };

  it('an empty form says everything that is missing, at the field and at the top', async () => {
    await page.goto('/needs/new');
    await page.getByRole('button', { name: '保存需求' }).click();
    const list = page.getByRole('group', { name: '有 3 处需要修改' });
    await list.getByRole('button', { name: '请选择场景' }).click();
    expect(await list.getByRole('listitem').count()).toBe(3);
    expect(await page.locator('form .error').count()).toBe(3);
    await browser.shot('empty-form');
  });

  it('a budget upside down is told before it is sent, and what is mended leaves the list', async () => {
    await page.getByLabel('需求名称').fill(MARKUP);
    await page.getByLabel('需求描述').fill(`${need.text}${MARKUP}`);
    await page.getByLabel('预算下限（万元）').fill('30');
    await page.getByLabel('预算上限（万元）').fill('3');
    await page.getByRole('button', { name: '保存需求' }).click();
    await page.getByRole('group', { name: '有 2 处需要修改' }).getByText('上限不能低于下限').waitFor();
    await page.getByLabel('预算上限（万元）').fill('300');
    await page.getByRole('group', { name: '有 1 处需要修改' }).waitFor();
    expect(await page.locator('form .error').allTextContents()).toEqual(['请选择场景']);
  });

  it('what was typed outlives a reload; markup in it is only text', async () => {
    await page.reload();
    await page.getByText('已恢复上次没有提交的内容').waitFor();
    expect(await page.getByLabel('需求名称').inputValue()).toBe(MARKUP);
    await page.locator('#field-scenario').click();
    await page.getByRole('option', { name: '设备管理' }).click();
    await page.getByRole('button', { name: '保存需求' }).click();
    await page.getByRole('heading', { level: 1, name: MARKUP }).waitFor();
    await page.getByRole('button', { name: '发布需求' }).click();
    await page.getByText('已发布', { exact: true }).waitFor();
    const found = () => askerOf(api.url)(pathOf('needs', { text: 'onerror', pageSize: 0 }), undefined, AS_FACTORY);
    await until(found, ({ body }) => body.total > 0);
    await page.goto('/needs?text=onerror');
    await page.locator('.card', { hasText: MARKUP }).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await browser.shot('markup');
  });

  it('whoever was overtaken is told, and may load what is there now', async () => {
    const id = await record();
    await page.goto(`/needs/${id}`);
    await page.getByText('已登记，未发布').waitFor();
    const newer = { version: 1, title: '别人改过的名称' };
    const revised = await askerOf(api.url)(`/api/v1/needs/${id}`, newer, AS_FACTORY, 'PATCH');
    expect(revised.status).toBe(200);
    await page.getByRole('button', { name: '发布需求' }).click();
    await page.getByRole('alert').waitFor();
    await browser.shot('overtaken');
    await page.getByRole('button', { name: '重新载入最新内容' }).click();
    await page.getByRole('heading', { level: 1, name: newer.title }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: '发布需求' }).click();
    await page.getByText('已发布', { exact: true }).waitFor();
  });

  it('where nothing is found, the buttons say what to drop and what that gives', async () => {
    await page.goto('/needs?text=追溯&filter=industry:AUTO&filter=level:4');
    const help = page.locator('.zero').getByRole('button', { name: /得 \d+ 条/ });
    await help.first().waitFor();
    await browser.shot('nothing-found');
    const promised = /得 (\d+) 条/.exec((await help.first().textContent()) ?? '')?.[1];
    await help.first().click();
    await page.locator('.sentence', { hasText: `共 ${promised} 条需求` }).waitFor();
    expect(await page.locator('.card').count()).toBe(Math.min(20, Number(promised)));
  });

  it('back finds the list where it was left, and a reload shows the same', async () => {
    await page.goto('/needs?filter=industry:AUTO');
    await page.locator('.card').nth(12).getByRole('link').scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(300);
    await page.locator('.card').nth(12).getByRole('link').click();
    await page.locator('aside').first().waitFor();
    await page.goBack();
    await page.waitForFunction((left) => Math.abs(scrollY - left) < 3, place);
    const seen = await page.locator('.card h2').allTextContents();
    await page.reload();
    await page.locator('.card').nth(12).waitFor();
    expect(await page.locator('.card h2').allTextContents()).toEqual(seen);
  });

  it('no script broke, no policy was hurt, nothing answered 500', () => {
    // An answer that refuses is an error of the console too: those were asked for.
    expect(browser.troubles.filter((said) => !said.includes('409 (Conflict)'))).toEqual([]);
  });

  it('an api that is away is told as such, nothing is lost, and a retry goes on', async () => {
    await page.goto('/needs/new');
    await page.getByLabel('需求名称').fill('断网时写下的需求');
    const { port } = new URL(api.url);
    await api.end();
    await page.locator('nav a[href="/solutions"]:visible').click();
    await page.getByRole('alert').getByText('网络没有连上').waitFor();
    await browser.shot('away');
    api = await house.start({ PORT: port });
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.card').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.goto('/needs/new');
    expect(await page.getByLabel('需求名称').inputValue()).toBe('断网时写下的需求');
  });
});
