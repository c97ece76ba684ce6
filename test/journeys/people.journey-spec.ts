import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actAs, describeInChromium, openBrowser, PHONE, WIDE } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const ENTERPRISE = '长春示例制动盘有限公司';
/** As many as a pilot list has, and a few where only the looks differ. */
const LENGTHS = [300, 12] as const;

/** Valid credit codes, each of another row and round. */
const codeOf = (round: number, nth: number) => {
  const stem = `91220104MB${round}${String(nth).padStart(6, '0')}`;
  return stem + checkCharacterOf(stem);
};
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describeInChromium('organisations and people', () => {
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
    ['at the desk', WIDE, 0],
    ['on the phone', PHONE, 1],
  ])('%s', (_where, size, round) => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser(api.url, size);
      ({ page } = browser);
      await page.goto('/needs');
    });
    afterAll(() => browser.close());

    it('an enterprise invites somebody, who sets a password by the one-time code and logs in', async () => {
      await actAs(page, ENTERPRISE);
      await page.goto('/');
      await page.getByRole('link', { name: '本单位人员' }).first().click();
      await page.getByRole('button', { name: '邀请人员' }).click();
      const account = `zhao.liu-${round}`;
      const name = ['赵六', '钱七'][round] ?? '';
      await page.getByLabel('账号', { exact: true }).fill('!');
      await page.getByLabel('姓名').fill(name);
      await page.getByLabel('电话').fill('13800001234');
      await page.getByRole('button', { name: '邀请并生成激活码' }).click();
      await page.locator('form .error').first().waitFor();
      await page.getByLabel('账号', { exact: true }).fill(account);
      await page.getByRole('button', { name: '邀请并生成激活码' }).click();
      const slip = page.getByRole('region', { name: '激活码' }).getByRole('listitem');
      const code = (await slip.locator('.code').textContent()) ?? '';
      await browser.shot(`invited-${round}`);
      expect(await fits(page)).toBe(true);
      await page.getByRole('button', { name: '已交付，收起' }).click();
      await page.getByRole('row', { name: account }).getByText('138****1234').waitFor();
      await page.getByRole('row', { name: account }).getByText('未激活').waitFor();

      const other = await openBrowser(api.url, size);
      await other.page.goto('/activate');
      await other.page.getByLabel('账号').fill(account);
      await other.page.getByLabel('一次性码').fill(code);
      await other.page.getByLabel('新密码').fill('Tangerine-River-9');
      await other.page.getByRole('button', { name: '设置密码' }).click();
      await other.page.getByText('密码已设置').waitFor();
      await other.page.goto('/login');
      await other.page.getByLabel('账号').fill(account);
      await other.page.getByLabel('密码', { exact: true }).fill('Tangerine-River-9');
      await other.page.locator('main').getByRole('button', { name: '登录', exact: true }).click();
      await other.page.getByRole('button', { name: new RegExp(`当前单位.*${name}`) }).waitFor();
      await other.page.goto('/');
      await other.page.getByRole('link', { name: '本单位人员' }).first().click();
      await other.page.getByRole('heading', { name: '人员', exact: true }).waitFor();
      expect(await other.page.getByRole('button', { name: '邀请人员' }).count()).toBe(0);
      expect(other.troubles).toEqual([]);

      await page.reload();
      await page.getByRole('row', { name: account }).getByText('已激活').waitFor();
      // The manager switches the account off, and the next request of the other window is nobody's.
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name }).waitFor();
      await browser.shot(`person-${round}`);
      expect(await fits(page)).toBe(true);
      await page.getByRole('button', { name: '停用账号' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('离职');
      await page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
      await page.getByText('已停用').waitFor();
      await other.page.goto('/me');
      await other.page.getByText('请先登录').first().waitFor();
      await other.close();
    });

    it('an enterprise lets a provider act for it in some matters and until a day, and ends that', async () => {
      await actAs(page, ENTERPRISE);
      await page.goto('/');
      await page.getByRole('link', { name: '本单位人员' }).first().click();
      await page.getByRole('button', { name: '新增委托' }).click();
      await page.getByRole('button', { name: '委托办理' }).click();
      await page.getByRole('alert').first().waitFor();
      await page.getByLabel('受托人账号').fill('p-001');
      const matters = page.getByRole('group', { name: '委托事项' }).first();
      await matters.getByText('需求', { exact: true }).click();
      await page.getByRole('combobox', { name: '截止日期' }).fill('2027-06-30');
      await page.getByRole('combobox', { name: '截止日期' }).press('Enter');
      await page.getByRole('button', { name: '委托办理' }).click();
      const row = page.getByRole('row', { name: 'p-001' });
      await row.getByText('2027-06-30').waitFor();
      await browser.shot(`delegate-${round}`);
      expect(await fits(page)).toBe(true);

      const other = await openBrowser(api.url, size);
      const login = { data: { account: 'p-001' }, headers: { 'x-requested-with': 'shipei' } };
      await other.page.request.post('/api/v1/demo/session', login);
      await other.page.goto('/needs');
      const menu = other.page.getByRole('button', { name: /当前单位/ });
      await menu.waitFor();
      // A login begins with one's own organisation.
      expect(await menu.getAttribute('aria-label')).not.toContain(ENTERPRISE);
      await menu.click();
      await other.page.getByRole('menuitem', { name: `切换到 ${ENTERPRISE}` }).click();
      await other.page.getByRole('button', { name: new RegExp(`当前单位.*${ENTERPRISE}`) }).waitFor();
      await other.page.goto('/needs/new');
      await other.page.getByRole('button', { name: '保存需求' }).waitFor();
      await other.close();

      await row.getByRole('button', { name: '终止委托' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '终止委托' }).click();
      await page.getByText('没有委托。').waitFor();
    });

    it('the bureau opens the accounts of a whole list, or none of them', async () => {
      await actAs(page, '局工作人员');
      await page.goto('/organisations?kind=provider&sort=-name');
      await page
        .getByRole('status')
        .getByText(/共 \d+ 个单位/)
        .waitFor();
      await browser.shot(`organisations-${round}`);
      expect(await fits(page)).toBe(true);
      await page.getByRole('link', { name: '批量开通企业账号' }).click();
      const many = LENGTHS[round] ?? 0;
      const line = (nth: number, code: string) => `批量示例${round}-${nth}厂\t${code}\t朝阳区\t联系人\t\t`;
      const lines = Array.from({ length: many }, (_, nth) => line(nth, codeOf(round, nth)));
      const wrong = lines.with(7, line(7, '91220104MB0000000X')).with(9, `\t${codeOf(round, 9)}\t火星区\t联系人`);
      await page.getByLabel('企业名单').fill(wrong.join('\n'));
      await page.getByRole('button', { name: '核对名单' }).click();
      await page.getByText('有 2 行不能开通').waitFor({ timeout: 120_000 });
      expect(await page.locator('tbody tr').count()).toBe(2);
      await browser.shot(`bulk-refused-${round}`);
      expect(await fits(page)).toBe(true);
      await page.getByLabel('企业名单').fill(lines.join('\n'));
      await page.getByRole('button', { name: '核对名单' }).click();
      await page.getByText(`核对完毕：可以开通 ${many} 家`).waitFor({ timeout: 120_000 });
      await page.getByRole('button', { name: `开通 ${many} 个账号` }).click();
      await page.getByText(`已开通 ${many} 个账号，均待激活`).waitFor({ timeout: 120_000 });
      const slips = page.getByRole('region', { name: '激活码' }).getByRole('listitem');
      expect(await slips.count()).toBe(many);
      expect(await fits(page)).toBe(true);
      await browser.shot(`bulk-opened-${round}`);
      await page.emulateMedia({ media: 'print' });
      await browser.shot(`bulk-print-${round}`);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: '再开通一批' }).click();
      await page.getByLabel('企业名单').fill(lines.slice(0, 3).join('\n'));
      await page.getByRole('button', { name: '核对名单' }).click();
      await page.getByText('已有账号 3 家').waitFor();
    }, 400_000);

    it('the three administrators each land on what they are for', async () => {
      await actAs(page, '系统管理员');
      await page.goto('/');
      await page.waitForURL('**/organisations');
      await page.getByRole('link', { name: '单位与人员' }).first().waitFor();
      expect(await page.getByRole('link', { name: '企业需求' }).count()).toBe(0);
      await actAs(page, '安全管理员');
      await page.goto(`/organisations?text=${encodeURIComponent(ENTERPRISE)}`);
      await page.getByRole('link', { name: ENTERPRISE }).click();
      await page.getByRole('link', { name: '企业经办人' }).click();
      await page.getByRole('heading', { name: '任职与角色' }).waitFor();
      await page.getByRole('button', { name: '改动' }).waitFor();
      expect(await page.getByRole('button', { name: '停用账号' }).count()).toBe(0);
      await actAs(page, '审计管理员');
      await page.goto('/');
      await page.waitForURL('**/audit');
      expect(browser.troubles.filter((one) => !/40[0-9]|422/.test(one))).toEqual([]);
    });
  });
});
