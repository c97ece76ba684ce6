import { newId } from '@app/kernel/id.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { actAs, describeInChromium, looksRight, openBrowser, WIDE } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';
import { rawDatabase } from '../support/raw-database.js';

const AGO = new Date(Date.now() - 3 * 60 * 60 * 1_000);
const GIVEN_UP = { version: 1, at: AGO, requestId: null, attempts: 8, nextTryAt: null, sentAt: null };

/** As the relay leaves what it has given up: of things that are gone, so that the next try comes to an end. */
const deadLetter = (type: string, lastError: string, minutes: number): OutboxEntity => ({
  ...GIVEN_UP,
  id: newId('letter', AGO),
  type,
  subject: newId(type.startsWith('identity') ? 'user' : 'need', AGO),
  lastError,
  deadAt: new Date(AGO.getTime() + minutes * 60_000),
});

describeInChromium('what failed in the background, for the system administrator', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  let browser: Browser;
  const letters = [
    deadLetter('adaptation.need-changed', "TypeError: Cannot read properties of undefined (reading 'title')", 90),
    deadLetter('adaptation.need-changed', 'QueryFailedError: no such column: weeks', 91),
    deadLetter('identity.person-let-in', 'DomainError: 邮件服务器拒绝了这封邮件', 92),
  ];
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
    const database = await rawDatabase(house.config, [OutboxEntity]);
    await database.getRepository(OutboxEntity).insert(letters);
    await database.destroy();
    browser = await openBrowser(api.url, WIDE);
    await browser.page.goto('/');
    await actAs(browser.page, '系统管理员');
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await api.end();
    await house.remove();
  });

  const rows = () => browser.page.locator('tbody tr');
  const answer = async (button: string, which: string) => {
    const { page } = browser;
    const dialog = page.getByRole('dialog', { name: new RegExp(which) });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  it('is listed with cause and number, and found by kind and by word', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: '失败任务' }).first().click();
    await page.getByText('失败 3 件').waitFor();
    expect(await rows().first().textContent()).toMatch(/发送账号激活通知.*8 次.*邮件服务器拒绝了这封邮件/s);
    await looksRight(browser, 'dead-letters');
    await page.getByLabel('查找失败任务').fill('no such column');
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByText('共 1 件').waitFor();
    expect(await rows().textContent()).toContain('数据库没有接受这次操作');
    await page.getByLabel('查找失败任务').fill('没有这样的');
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByText('没有符合条件的失败任务').waitFor();
  });

  it('is tried again one by one, after a question, and who comes too late is told', async () => {
    const { page } = browser;
    await page.goto('/dead-letters');
    await rows().nth(2).getByRole('button', { name: '重试' }).click();
    await answer('不，返回', '重试');
    expect(await rows().count()).toBe(3);
    const late = await openBrowser(api.url, WIDE);
    await late.page.goto('/');
    await actAs(late.page, '系统管理员');
    await late.page.goto('/dead-letters');
    await late.page.locator('tbody tr').nth(2).getByRole('button', { name: '重试' }).click();

    await rows().nth(2).getByRole('button', { name: '重试' }).click();
    await answer('重试', '重试');
    await page.getByText('已令 1 件重新处理').waitFor();
    await page.getByText('失败 2 件').waitFor();
    await late.page.getByRole('dialog').getByRole('button', { name: '重试', exact: true }).click();
    await late.page.getByText('该任务已重新处理，无需再次重试').first().waitFor();
    await late.close();
  }, 120_000);

  it('is tried again by kind, until there is nothing left', async () => {
    const { page } = browser;
    for (const type of ['adaptation.need-changed', 'identity.person-let-in']) {
      await page.goto(`/dead-letters?type=${type}`);
      await page.getByRole('button', { name: '全部重试' }).click();
      await looksRight(browser, 'dead-letters-asked');
      await answer('全部重试', '全部重试');
      await page.getByText('已令 1 件重新处理').waitFor();
    }
    await page.goto('/dead-letters');
    await page.getByText('没有失败的任务').waitFor();
    await page.getByText('没有等待处理的').waitFor();
    await looksRight(browser, 'dead-letters-none');
    expect(browser.troubles).toEqual([]);
  });
});
