import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { until } from '../support/small-library.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

interface Row {
  readonly keys: readonly string[];
  readonly needs: number;
  readonly one: number;
  readonly enterprises: number;
}

/** The library's own tables, not the facts: an oracle that shares no line with the pictures. */
const ORACLE = `SELECT industry, scenario, COUNT(*) AS needs, COUNT(DISTINCT enterprise_id) AS enterprises
  FROM adaptation_need WHERE status = 'published'`;
/** MariaDB gives counts as texts. */
const numbersIn = (rows: unknown) =>
  (rows as Row[]).map((row) => ({ ...row, needs: Number(row.needs), enterprises: Number(row.enterprises) }));
const BY = 'GROUP BY industry, scenario ORDER BY industry, scenario';

describe('the offices look at the coverage of the demo', () => {
  let database: TestDatabase;
  let house: DemoApi;
  beforeAll(async () => {
    database = await journeyDatabase();
    house = await demoApi(database);
    const [{ n }] = (await sql("SELECT COUNT(*) AS n FROM adaptation_need WHERE status = 'published'")) as [
      { n: number },
    ];
    await until(
      async () => (await get(pathOf('coverage/picture'), 'bureau')).body.total.needs as number,
      (needs) => needs === Number(n),
    );
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const get = (path: string, who?: string) => house.ask(path, undefined, who ? as(who) : {});
  const sql = (query: string) => house.api.get(DatabaseEngine).reader.query(query) as Promise<unknown>;
  const heat = pathOf('coverage/picture', { by: ['industry', 'scenario'] });

  it('sees in each cell what the library holds, the district its own', async () => {
    const wanted: readonly (readonly [string, string])[] = [
      ['bureau', ''],
      ['220174', "AND district_code = '220174' AND visibility <> 'BUREAU'"],
    ];
    for (const [who, where] of wanted) {
      const { rows } = (await get(heat, who)).body as { rows: Row[] };
      const told = rows.map(({ keys: [industry, scenario], needs, enterprises }) => ({
        industry,
        scenario,
        needs,
        enterprises,
      }));
      expect(told.length).toBeGreaterThan(0);
      expect(told).toEqual(numbersIn(await sql(`${ORACLE} ${where} ${BY}`)));
    }
  });

  it('opens behind each figure as many records as it says', async () => {
    for (const who of ['bureau', '220174']) {
      const { rows } = (await get(heat, who)).body as { rows: Row[] };
      for (const { keys, needs, one } of rows.slice(0, 6)) {
        const cell = [`industry:${keys[0]}`, `scenario:${keys[1]}`];
        const total = async (group: string) => {
          const filter = [...cell, `coverage:${group}`];
          return (await get(pathOf('needs', { filter, pageSize: 0 }), who)).body.total as number;
        };
        expect([await total('published'), await total('one')]).toEqual([needs, one]);
      }
    }
  });

  it('takes the same figures home as a table', async () => {
    const { rows, total } = (await get(heat, 'bureau')).body as { rows: Row[]; total: Row };
    const { text } = await get(pathOf('coverage/picture/export', { by: ['industry', 'scenario'] }), 'bureau');
    const lines = text.split('\r\n').slice(1, -1);
    expect(lines.map((line) => line.split(',').slice(2, 5).map(Number))).toEqual(
      [...rows, total].map(({ enterprises, needs, one }) => [enterprises, needs, one]),
    );
  });

  it('publishes no cell under five, and is alone to do so', async () => {
    const { tables } = (await get(pathOf('coverage/open-statistics'), 'bureau')).body as {
      tables: { cells: (number | null)[][] }[];
    };
    const cells = tables.flatMap(({ cells: lines }) => lines.flat());
    expect(cells).toContain(null);
    expect(cells.filter((count) => count !== null && count < 5)).toEqual([]);
    expect((await get(pathOf('coverage/open-statistics'), '220174')).status).toBe(403);
    expect((await get(heat, 'P-001')).status).toBe(403);
    expect((await get(pathOf('needs', { filter: 'coverage:published', pageSize: 0 }), 'P-001')).body.total).toBe(0);
  });
});
