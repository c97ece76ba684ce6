import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { until } from '../support/small-library.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

/** E-028, which P-001 collected; it lies in 220174 and has yet to confirm. */
const [OWNER, COLLECTOR, DISTRICT, OTHER] = ['E-028', 'P-001', '220174', 'P-013'];
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

describe('an enterprise whose file a provider collected', () => {
  let database: TestDatabase;
  let house: DemoApi;
  beforeAll(async () => {
    database = await journeyDatabase();
    house = await demoApi(database);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const get = (path: string, who?: string) => house.ask(`/api/v1/${path}`, undefined, who ? as(who) : {});
  const post = (path: string, body: object, who: string) => house.ask(`/api/v1/${path}`, body, as(who));
  const statuses = (path: string, ...who: (string | undefined)[]) =>
    Promise.all(who.map(async (each) => (await get(path, each)).status));

  it('is seen by itself, its collector, its district and the bureau; each sees the contacts meant for it', async () => {
    expect(await statuses('enterprises/E-028', OWNER, COLLECTOR, DISTRICT, 'bureau')).toEqual([200, 200, 200, 200]);
    expect(await statuses('enterprises/E-028', OTHER, 'E-001', '220173', undefined)).toEqual([404, 404, 404, 401]);
    const own = (await get('enterprises/E-028', OWNER)).body;
    expect(own).toMatchObject({ status: 'collected', collectorSees: true });
    expect(own.mayDo).toEqual(['confirm', 'withdraw', 'end-collection', 'add-follow-up']);
    expect(own.contacts.map(({ tier }: { tier: string }) => tier)).toEqual(['MATCHED', 'OWNER']);
    expect(own.eligibility.verdicts.length).toBeGreaterThan(0);
    expect((await get('enterprises/E-028', COLLECTOR)).body.mayDo).toEqual(['add-follow-up']);
  });

  it('is not published before it has confirmed; then it is, and found', async () => {
    const need = (await get('needs/N-035', OWNER)).body;
    expect(need).toMatchObject({ status: 'collected', collected: true });
    expect(await post(`needs/${need.id}/publish`, { version: need.version }, OWNER)).toMatchObject({ status: 409 });
    const { version } = (await get('enterprises/E-028', OWNER)).body;
    expect(await post('enterprises/E-028/confirm', { version }, COLLECTOR)).toMatchObject({ status: 403 });
    expect(await post('enterprises/E-028/confirm', { version }, 'bureau')).toMatchObject({
      status: 422,
      body: { code: 'ADAPTATION.REASON_MISSING' },
    });
    expect(await post('enterprises/E-028/confirm', { version }, OWNER)).toMatchObject({
      status: 200,
      body: { status: 'confirmed', version: version + 1 },
    });
    const confirmed = (await get('needs/N-035', OWNER)).body;
    expect(confirmed).toMatchObject({ status: 'recorded', mayDo: ['publish', 'withdraw'] });
    expect(await post(`needs/${need.id}/publish`, { version: confirmed.version }, OWNER)).toMatchObject({
      status: 200,
    });
    const found = () => get('needs?text=N-035&pageSize=1');
    expect((await until(found, ({ body }) => body.total > 0)).body.results[0]).toMatchObject({ ref: 'N-035' });
  });

  it('is read as it was at the end of a day, and keeps a history with names', async () => {
    const { history, version } = (await get('enterprises/E-028', OWNER)).body;
    expect(history.map(({ version: each }: { version: number }) => each)).toEqual([2, 1]);
    expect(history[0]).toMatchObject({
      by: expect.stringContaining('底盘焊接'),
      difference: { status: { from: 'collected', to: 'confirmed' } },
    });
    const today = await get(`enterprises/E-028?asAt=${dayFromNow(0)}`, OWNER);
    expect(today).toMatchObject({ status: 200, body: { version, status: 'confirmed', mayDo: [] } });
    expect(await get(`enterprises/E-028?asAt=${dayFromNow(-400)}`, OWNER)).toMatchObject({ status: 404 });
    expect(await get('enterprises/E-028?asAt=yesterday', OWNER)).toMatchObject({ status: 422 });
  });

  it('is followed: levels stand beside each other, and the log grows', async () => {
    const { version, ratings } = (await get('enterprises/E-028', OWNER)).body;
    const rating = { level: 2, edition: '2024', rater: 'SELF', ratedOn: dayFromNow(-1), version };
    const rated = await post('enterprises/E-028/ratings', rating, OWNER);
    expect(rated).toMatchObject({ status: 201, body: { version: version + 1 } });
    expect(rated.body.ratings).toHaveLength(ratings.length + 1);
    const line = { on: dayFromNow(-1), stage: '诊断', progress: '完成现场诊断，形成问题清单 6 项' };
    const followed = await post('enterprises/E-028/follow-ups', line, COLLECTOR);
    expect(followed).toMatchObject({ status: 201, body: { followUps: [line] } });
    const third = { ...rating, rater: 'THIRD_PARTY', version: followed.body.version };
    expect((await post('enterprises/E-028/ratings', third, OWNER)).status).toBe(403);
  });

  it('is revised by its enterprise alone once it has confirmed; a contact left out is forgotten', async () => {
    const patch = (body: object, who: string, key = {}) =>
      house.ask('/api/v1/enterprises/E-028', body, as(who, key), 'PATCH');
    const { version, contacts } = (await get('enterprises/E-028', OWNER)).body;
    expect(await patch({ version, staff: 87 }, COLLECTOR)).toMatchObject({ status: 403 });
    const key = { 'idempotency-key': 'a-key-of-the-file-1' };
    const kept = contacts.slice(0, 1);
    const revised = await patch({ version, staff: 87, revenue: '12000000.00', contacts: kept }, OWNER, key);
    expect(revised).toMatchObject({ status: 200, body: { version: version + 1, staff: 87, contacts: kept } });
    expect((await patch({ version, staff: 87, revenue: '12000000.00', contacts: kept }, OWNER, key)).status).toBe(200);
    expect(revised.body.history[0].difference).toMatchObject({ contacts: { to: expect.stringContaining('不抄录') } });
    expect(await patch({ version, staff: 88 }, OWNER)).toMatchObject({ status: 409 });
    expect(await patch({ version, batch: 'B1' }, OWNER)).toMatchObject({ status: 422 });
  });

  it('ends the view of its collector, who then sees neither file nor what was collected', async () => {
    expect(await statuses('enterprises/E-028', COLLECTOR)).toEqual([200]);
    const { version } = (await get('enterprises/E-028', OWNER)).body;
    expect(await post('enterprises/E-028/end-collection', { version }, COLLECTOR)).toMatchObject({ status: 403 });
    expect(await post('enterprises/E-028/end-collection', { version }, OWNER)).toMatchObject({
      status: 200,
      body: { collectorSees: false },
    });
    expect(await statuses('enterprises/E-028', COLLECTOR, OWNER)).toEqual([404, 200]);
    expect((await get('needs/N-035', COLLECTOR)).body).toMatchObject({ enterprise: null }); // only its public part
    const line = { on: dayFromNow(0), stage: '诊断', progress: '再看一次' };
    expect(await post('enterprises/E-028/follow-ups', line, COLLECTOR)).toMatchObject({ status: 404 });
  });
});
