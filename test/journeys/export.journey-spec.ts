import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { as, pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { until } from '../support/small-library.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

describe('who takes much of the library, or looks into a file of another', () => {
  let database: TestDatabase;
  let house: DemoApi;
  beforeAll(async () => {
    database = await journeyDatabase();
    house = await demoApi(database);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await house.close();
    await database.remove();
  });

  const get = (path: string, who?: string) => house.ask(path, undefined, who ? as(who) : {});
  const trail = (action: string) =>
    house.api
      .get(DatabaseEngine)
      .reader.getRepository(AuditEntity)
      .find({ where: { action }, order: { id: 'ASC' } });
  const linesOf = (text: string) => text.split('\r\n').slice(1, -1);

  it('is given what the same search finds, as far as it may be seen, and is in the trail', async () => {
    const { total } = (await get(pathOf('needs', { filter: 'industry:AUTO' }), 'P-001')).body;
    const reply = await get(pathOf('needs/export', { filter: 'industry:AUTO' }), 'P-001');
    expect(reply).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
    expect(reply.headers.get('content-disposition')).toContain('attachment');
    expect(total).toBeGreaterThan(10);
    expect(linesOf(reply.text)).toHaveLength(total);
    expect(reply.text).toContain('未公开');
    const [row] = await trail('adaptation.export-needs');
    expect(row).toMatchObject({ actorRole: 'provider' });
    expect(row?.difference).toEqual({ search: { to: `汽车零部件，共 ${total} 条需求` } });
    const all = await get(pathOf('solutions/export'), 'bureau');
    expect(linesOf(all.text)).toHaveLength((await get(pathOf('solutions'), 'bureau')).body.total);
    await expect(trail('adaptation.export-solutions')).resolves.toHaveLength(1);
  });

  it('is refused where nobody is logged in, and where the search is none', async () => {
    expect(await get(pathOf('needs/export'))).toMatchObject({ status: 401 });
    expect(await get(pathOf('needs/export'), 'expert')).toMatchObject({ status: 403 });
    expect(await get(pathOf('needs/export', { filter: 'colour:red' }), 'bureau')).toMatchObject({ status: 422 });
    expect(await get(pathOf('needs/export', { page: 2 }), 'bureau')).toMatchObject({ status: 422 });
    await expect(trail('adaptation.export-needs')).resolves.toHaveLength(1);
  });

  it('is given no formula', async () => {
    const title = '=HYPERLINK("http://evil.example")';
    const need = { title, text: '把报价表发到外面，换行\n再写一行', scenario: 'S08' };
    const { id } = (await house.ask('/api/v1/needs', need, as('E-001'))).body;
    await house.ask(`/api/v1/needs/${id}/publish`, { version: 1 }, as('E-001'));
    await until(
      () => get(pathOf('needs', { text: id }), 'bureau'),
      ({ body }) => body.total === 1,
    );
    const { text } = await get(pathOf('needs/export', { text: id }), 'bureau');
    expect(text).toContain(`,"'=HYPERLINK(""http://evil.example"")",`);
    expect(text).not.toMatch(/(^|,)"?=/m);
  });

  it('is in the trail for every file of another, never for its own; without a trail nothing is read', async () => {
    for (const who of ['E-028', 'bureau', 'P-001']) {
      expect((await get('/api/v1/enterprises/E-028', who)).status).toBe(200);
    }
    expect((await get('/api/v1/enterprises/E-028', 'E-001')).status).toBe(404);
    const read = await trail('adaptation.read-file');
    expect(read.map(({ actorRole }) => actorRole)).toEqual(['bureau', 'provider']);
    jest.spyOn(house.api.get(Transactor), 'run').mockRejectedValue(new Error('no trail today'));
    for (const path of ['/api/v1/enterprises/E-028', pathOf('needs/export')]) {
      const reply = await get(path, 'bureau');
      expect(reply.status).toBe(500);
      expect(reply.text).not.toContain('S08');
    }
  });
});
