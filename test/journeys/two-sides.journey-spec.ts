import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actAs, describeInChromium, openBrowser, PHONE, WIDE } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const ENTERPRISE = '长春示例制动盘有限公司';
const NEED = '机加线设备联网与点检电子化';
const SENTENCE = '做过三家制动盘厂，可先试一条线';
const QUESTION = '老设备没有通信口怎么办？';
const ANSWER = '加装采集终端，不停机安装';
const PROVIDERS = [
  '长春示例云杉智造科技有限公司',
  '长春示例水曲柳设备物联科技有限公司',
  '长春示例忍冬药业合规科技有限公司',
];

/** Each round is over another solution: what both have agreed on stays. */
const agreed: string[] = [];

describeInChromium('an enterprise and a provider in two windows', () => {
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
  ])('%s', (_where, size, nth) => {
    let left: Browser;
    let right: Browser;
    let third: Browser;
    let pairAddress: string;
    let solution: string;
    beforeAll(async () => {
      [left, right, third] = [
        await openBrowser(api.url, size),
        await openBrowser(api.url, size),
        await openBrowser(api.url, size),
      ];
    });
    afterAll(() => Promise.all([left, right, third].map((browser) => browser.close())));

    const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

    it('the enterprise shortlists, and the provider sees why, and answers', async () => {
      const { page } = left;
      await page.goto('/needs');
      await actAs(page, ENTERPRISE);
      await page.goto(`/needs?text=${encodeURIComponent(NEED)}`);
      await page.getByRole('link', { name: NEED }).click();
      await page.getByRole('button', { name: '查看适配方案' }).click();
      const known = page.locator('li.match').filter({ hasText: new RegExp(PROVIDERS.slice(0, 2).join('|')) });
      const others = agreed.reduce((left, title) => left.filter({ hasNotText: title }), known);
      const item = others.filter({ has: page.getByRole('button', { name: '加入候选' }) }).first();
      solution = (await item.getByRole('heading', { level: 2 }).textContent())?.trim() ?? '';
      const whose = (await item.textContent()) ?? '';
      const name = PROVIDERS.find((one) => whose.includes(one)) ?? '';
      await item.getByRole('button', { name: '加入候选' }).click();
      const taken = page.locator('li.match', { has: page.getByRole('link', { name: solution, exact: true }) });
      await taken.getByText('已入围候选').waitFor();

      await right.page.goto('/');
      await actAs(right.page, name);
      await right.page.goto('/pairs?waiting=true');
      await right.page.getByRole('link', { name: `打开：${NEED} × ${solution}` }).click();
      await right.page.getByRole('heading', { name: '为什么匹配' }).waitFor();
      pairAddress = new URL(right.page.url()).pathname;
      await right.page.getByText(ENTERPRISE).first().waitFor();
      await right.page.getByLabel('为什么适合（一句话）').fill(SENTENCE);
      await right.shot(`answer-${nth}`);
      await right.page.getByRole('button', { name: '表示有意向' }).click();
      await right.page.getByText('服务商已应答').first().waitFor();
      expect(await fits(right.page)).toBe(true);
    });

    it('the enterprise asks, the provider answers, and both keep it', async () => {
      const { page } = left;
      await page.goto(pairAddress);
      await page.getByText(SENTENCE).waitFor();
      await page.getByLabel('提问内容').fill(QUESTION);
      await page.getByRole('button', { name: '提问', exact: true }).click();
      await page.getByText('等待对方回答').waitFor();
      await right.page.reload();
      await right.page.getByLabel(`回答：${QUESTION}`).fill(ANSWER);
      await right.page.getByRole('button', { name: '回答', exact: true }).click();
      await right.page.getByText(ANSWER).waitFor();
      await page.reload();
      await page.getByText(ANSWER).waitFor();
      await left.shot(`asked-${nth}`);
      expect(await fits(page)).toBe(true);
    });

    it('the enterprise opens its contacts and chooses with a reason, and both confirm', async () => {
      const { page } = left;
      await page.getByRole('button', { name: '公开联系方式' }).click();
      await page.getByRole('heading', { name: '企业联系方式' }).waitFor();
      await page.getByRole('button', { name: '选定方案' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('最贴合我们的设备情况');
      await page.getByRole('dialog').getByRole('button', { name: '选定方案' }).click();
      await page.getByText('企业已选定').first().waitFor();
      await page.getByRole('button', { name: '确认适配' }).click();
      await page.getByText('待服务商办理').waitFor();
      await right.page.reload();
      await right.page.getByText('最贴合我们的设备情况', { exact: true }).waitFor();
      await right.page.getByRole('button', { name: '查看联系方式（会留下记录）' }).click();
      await right.page.getByRole('button', { name: '确认适配' }).click();
      await right.page.getByText('双方已确认').first().waitFor();
      agreed.push(solution);
      await right.shot(`agreed-${nth}`);
      await page.goto('/pairs');
      await page.getByRole('row', { name: solution }).getByText('双方已确认').waitFor();
      await left.shot(`pipeline-${nth}`);
      expect(await fits(page)).toBe(true);
    });

    it('a third provider sees nothing of it', async () => {
      const { page } = third;
      await page.goto('/');
      await actAs(page, PROVIDERS[2] ?? '');
      await page.goto(pairAddress);
      await page.getByText('没有找到').first().waitFor();
      await page.goto('/pairs');
      await page.getByText('还没有适配记录').waitFor();
      for (const words of [SENTENCE, QUESTION, ANSWER]) expect(await page.getByText(words).count()).toBe(0);
      expect(left.troubles).toEqual([]);
      expect(right.troubles).toEqual([]);
      expect(third.troubles.filter((one) => !one.includes('404'))).toEqual([]);
    });
  });
});
