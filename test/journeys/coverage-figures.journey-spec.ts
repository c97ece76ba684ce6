import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actAs, describeInChromium, openBrowser, PHONE, WIDE } from '../support/browser.js';
import type { Browser, Size } from '../support/browser.js';
import { figuresOn, openedBy, shownOn, tableOf, targetsOn } from '../support/coverage-page.js';
import { oracleOf } from '../support/coverage-sql.js';
import { coverageTown, DISTRICT, namesOf, wordsOf } from '../support/coverage-town.js';
import type { CoverageTown } from '../support/coverage-town.js';
import { competingBy, sentenceOf, wantedFrom } from '../support/coverage-wanted.js';
import type { Named } from '../support/coverage-wanted.js';

type Line = Readonly<Record<string, string>>;
const BUREAU = '局工作人员';
const OFFICE_OF = '长春汽车经济技术开发区';
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describeInChromium('the figures of the coverage at the browser', () => {
  let town: CoverageTown;
  let words: string[];
  let named: Named;
  const browsers: Browser[] = [];
  beforeAll(async () => {
    town = await coverageTown();
    named = await namesOf(town);
    words = await wordsOf(town);
  });
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await town.api.end();
    await town.house.remove();
  });

  const enter = async (who: string, size: Size) => {
    const browser = await openBrowser(town.api.url, size);
    browsers.push(browser);
    await browser.page.goto('/needs');
    await actAs(browser.page, who);
    return browser;
  };
  /** What a reader must be shown, by the tables of the library. */
  const wantedBy = (district: string | null) =>
    town.inSql((database) => {
      const oracle = oracleOf(database, { district, day: today(), words });
      return wantedFrom(oracle, { district, day: today(), named });
    });
  describe('of the bureau', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await enter(BUREAU, WIDE);
      ({ page } = browser);
    });

    it('plans: one target by hand, the others from a sheet that is refused first with its reasons', async () => {
      await page.goto('/coverage/targets');
      await page.getByText('还没有下达计划目标。').waitFor();
      await page.getByRole('combobox', { name: '区域' }).click();
      await page.getByRole('option', { name: '朝阳区' }).click();
      await page.getByRole('combobox', { name: '行业' }).click();
      await page.getByRole('option', { name: '汽车零部件' }).click();
      await page.getByLabel('计划征集需求').fill('12');
      await page.getByLabel('计划改造企业').fill('4');
      await page.getByRole('button', { name: '保存目标' }).click();
      await page.getByText('目标已保存').waitFor();
      const upload = (lines: readonly string[]) =>
        page.locator('input[type=file]').setInputFiles({
          name: 'targets.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(['区域,行业,计划改造企业,计划征集需求,版本', ...lines].join('\r\n')),
        });
      await upload([`${OFFICE_OF},汽车零部件,-3,40,`, '火星区,汽车零部件,1,2,']);
      await page.getByText('第 2 行：').waitFor();
      await page.getByText('第 3 行：没有这个区域').waitFor();
      await browser.shot('targets-refused');
      await upload([`${OFFICE_OF},汽车零部件,3,40,`, `${OFFICE_OF},中成药生物药,,5,`, '绿园区,汽车零部件,0,,']);
      await page.getByText('核对完毕：新增 3 项，修改 0 项，不变 0 项').waitFor();
      await page.getByRole('button', { name: '导入 3 项目标' }).click();
      await page.getByText('已导入：新增 3 项，修改 0 项').waitFor();
      await page.getByRole('row', { name: '绿园区' }).waitFor();
      const sum = (await page.locator('tfoot td').allTextContents()).map((text) => text.trim());
      expect(sum.slice(1, 3)).toEqual((await wantedBy(null)).targets);
      expect(await page.locator('tbody tr').count()).toBe(4);
      await browser.shot('targets');
      const { shown, opened } = await targetsOn(page, '/coverage/targets');
      expect(opened).toEqual(shown);
      expect(shown).toHaveLength(8);
      expect(shown.filter(({ reached }) => reached > 0).length).toBeGreaterThan(2);
      await page.locator('tfoot a').first().click();
      const why = page.getByText(/所在区域和行业下达了征集目标/);
      await why.first().waitFor();
      const beside = await targetsOn(page, '/coverage');
      expect(beside.opened).toEqual(beside.shown);
      expect(beside.shown.length).toBeGreaterThan(2);
    });

    it('lets the reachable coverage be computed', async () => {
      await page.goto('/coverage');
      await page.getByText('还没有做过可达测算').waitFor();
      await page.getByRole('button', { name: '测算可达覆盖' }).click();
      await page.getByText('可达数字取自最近一次测算').waitFor();
      expect(await page.getByText('还没有做过可达测算').count()).toBe(0);
    });

    it('reads what the library holds, cell by cell', async () => {
      const { wanted, flow, measured, cells } = await wantedBy(null);
      const { figures, ofBottleneck, bottlenecks, tables } = await figuresOn(page);
      expect(figures).toEqual(wanted);
      // None of it is trivial.
      expect(flow.reachable).toBeGreaterThan(50);
      expect(wanted.tiles['双方确认']).toBe('3');
      expect(wanted.links.filter((link) => link.includes('coverage:none')).length).toBeGreaterThan(2);

      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      const counted = sum(measured.map(({ needs }) => needs));
      expect(wanted.tiles['名额可达']).toBe(`${flow.reachable}/${counted}`);
      const blockOf = (cell: (typeof cells)[number]) => `${cell.industry}|${cell.scenario}|${cell.district}`;
      const byBlock = cells.map((cell) => [blockOf(cell), cell.needs]);
      expect(byBlock).toEqual(measured.map(({ block, needs }) => [block, needs]));
      const most = new Map(measured.map((one) => [one.block, one.most]));
      expect(cells.filter((cell) => cell.reachable > (most.get(blockOf(cell)) ?? 0))).toEqual([]);
      const sentences = flow.narrow.map(({ needs, providers, places }) =>
        sentenceOf(needs.length, providers.length, places),
      );
      expect(bottlenecks.toSorted()).toEqual(sentences.sort());
      expect(ofBottleneck).toEqual(competingBy(flow));
      const candidates = sum(measured.map((one) => one.most));
      const unmet = sum(flow.narrow.map(({ needs, places }) => needs.length - places));
      expect(flow.reachable + unmet).toBe(counted);
      expect(tables['历次测算']?.map((row) => row.slice(1).map(Number))).toEqual([
        [counted, candidates, flow.reachable, unmet],
      ]);
      expect(await fits(page)).toBe(true);
      await browser.shot('bureau');
    });

    it('opens behind each number as many needs', async () => {
      const { links } = await shownOn(page, '/coverage');
      expect(await openedBy(page, links)).toEqual(links);
      for (const part of ['行业 × 场景', '瓶颈', '待邀请：有需求而无服务商的场景', '区域', '进展', '服务商集中度']) {
        await page.goto('/coverage');
        const link = page.getByRole('region', { name: part, exact: true }).locator('a[href^="/needs?"]').first();
        const count = /\d+/.exec((await link.textContent()) ?? '')?.[0];
        await link.click();
        await page.locator('.sentence', { hasText: `共 ${count} 条需求` }).waitFor();
      }
    });

    it('takes the same numbers home in tables', async () => {
      const { figures, tables, bottlenecks } = await figuresOn(page);
      const csv = async (path: string) => {
        const answer = await page.request.get(`/api/v1/coverage/${path}`);
        expect([path, answer.status()]).toEqual([path, 200]);
        return tableOf(await answer.text());
      };
      const cells = (await csv('picture/export?by=scenario&by=industry')).slice(0, -1);
      const figure = (row: Line) => `${row['可达需求']}/${row['测算需求']} ${row['有合格服务商']}/${row['需求数']}`;
      const shown = figures.heat.flatMap((row) => row.slice(1)).filter((cell) => cell !== '–');
      expect(cells.map(figure)).toEqual(shown.map((cell) => cell.replace(' · 方案', '')));
      const lines = (await csv('picture/export?by=district')).slice(0, -1);
      const reach = (row: Line) => `${row['可达需求']}/${row['测算需求']}`;
      expect(
        lines.map((row) => [row['区域'], row['需求数'], row['有合格服务商'], reach(row), row['已选定'], row['已确认']]),
      ).toEqual(figures.districts.map((row) => row.slice(0, 6)));
      const months = (await csv('picture/export?by=month')).slice(0, -1);
      expect(months.map((row) => [row['需求数'], row['已选定'], row['已确认']])).toEqual(
        tables['发布月份']?.map((row) => row.slice(1)),
      );
      const steps = await csv('funnel/export');
      expect(steps.map((row) => [row['阶段'], row['到达'], row['停留']])).toEqual(
        figures.funnel.map(([name, reached, , here]) => [name, reached, here]),
      );
      const providers = (await csv('concentration/export')).filter((row) => Number(row['选定需求']) > 0);
      const chosen = providers.map((row) => [row['服务商'], row['选定需求'], row['由其采集']]);
      expect(chosen.slice(0, tables['服务商集中度']?.length)).toEqual(tables['服务商集中度']);
      const parts = new Map((await csv('runs/last/export?table=bottlenecks')).map((row) => [row['瓶颈'], row]));
      const sentence = ({ 争用需求: needs, 名额: places, 已满服务商: full }: Line) =>
        sentenceOf(Number(needs), full === '' ? 0 : 1, Number(places));
      expect([...parts.values()].map(sentence)).toEqual(bottlenecks);
      const runs = await csv('runs/export?kind=real');
      const run = (row: Line) => [row['需求'], row['有合格服务商'], row['可达需求'], row['缺口']];
      expect(runs.map(run)).toEqual(tables['历次测算']?.map((row) => row.slice(1)));
      const links = page.locator('main a[download]');
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(8);
      for (const href of hrefs) expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
    });

    it('prints them on one page', async () => {
      const before = await figuresOn(page);
      const brief = await shownOn(page, '/coverage/brief');
      expect(brief.tiles).toEqual(before.figures.tiles);
      expect(brief.tables['区域']).toEqual(before.figures.districts);
      expect(brief.tables['进展']).toEqual(before.figures.funnel);
      expect(brief.bottlenecks).toEqual(before.bottlenecks.slice(0, 3));
      const letters = /准确到第 (\d+) 号变更/.exec(before.text)?.[1];
      expect(brief.text).toContain(`数字准确到第 ${letters} 号变更（`);
      await browser.shot('brief');
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(paper).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
    });

    it('asks what would be, beside what is and never among it', async () => {
      const { wanted } = await wantedBy(null);
      await page.goto('/coverage');
      const gain = page.getByRole('region', { name: '补在哪里最有用' }).getByRole('listitem').first();
      const most = Number(/最多 (\d+) 条/.exec((await gain.textContent()) ?? '')?.[1]);
      await gain.getByRole('link', { name: '试算' }).click();
      await page.getByLabel('名额（条需求）').fill('100');
      await page.getByRole('button', { name: '加入假设' }).click();
      await page.getByText('100 个名额').waitFor();
      await page.getByRole('button', { name: '开始推演' }).click();
      const result = page.getByRole('region', { name: '推演结果' });
      await result.getByText(`多服务 ${most} 条需求`).waitFor();
      await result.getByText('假设推演，不是真实数字').waitFor();
      const [real, , measured] = wanted.tiles['名额可达'].split(/(\/)/).map(Number);
      const row = await result.getByRole('row', { name: '名额可达' }).getByRole('cell').allTextContents();
      expect(row).toEqual([String(real), String(Number(real) + most), `+${most}`]);
      expect(await page.getByRole('region', { name: '以前推演过的' }).locator('tbody tr').count()).toBe(1);
      await browser.shot('what-if');
      expect(measured).toBeGreaterThan(Number(real));

      await page.goto('/coverage');
      const raised = page.getByRole('heading', { name: '为已满的服务商增加名额' }).locator('..');
      await raised.getByRole('link', { name: '试算' }).first().click();
      await page.getByLabel('名额（条需求）').fill('1');
      await page.getByRole('button', { name: '加入假设' }).click();
      await page.getByRole('button', { name: '开始推演' }).click();
      await result.getByText('多服务 1 条需求').waitFor();
      await page.getByRole('button', { name: '开始推演' }).click();
      // Whoever is late finds it done, and the button gone: a third one then stands in the list.
      const third = page.getByRole('region', { name: '以前推演过的' }).locator('tbody tr').nth(2);
      await Promise.any([page.getByRole('button', { name: '取消', exact: true }).click(), third.waitFor()]);
      await page.getByText('测算已取消，没有留下结果').or(third).first().waitFor();
      expect(await page.getByText('HTTP.').count()).toBe(0);

      const { figures, tables } = await figuresOn(page);
      expect(figures).toEqual(wanted);
      expect(tables['历次测算']).toHaveLength(1);
    });
  });

  describe('of the office of a district', () => {
    it.each([
      ['at the desk', WIDE],
      ['on the phone', PHONE],
    ])('are its own alone, and what the library holds of it (%s)', async (_where, size) => {
      const browser = await enter(OFFICE_OF, size);
      const { page } = browser;
      const { wanted, cells, targets } = await wantedBy(DISTRICT);
      const { figures, tables, text } = await figuresOn(page);
      expect(figures).toEqual(wanted);
      expect(figures.districts).toHaveLength(1);
      const short = cells.filter(({ needs, reachable }) => needs > reachable);
      const told = tables['本区域的缺口']?.map((row) => row.slice(1).join(' ')) ?? [];
      expect(told.sort()).toEqual(
        short.map(({ needs, reachable }) => `${needs} ${reachable} ${needs - reachable}`).sort(),
      );
      expect(text).not.toMatch(/假设推演|历次测算|竞争/);
      const { links } = await shownOn(page, '/coverage');
      expect(await openedBy(page, links)).toEqual(links);
      expect(await fits(page)).toBe(true);
      await browser.shot('district');

      const brief = await shownOn(page, '/coverage/brief');
      expect(brief.tiles).toEqual(figures.tiles);
      expect(brief.tables['区域']).toEqual(figures.districts);
      expect(await fits(page)).toBe(true);
      const reached = await targetsOn(page, '/coverage/targets');
      expect(reached.opened).toEqual(reached.shown);
      await browser.shot('targets-own');
      const sum = page.locator('tfoot td');
      await sum.first().waitFor();
      expect((await sum.allTextContents()).map((one) => one.trim()).slice(1)).toEqual(targets);
      expect(await page.getByRole('button', { name: '保存目标' }).count()).toBe(0);
      expect(browser.troubles).toEqual([]);
    });
  });

  it('one figure that is altered behind the house is seen', async () => {
    const browser = browsers[0];
    if (!browser) throw new Error('nobody is there to look');
    const { wanted } = await wantedBy(null);
    const one = `SELECT id FROM coverage_fact WHERE providers = 1 LIMIT 1`;
    const { id } = (await town.inSql((database) => database.prepare(one).get())) as { id: string };
    const set = (providers: number) =>
      town.inSql((database) =>
        database.prepare('UPDATE coverage_fact SET providers = ? WHERE id = ?').run(providers, id),
      );
    await set(0);
    const altered = (await figuresOn(browser.page)).figures;
    await set(1);
    expect(altered).not.toEqual(wanted);
    expect(altered.tiles['有合格候选']).toBe(String(Number(wanted.tiles['有合格候选']) - 1));
    expect((await figuresOn(browser.page)).figures).toEqual(wanted);
    // The refused sheet, and the cancel that came too late.
    expect(browser.troubles.filter((one) => !/\b4(22|09)\b/.test(one))).toEqual([]);
  });
});
