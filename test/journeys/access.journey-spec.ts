import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const dayIn = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));
const [today, later] = [dayIn(0), dayIn(60)];

describe('who may act for whom', () => {
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

  const get = (path: string, who: string, query = {}) => house.ask(pathOf(path, query), undefined, as(who));
  const send = (path: string, body: object, who: string, method = 'POST') =>
    house.ask(`/api/v1/${path}`, body, as(who), method);
  const own = async (who: string) => (await get('organisations', who)).body.items[0].id as string;

  it('shows to each side its own, page by page, and to no provider another', async () => {
    const all = await get('organisations', 'bureau', { pageSize: 2, page: 2, kind: 'enterprise', sort: '-name' });
    expect(all.body.items).toHaveLength(2);
    expect(all.body.total).toBeGreaterThan(50);
    expect((await get('organisations', 'P-001')).body).toMatchObject({ total: 1 });
    expect((await get('people', 'P-001')).body).toMatchObject({ total: 1, items: [{ account: 'p-001' }] });
    expect((await get('people', 'security', { text: 'P-00' })).body.total).toBeGreaterThan(5);
    expect((await get('people', 'security', { text: '%' })).body.total).toBe(0);
    expect((await get('people', 'audit')).status).toBe(403);
    expect((await house.ask('/api/v1/people')).status).toBe(401);
    const other = (await get('people', 'security', { text: 'p-002' })).body.items[0].id;
    expect((await get(`people/${other}`, 'P-001')).status).toBe(404);
  });

  it('masks contacts, except for who keeps the person', async () => {
    const form = { account: 'wang.min', name: '王敏', phone: '13812341234', email: 'wang@example.cn' };
    const made = await send('people', { ...form, organisationId: await own('E-001') }, 'E-001');
    expect(made).toMatchObject({ status: 201, body: { phone: '138****1234', email: 'w***@example.cn' } });
    const { id } = made.body;
    expect((await get(`people/${id}`, 'E-001')).body).toMatchObject({ phone: '13812341234' });
    expect((await get(`people/${id}`, 'security')).body).toMatchObject({ phone: '138****1234' });
    expect((await get('people', 'bureau', { text: 'wang.min' })).text).not.toContain('13812341234');
    const off = { version: 1, reason: '离职' };
    expect((await send(`people/${id}/disable`, off, 'E-001')).body).toMatchObject({ status: 'disabled', version: 2 });
    expect((await send(`people/${id}/disable`, off, 'E-001')).status).toBe(409);
    const change = { version: 2, name: '王敏敏' };
    expect((await send(`people/${id}`, change, 'E-001', 'PATCH')).body).toMatchObject({ phone: '138****1234' });
  });

  it('lets an enterprise appoint a delegate by account, and take it back', async () => {
    const organisationId = await own('E-001');
    const form = { organisationId, roles: ['enterprise_member'], from: today, until: later, capabilities: ['needs'] };
    expect((await send('people/p-001/memberships', { ...form, capabilities: null }, 'E-001')).status).toBe(404);
    expect((await send('people/220174/memberships', form, 'E-001')).status).toBe(404);
    const given = await send('people/p-001/memberships', form, 'E-001');
    expect(given).toMatchObject({ status: 201, body: { capabilities: ['needs'], until: later } });
    const listed = (await get('memberships', 'E-001', { organisationId })).body.items;
    expect(listed).toContainEqual(expect.objectContaining({ account: 'p-001', capabilities: ['needs'] }));
    const ended = await send(`memberships/${given.body.id}/end`, { version: 1 }, 'E-001');
    expect(ended).toMatchObject({ status: 200, body: { version: 2, endedAt: expect.any(String) } });
  });

  it('says a token once', async () => {
    const made = await send('tokens', { name: 'ERP 同步', capabilities: ['needs'], until: later }, 'E-001');
    expect(made).toMatchObject({ status: 201, body: { token: expect.stringMatching(/^shipei_/) } });
    const listed = await get('tokens', 'E-001');
    expect(listed.body).toHaveLength(1);
    expect(listed.text).not.toContain(made.body.token.slice(7));
    expect((await get('tokens', 'E-002')).body).toEqual([]);
    expect((await send(`tokens/${made.body.id}`, {}, 'E-002', 'DELETE')).status).toBe(404);
    expect((await send(`tokens/${made.body.id}`, {}, 'E-001', 'DELETE')).status).toBe(204);
  });

  it('opens an enterprise to an evaluator who has declared no conflict', async () => {
    const personId = (await get('people', 'bureau', { text: 'evaluator' })).body.items[0].id;
    const form = { personId, enterpriseId: 'E-001', from: today, until: later };
    expect((await send('assignments', { ...form, enterpriseId: 'E-999' }, 'bureau')).status).toBe(404);
    expect((await send('assignments', form, 'evaluator')).status).toBe(403);
    const { id } = (await send('assignments', form, 'bureau')).body;
    expect((await get('assignments', 'evaluator')).body).toMatchObject([{ id, conflict: null }]);
    expect((await get('assignments', 'expert')).body).toEqual([]);
    const word = { version: 1, conflict: false };
    expect((await send(`assignments/${id}/declare`, word, 'expert')).status).toBe(404);
    expect((await send(`assignments/${id}/declare`, word, 'evaluator')).body).toMatchObject({ conflict: false });
    expect((await send(`assignments/${id}/end`, { version: 2 }, 'bureau')).body.endedAt).not.toBeNull();
  });
});
