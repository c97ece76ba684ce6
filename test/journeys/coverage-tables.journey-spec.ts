import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { until } from '../support/small-library.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

interface Result {
  readonly blocks: readonly { readonly deficit: number }[];
  readonly bottlenecks: readonly { readonly blocks: readonly object[]; readonly providers: readonly string[] }[];
  readonly cells: readonly object[];
  readonly invitations: readonly object[];
}

describe('the bureau takes the coverage home', () => {
  let database: TestDatabase;
  let house: DemoApi;
  beforeAll(async () => {
    database = await journeyDatabase();
    house = await demoApi(database);
    const { id } = (await house.ask('/api/v1/coverage/runs', {}, as('bureau'))).body as { id: string };
    await ended(id);
  }, 180_000);
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const get = (path: string, who = 'bureau') => house.ask(path, undefined, as(who));
  const ended = async (id: string) => {
    const job = () => get(pathOf(`coverage/jobs/${id}`));
    const { body } = await until(job, (reply) => !['queued', 'running'].includes(reply.body.status as string));
    expect(body).toMatchObject({ status: 'done', error: null });
  };
  const table = async (path: string, query = {}, who = 'bureau') => {
    const { status, text } = await get(pathOf(`coverage/${path}/export`, query), who);
    expect([path, status]).toEqual([path, 200]);
    return text.split('\r\n').slice(1, -1);
  };
  const trail = (action: string) =>
    house.api.get(DatabaseEngine).reader.getRepository(AuditEntity).findBy({ action, actorRole: 'bureau' });

  it('with the numbers of the page in every table, and a row of the trail for each', async () => {
    const funnel = (await get(pathOf('coverage/funnel'))).body as { steps: { reached: number; here: number }[] };
    expect((await table('funnel')).map((line) => line.split(',').slice(1, 3).map(Number))).toEqual(
      funnel.steps.map(({ reached, here }) => [reached, here]),
    );
    const all = (await get(pathOf('coverage/concentration'))).body as { [list: string]: object[] };
    expect(await table('concentration')).toHaveLength(
      (all['providers']?.length ?? 0) + (all['neverChosen']?.length ?? 0) + 4,
    );

    const { body: run } = await get(pathOf('coverage/runs/last'));
    const result = run.result as Result;
    const wanted = {
      blocks: result.blocks.length,
      bottlenecks: result.bottlenecks.reduce((sum, { blocks }) => sum + blocks.length, 0),
      cells: result.cells.length,
      invitations: result.invitations.length,
    };
    expect(wanted.bottlenecks).toBeGreaterThan(0);
    for (const [name, lines] of Object.entries(wanted)) {
      expect([name, (await table('runs/last', { table: name })).length]).toEqual([name, lines]);
    }
    const deficits = (await table('runs/last', { table: 'blocks' })).map((line) => Number(line.split(',').at(-1)));
    expect(deficits.reduce((sum, one) => sum + one, 0)).toBe(run.unmet);
    for (const name of ['gains', 'changes']) await table('runs/last', { table: name });
    expect(await table('runs')).toHaveLength(1);
    expect((await get(pathOf('coverage/runs/last/export', { table: 'none' }))).status).toBe(422);

    const rows = [await trail('coverage.export-run'), await trail('coverage.export-funnel')];
    expect(rows.map(({ length }) => length)).toEqual([7, 1]);
    expect(rows[0]?.[0]?.difference).toMatchObject({ run: { to: run.id }, table: { to: 'blocks' } });
  });

  it('and reads who is full by name, as what is kept stays as it was', async () => {
    const { body: run } = await get(pathOf('coverage/runs/last'));
    const { bottlenecks } = run.result as Result;
    const ids = bottlenecks.flatMap(({ providers }) => providers);
    expect(ids.length).toBeGreaterThan(0);
    const names = run.providerNames as Record<string, string>;
    for (const id of ids) expect(names[id]).toMatch(/\p{Script=Han}/u);
    const lines = await table('runs/last', { table: 'bottlenecks' });
    expect(lines.join()).not.toContain('prov_');
    // The office of a district is told of nobody.
    expect((await get(pathOf('coverage/runs/last'), '220174')).body.providerNames).toEqual({});
    expect(await table('runs/last', { table: 'bottlenecks' }, '220174')).toEqual([]);
  });

  it('and fills in the sheet of targets, which stand beside what is reached', async () => {
    const { text } = await get(pathOf('coverage/targets/export'));
    const [head = '', ...lines] = text.split('\r\n').slice(0, -1);
    const filled = lines.map((line) => (line.startsWith('朝阳区') ? line.replace(/,,,$/, ',5,20,') : line));
    const csv = [head, ...filled].join('\r\n');
    const told = (await house.ask('/api/v1/coverage/targets/import', { csv }, as('bureau'))).body;
    expect(told).toMatchObject({ dryRun: false, changed: 0 });
    expect(told.added).toBeGreaterThan(0);
    const refused = await house.ask('/api/v1/coverage/targets/import', { csv }, as('bureau'));
    expect([refused.status, refused.body.code]).toEqual([422, 'COVERAGE.SHEET_REFUSED']);
    expect(refused.body.refusals).toHaveLength(told.added as number);

    const { rows } = (await get(pathOf('coverage/picture', { by: 'district' }))).body as {
      rows: { keys: string[]; needs: number; targets: { needs: object } | null }[];
    };
    const here = rows.find(({ keys }) => keys[0] === '220104');
    const planned = 20 * (told.added as number);
    expect(here?.targets?.needs).toMatchObject({ planned, reached: here?.needs });
    const path = '/api/v1/coverage/targets/220104/AUTO';
    expect((await house.ask(path, { needs: 9 }, as('bureau'), 'PUT')).status).toBe(428);
    const put = await house.ask(path, { needs: 9 }, as('bureau', { 'if-match': '"1"' }), 'PUT');
    expect([put.status, put.body]).toEqual([200, expect.objectContaining({ version: 2, needs: 9, enterprises: null })]);
    expect((await house.ask(path, { needs: 8, version: 1 }, as('bureau'), 'PUT')).status).toBe(409);
    expect((await house.ask(path, { needs: 8, version: 2 }, as('220174'), 'PUT')).status).toBe(403);
  });

  it('and says in Chinese what a figure was narrowed by', async () => {
    const { body } = await get(pathOf('coverage/concentration'));
    const { providerId, name } = body.neverChosen[0] as { providerId: string; name: string };
    const filter = ['coverage:one', 'coverage:at-published', 'month:2025-03', `chosenBy:${providerId}`];
    const { sentence } = (await get(pathOf('needs', { filter }))).body as { sentence: string };
    expect(sentence).toBe(`有合格服务商或停留在“已发布” · 2025 年 3 月发布 · 选定“${name}”，共 0 条需求`);
  });

  it('and has the facts made anew, which are the same', async () => {
    const total = async () => ((await get(pathOf('coverage/picture'))).body as { total: object }).total;
    const before = await total();
    const { status, body } = await house.ask('/api/v1/coverage/facts/rebuild', {}, as('bureau'));
    expect(status).toBe(202);
    await ended(body.id as string);
    expect(await total()).toEqual(before);
    expect((await house.ask('/api/v1/coverage/facts/rebuild', {}, as('220174'))).status).toBe(403);
  });
});
