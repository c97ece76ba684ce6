import { idFromRef } from '@app/kernel/id.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

interface Match {
  readonly solutionId: string;
  readonly solution: { readonly provider: { readonly id: string } };
}

/** E-001 and the needs that it has in the demo. */
const FACTORY = 'E-001';

describe('an enterprise and a provider', () => {
  let database: TestDatabase;
  let house: DemoApi;
  let needId: string;
  let matches: Match[];
  beforeAll(async () => {
    database = await journeyDatabase();
    house = await demoApi(database);
    const form = {
      title: '冲压设备联网与停机归因',
      text: '十二台冲压机没有联网，停机原因说不清，希望自动采集运行状态，按班次看设备综合效率。',
      scenario: 'S08',
      targetLevel: 2,
    };
    needId = (await post('needs', form, FACTORY)).body.id;
    await post(`needs/${needId}/publish`, { version: 1 }, FACTORY);
    matches = (await get(`needs/${needId}/matches`, FACTORY)).body.results;
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const post = (path: string, body: object, who: string) => house.ask(`/api/v1/${path}`, body, as(who));
  const get = (path: string, who: string) => house.ask(`/api/v1/${path}`, undefined, as(who));
  const answer = { sentence: '做过三家制动盘厂，可先试一条线', freeCapacity: 2 };
  const move = (id: string, verb: string, who: string, version: number, reason?: string) =>
    post(`pairs/${id}/${verb}`, { version, ...(reason && { reason }), ...(verb === 'interest' && answer) }, who);
  const matched = (at: number) => {
    const match = matches[at];
    if (!match) throw new Error(`no match at ${at}`);
    return { solutionId: match.solutionId, provider: accountOf(match.solution.provider.id) };
  };

  /** Whoever acts for this provider of the demo. */
  const accountOf = (providerId: string) =>
    Array.from({ length: 99 }, (_, at) => `P-${String(at).padStart(3, '0')}`).find(
      (ref) => idFromRef('prov', ref) === providerId,
    ) ?? providerId;

  it('go from a shortlist to what both have agreed to, each by the moves that are theirs', async () => {
    const { solutionId, provider } = matched(0);
    const proposed = await post('pairs', { needId, solutionId }, FACTORY);
    expect(proposed).toMatchObject({
      status: 201,
      body: { status: 'proposed', version: 1, needId, solutionId, mayDo: ['shortlist', 'decline'] },
    });
    const { id, match } = proposed.body;
    expect(match.evidence.length).toBeGreaterThan(0);
    const listed = (await house.ask(pathOf('pairs', { needId }), undefined, as(FACTORY))).body;
    expect(listed.map((pair: { id: string }) => pair.id)).toEqual([id]);
    expect(await post('pairs', { needId, solutionId }, FACTORY)).toMatchObject({
      status: 409,
      body: { code: 'MATCHING.PAIR_EXISTS' },
    });

    expect(await move(id, 'shortlist', provider, 1)).toMatchObject({ status: 403 });
    expect(await move(id, 'shortlist', FACTORY, 1)).toMatchObject({ status: 200, body: { status: 'shortlisted' } });
    expect(await move(id, 'choose', FACTORY, 2)).toMatchObject({
      status: 409,
      body: { code: 'MATCHING.PAIR_CANNOT_MOVE' },
    });
    expect((await get(`pairs/${id}`, provider)).body.mayDo).toEqual(['interest', 'decline']);
    expect(await move(id, 'interest', provider, 2)).toMatchObject({
      status: 200,
      body: { status: 'interested', interest: answer },
    });
    expect(await move(id, 'choose', FACTORY, 3)).toMatchObject({
      status: 422,
      body: { code: 'MATCHING.PAIR_REASON_REQUIRED' },
    });
    expect(await move(id, 'choose', provider, 3, '方案贴合')).toMatchObject({ status: 403 });
    expect(await move(id, 'choose', FACTORY, 3, '方案贴合')).toMatchObject({ status: 200, body: { status: 'chosen' } });
    // The provider is not told whose need it is, not even by whom it was overtaken.
    const overtaken = await move(id, 'decline', provider, 3, '无法承接');
    expect(overtaken).toMatchObject({ status: 409, body: { code: 'MATCHING.PAIR_CHANGED' } });
    expect(overtaken.body.refusals).toContainEqual(expect.objectContaining({ message: '修改人', value: '某企业' }));
    // From the shortlist on the provider knows whose need it is; its contacts only when they are opened.
    expect((await get(`pairs/${id}`, provider)).body.need.enterprise).toMatchObject({ name: expect.any(String) });
    const half = await move(id, 'agree', provider, 4);
    expect(half).toMatchObject({ status: 200, body: { status: 'chosen', agreedBy: ['provider'], version: 5 } });
    const late = await move(id, 'agree', FACTORY, 4);
    expect(late).toMatchObject({ status: 409, body: { code: 'MATCHING.PAIR_CHANGED' } });
    expect(late.body.refusals).toContainEqual({
      code: 'MATCHING.PAIR_CHANGED_BY',
      message: '修改人',
      value: proposed.body.solution.provider.name,
    });
    expect(await move(id, 'agree', FACTORY, 5)).toMatchObject({ status: 200, body: { status: 'agreed', mayDo: [] } });
    expect(await move(id, 'decline', FACTORY, 6, '改主意了')).toMatchObject({ status: 409 });
  });

  it('say why they decline', async () => {
    const { solutionId, provider } = matched(1);
    const { id } = (await post('pairs', { needId, solutionId }, FACTORY)).body;
    expect(await move(id, 'shortlist', FACTORY, 1)).toMatchObject({ status: 200 });
    expect(await move(id, 'decline', provider, 2)).toMatchObject({
      status: 422,
      body: { code: 'MATCHING.PAIR_REASON_REQUIRED' },
    });
    expect(await move(id, 'decline', provider, 2, '近期无法承接')).toMatchObject({
      status: 200,
      body: { status: 'declined', reason: '近期无法承接', mayDo: [] },
    });
    expect((await get(`pairs/${id}`, FACTORY)).body).toMatchObject({ status: 'declined', reason: '近期无法承接' });
    // It may be tried again later.
    expect(await post('pairs', { needId, solutionId }, FACTORY)).toMatchObject({ status: 201 });
  });

  it('ask, open contacts, and stand in the pipeline of both, and of nobody else', async () => {
    const { solutionId, provider } = matched(3);
    const { id } = (await post('pairs', { needId, solutionId }, FACTORY)).body;
    expect(await post(`pairs/${id}/questions`, { text: '多久上线？' }, FACTORY)).toMatchObject({ status: 409 });
    await move(id, 'shortlist', FACTORY, 1);
    const mine = (await get('pipeline?waiting=true&sort=until', provider)).body;
    expect(mine.rows).toContainEqual(
      expect.objectContaining({ id, status: 'shortlisted', isMine: true, waitsFor: 'provider' }),
    );
    expect(mine.waiting).toBe(mine.total);
    const asked = await post(`pairs/${id}/questions`, { text: '多久上线？' }, FACTORY);
    expect(asked).toMatchObject({ status: 201, body: { side: 'enterprise', answer: null } });
    const answered = await post(`questions/${asked.body.id}/answer`, { answer: '八周' }, provider);
    expect(answered).toMatchObject({ status: 200, body: { answer: '八周', answeredBy: expect.any(String) } });
    expect((await get(`pairs/${id}/questions`, FACTORY)).body).toMatchObject([{ text: '多久上线？', answer: '八周' }]);
    expect((await get(`pairs/${id}/contacts`, provider)).body).toEqual([]);
    expect(await post(`pairs/${id}/open-contacts`, { version: 2 }, provider)).toMatchObject({ status: 403 });
    const opened = await post(`pairs/${id}/open-contacts`, { version: 2 }, FACTORY);
    expect(opened).toMatchObject({ status: 200, body: { contactsAt: expect.any(String), version: 3 } });
    const contacts = (await get(`pairs/${id}/contacts`, provider)).body;
    expect(contacts.every(({ tier }: { tier: string }) => ['PUBLIC', 'MATCHED'].includes(tier))).toBe(true);
    for (const other of ['E-002', 'P-024']) {
      expect(await get(`pairs/${id}/questions`, other)).toMatchObject({ status: 404 });
      expect(await get(`pairs/${id}/contacts`, other)).toMatchObject({ status: 404 });
      expect(JSON.stringify((await get('pipeline?pageSize=100', other)).body)).not.toContain(id);
    }
    const table = await get('pipeline/export', FACTORY);
    expect(table).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
    expect(table.text.split('\r\n')[0]).toContain('待办方');
  });

  it('are nobody else’s business, and no pair is made of what a gate keeps out', async () => {
    const { solutionId } = matched(2);
    const { id } = (await post('pairs', { needId, solutionId }, FACTORY)).body;
    for (const other of ['E-002', 'E-040', 'P-024']) {
      expect(await get(`pairs/${id}`, other)).toMatchObject({ status: 404 });
      expect(await move(id, 'decline', other, 1, '不关我事')).toMatchObject({ status: 404 });
    }
    expect(await house.ask(`/api/v1/pairs/${id}`)).toMatchObject({ status: 401 });
    expect(await house.ask('/api/v1/pairs')).toMatchObject({ status: 401 });
    expect((await get('pairs', 'bureau')).body.map((pair: { id: string }) => pair.id)).toContain(id);

    const [excluded] = (await get(`needs/${needId}/matches`, FACTORY)).body.excluded;
    expect(await post('pairs', { needId, solutionId: excluded.solutionId }, FACTORY)).toMatchObject({
      status: 422,
      body: { code: 'MATCHING.PAIR_EXCLUDED', refusals: [expect.objectContaining({ clause: expect.any(String) })] },
    });
    expect(await move(id, 'marry', FACTORY, 1)).toMatchObject({ status: 422, body: { code: 'MATCHING.NO_SUCH_MOVE' } });
  });

  it('are looked over by the bureau, which may let a pair lapse with a reason', async () => {
    const { solutionId } = matched(4);
    const { id } = (await post('pairs', { needId, solutionId }, FACTORY)).body;
    expect((await get(`pairs/${id}`, 'bureau')).body.mayDo).toEqual(['lapse']);
    expect(await move(id, 'shortlist', 'bureau', 1)).toMatchObject({ status: 403 });
    expect(await move(id, 'lapse', 'bureau', 1, '需求长期未推进')).toMatchObject({
      status: 200,
      body: { status: 'lapsed' },
    });
  });
});
