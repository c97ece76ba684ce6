import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actAs, describeInChromium, looksRight, openBrowser, WIDE } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const ENTERPRISE = '长春示例制动盘有限公司';
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

async function pickDay(page: Page, name: string, day: string) {
  const field = page.getByRole('combobox', { name });
  await field.fill(day);
  await field.press('Enter');
}

async function choose(page: Page, name: string, option: string | RegExp) {
  // The field lies below what it shows.
  await page.locator('.el-select__wrapper', { has: page.getByRole('combobox', { name, exact: true }) }).click();
  await page.getByRole('option', { name: option }).click();
}

describeInChromium('what is given for a time and taken back', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  const windows: Browser[] = [];
  const openAs = async (name: string) => {
    const browser = await openBrowser(api.url, WIDE);
    windows.push(browser);
    await browser.page.goto('/needs');
    await actAs(browser.page, name);
    return browser;
  };
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
  }, 240_000);
  afterAll(async () => {
    await Promise.all(windows.map((browser) => browser.close()));
    await api.end();
    await house.remove();
  });

  it('a token is made, opens the api as far as it was meant to, and opens nothing once it is revoked', async () => {
    const browser = await openAs(ENTERPRISE);
    const { page } = browser;
    await page.goto('/me');
    await page.getByRole('button', { name: '新建访问令牌' }).click();
    await page.getByRole('button', { name: '生成访问令牌' }).click();
    await page.locator('form .error').first().waitFor();
    await page.getByLabel('名称').fill('企业 ERP 同步');
    await page.getByRole('group', { name: '可办理事项' }).getByText('需求', { exact: true }).click();
    await pickDay(page, '截止日期', dayFromNow(800));
    await page.getByRole('button', { name: '生成访问令牌' }).click();
    await page.getByText('一年').last().waitFor();
    await looksRight(browser, 'token-refused');
    await pickDay(page, '截止日期', dayFromNow(30));
    await page.getByRole('button', { name: '生成访问令牌' }).click();
    const token = (await page.locator('.token').textContent())?.trim() ?? '';
    expect(token).toMatch(/^shipei_/);
    await looksRight(browser, 'token-made');
    await page.getByRole('button', { name: '已抄存，收起' }).click();
    expect(await page.getByText(token).count()).toBe(0);

    const program = (path: string, method = 'GET', body?: object) =>
      fetch(`${api.url}/api/v1/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    const who = await (await program('me')).json();
    expect(who).toMatchObject({ role: 'enterprise' });
    const { organisation } = who as { readonly organisation: string };
    expect((await program('pairs')).status).toBe(200);
    expect((await program(`enterprises/${organisation}`, 'PATCH', { version: 1, staff: 5 })).status).toBe(403);
    await page.reload();
    const row = page.getByRole('row', { name: '企业 ERP 同步' });
    await row.getByText(dayFromNow(0)).waitFor();
    await row.getByRole('button', { name: '撤销令牌' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销令牌' }).click();
    await page.getByText('没有访问令牌。').waitFor();
    expect((await program('pairs')).status).toBe(401);
  }, 120_000);

  it('an enterprise is opened to whoever is assigned, has declared no conflict, and for as long as that lasts', async () => {
    const office = await openAs('局工作人员');
    const { page } = office;
    await page.goto('/assignments');
    await page.getByRole('button', { name: '新增指派' }).click();
    await page.getByRole('button', { name: '指派人员' }).click();
    await page.getByText('请选择人员').waitFor();
    await looksRight(office, 'assign-refused');
    const assign = async (of: string, person: RegExp, from: string, until: string) => {
      await choose(page, '所属单位', new RegExp(of));
      await choose(page, '人员', person);
      await page.getByRole('combobox', { name: '企业', exact: true }).fill('制动盘');
      await page.getByRole('option', { name: ENTERPRISE }).click();
      await pickDay(page, '起始日期', from);
      await pickDay(page, '截止日期', until);
      await page.getByRole('button', { name: '指派人员' }).click();
    };
    await assign('评测中心', /evaluator/, dayFromNow(0), dayFromNow(-3));
    await page.getByRole('alert').first().waitFor();
    await pickDay(page, '截止日期', dayFromNow(14));
    await page.getByRole('button', { name: '指派人员' }).click();
    await page
      .getByRole('row', { name: /评测人员/ })
      .getByText('待声明')
      .waitFor();
    await page.getByRole('button', { name: '新增指派' }).click();
    await assign('专家组', /expert/, dayFromNow(5), dayFromNow(20));
    await page.getByRole('row', { name: /专家/ }).getByText(dayFromNow(5)).waitFor();
    await looksRight(office, 'assigned');

    const declare = async (who: string) => {
      const browser = await openAs(who);
      await browser.page.goto('/assignments');
      const submit = browser.page.getByRole('button', { name: '提交声明' });
      expect(await submit.isDisabled()).toBe(true);
      await looksRight(browser, `declare-${who}`);
      await browser.page.getByText('本人声明：不存在利益冲突').click();
      await browser.page.getByLabel('说明').fill('与该企业及其服务商没有往来');
      await submit.click();
      await browser.page.getByText('已声明无利益冲突').waitFor();
      return browser;
    };
    const judge = await declare('评测人员');
    await judge.page.getByRole('link', { name: `查看企业档案：${ENTERPRISE}` }).click();
    await judge.page.getByRole('heading', { name: ENTERPRISE }).waitFor();
    await looksRight(judge, 'judged');
    const file = new URL(judge.page.url()).pathname;

    // Whose days have yet to come has declared, and still sees nothing.
    const later = await declare('专家组');
    expect(await later.page.getByRole('link', { name: '查看企业档案' }).count()).toBe(0);
    await later.page.goto(file);
    await later.page.getByText('没有找到该企业档案').waitFor();

    await page.reload();
    const row = page.getByRole('row', { name: /评测人员/ });
    await row.getByText('与该企业及其服务商没有往来').waitFor();
    await row.getByRole('button', { name: '终止指派' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '终止指派' }).click();
    await row.getByText('已结束').waitFor();
    await judge.page.reload();
    await judge.page.getByText('没有找到该企业档案').waitFor();
  }, 180_000);

  it('who saves a file that another has saved meanwhile is told what differs, and loses nothing', async () => {
    const [mine, theirs] = [await openAs(ENTERPRISE), await openAs(ENTERPRISE)];
    const edit = async ({ page }: Browser) => {
      await page.getByRole('link', { name: '企业档案' }).first().click();
      await page.getByRole('button', { name: '修改档案' }).click();
      await page.getByLabel('从业人员').waitFor();
    };
    const save = ({ page }: Browser) => page.getByRole('button', { name: /^保存/ }).click();
    await edit(mine);
    await edit(theirs);
    await theirs.page.getByLabel('从业人员').fill('一百七十');
    await save(theirs);
    await theirs.page.locator('form .error').first().waitFor();
    await looksRight(theirs, 'file-refused');
    await theirs.page.getByLabel('从业人员').fill('170');
    await save(theirs);
    await theirs.page.getByText('170 人').waitFor();

    const { page } = mine;
    await page.getByLabel('从业人员').fill('175');
    await page.getByLabel(/年营业收入/).fill('9500');
    await save(mine);
    const notice = page.getByRole('alert');
    await notice.getByText('从业人员').waitFor();
    expect(await notice.textContent()).toMatch(/现在 170.*您看到的 168/);
    await looksRight(mine, 'file-overtaken');
    // Nor is anything lost to who loads the page anew: what was typed is still held against what was seen.
    await page.reload();
    await save(mine);
    await notice.getByText('从业人员').waitFor();
    expect(await page.getByLabel('从业人员').inputValue()).toBe('175');
    await page.getByRole('button', { name: '保留我填写的内容' }).click();
    await notice.waitFor({ state: 'hidden' });
    await save(mine);
    await page.getByText('175 人').waitFor();
    await page.getByText('¥95,000,000.00').waitFor();
    await looksRight(mine, 'file-saved');
  }, 120_000);

  it('a change that does not say which version was seen is not made, and can be sent again', async () => {
    const browser = await openAs(ENTERPRISE);
    const { page } = browser;
    await page.getByRole('link', { name: '企业档案' }).first().click();
    await page.getByRole('button', { name: '修改档案' }).click();
    await page.getByLabel('从业人员').fill('176');
    // As of an old page that knows no versions, or of a proxy that drops what it does not know.
    await page.route('**/api/v1/enterprises/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      const { version: _version, ...form } = route.request().postDataJSON() as { readonly version: number };
      await route.continue({ postData: JSON.stringify(form) });
    });
    await page.getByRole('button', { name: /^保存/ }).click();
    await page.getByRole('alert').getByText('缺少版本号').waitFor();
    await looksRight(browser, 'file-unversioned');
    await page.unroute('**/api/v1/enterprises/*');
    await page.getByRole('button', { name: '保留我填写的内容' }).click();
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^保存/ }).click();
    await page.getByText('176 人').waitFor();
    const troubles = windows.flatMap((one) => one.troubles);
    expect(troubles.filter((one) => !/40[0-9]|422|428/.test(one))).toEqual([]);
  }, 120_000);
});
