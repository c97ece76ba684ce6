import { unavailable } from '@app/kernel/domain-error.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsoleLogger } from '@nestjs/common';
import { factory } from '../support/actors.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';
import { createToyApi, touched, ToyCheck } from '../support/toy-api.js';

type ToyApi = Awaited<ReturnType<typeof createToyApi>>;

/** Keeps the lines of the log, as they would be printed in production. */
class KeptLog extends ConsoleLogger {
  readonly lines: Record<string, unknown>[] = [];
  constructor() {
    super({ json: true, flattenParams: true, logLevels: ['log', 'error'] });
  }
  override printAsJson(...[message, options]: Parameters<ConsoleLogger['printAsJson']>): void {
    this.lines.push(JSON.parse(JSON.stringify(this.getJsonLogObject(message, options))) as Record<string, unknown>);
  }
}

let database: TestDatabase;
let api: ToyApi;
const log = new KeptLog();
beforeAll(async () => {
  database = await sqliteDatabase();
  api = await createToyApi(database.config, log);
  await api.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await api.close();
  await database.remove();
});

const json = { 'content-type': 'application/json' };
const sent = (body: string) => ({ method: 'POST', body, headers: json });
const cookieOf = (token: string) => ({ cookie: `shipei=${token}` });
const logged = { ...cookieOf(factory.id), 'x-requested-with': 'shipei' };
async function ask(path: string, init: RequestInit = {}, of: ToyApi = api) {
  const reply = await fetch(`${await of.getUrl()}${path}`, init);
  const text = await reply.text();
  return { status: reply.status, headers: reply.headers, body: text ? JSON.parse(text) : undefined };
}
const post = (body: unknown, headers: Record<string, string> = {}, path = '/api/v1/toys') =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { ...json, ...headers },
  });

describe('who asks', () => {
  it('is anonymous without a session, or with one that nobody has', async () => {
    const claims: Record<string, string>[] = [{}, cookieOf('guessed'), { 'x-user-id': factory.id }];
    for (const headers of claims) {
      const who = await ask('/api/v1/toys/who', { headers });
      expect(who).toMatchObject({ status: 200, body: { role: 'anonymous' } });
    }
  });

  it('is whoever holds the session, by this very request, noted once a minute', async () => {
    touched.length = 0;
    const { body } = await ask('/api/v1/toys/who', { headers: { ...logged, 'x-request-id': 'request-0001' } });
    expect([body, touched]).toEqual([{ ...factory, requestId: 'request-0001' }, []]);
    await ask('/api/v1/toys/who', { headers: cookieOf('stale') });
    expect(touched).toEqual(['session_toy']);
  });

  it('is not believed where another page sends the cookie', async () => {
    const told = await post({ name: '风筝' }, cookieOf(factory.id));
    expect(told).toMatchObject({ status: 403, body: { code: 'IDENTITY.FOREIGN_PAGE' } });
    await expect(post({ name: '风筝' }, logged)).resolves.toMatchObject({ status: 201 });
  });

  it('passes only the doors that its role may', async () => {
    const status = (path: string, headers = {}) =>
      ask(`/api/v1/${path}`, { headers }).then((told) => [told.status, told.body.code]);
    await expect(status('toys/mine')).resolves.toEqual([401, 'IDENTITY.LOGIN_FIRST']);
    await expect(status('toys/mine', cookieOf('unfinished'))).resolves.toEqual([200, undefined]);
    await expect(status('toys/enterprise')).resolves.toEqual([401, 'IDENTITY.LOGIN_FIRST']);
    await expect(status('toys/enterprise', cookieOf('unfinished'))).resolves.toEqual([
      401,
      'IDENTITY.LOGIN_UNFINISHED',
    ]);
    await expect(status('toys/enterprise', logged)).resolves.toEqual([200, undefined]);
    await expect(status('toys/bureau', logged)).resolves.toEqual([403, 'IDENTITY.ROLE_NEVER_MAY']);
    await expect(status('shut', logged)).resolves.toEqual([500, 'HTTP.500']);
  });
});

describe('a request', () => {
  it('has an id: its own if that is well formed, else a new one; in reply, problem, trail and log', async () => {
    const id = 'a1b2c3d4-e5f6';
    const made = await post({ name: '积木' }, { ...logged, 'x-request-id': id });
    expect(made.headers.get('x-request-id')).toBe(id);
    const rows = api.get(DatabaseEngine).reader.getRepository(AuditEntity);
    await expect(rows.findOneBy({ reason: '积木' })).resolves.toMatchObject({ requestId: id, actorId: factory.id });
    const failed = await ask('/api/v1/toys/error/fault?text=secret', { headers: { 'x-request-id': 'no good\tid' } });
    expect(failed.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(failed.headers.get('x-request-id')).toBe(failed.body.requestId);
    const lines = log.lines.filter(({ requestId }) => requestId === failed.body.requestId);
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', context: 'Problem', code: 'HTTP.500' }));
    const access = { method: 'GET', route: '/api/v1/toys/error/:kind', statusCode: 500, ms: expect.any(Number) };
    expect(lines).toContainEqual(expect.objectContaining({ context: 'Http', level: 'log', ...access }));
    expect(JSON.stringify(log.lines)).not.toContain('secret');
    expect(JSON.stringify(failed.body)).not.toMatch(/1234|secret/);
  });

  it.each(['/api/v1/toys/who', '/api/v1/nothing', '/health/live', '/api/v1/toys/%E0%A4%A', '/'])(
    'is answered under the same protection: %s',
    async (path) => {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        `default-src 'self'`,
        `script-src 'self'`,
        `object-src 'none'`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
      ]) {
        expect(policy.split(';')).toContain(rule);
      }
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('cache-control')).toBe(path.startsWith('/api/') ? 'no-store' : null);
    },
  );
});

describe('a problem', () => {
  const tooLong = JSON.stringify({ name: 'x'.repeat(1_100_000) });
  it.each<[string, string, RequestInit, number, string]>([
    ['broken JSON', '/api/v1/toys', sent('{bad'), 400, 'HTTP.400'],
    ['a body that is not there', '/api/v1/toys', sent(''), 400, 'HTTP.400'],
    ['__proto__', '/api/v1/toys', sent('{"__proto__":{"a":1}}'), 400, 'HTTP.400'],
    [
      'a constructor with a prototype',
      '/api/v1/toys',
      sent('{"name":"积木","parts":[{"constructor":{"prototype":{}}}]}'),
      400,
      'HTTP.400',
    ],
    ['a plain constructor', '/api/v1/toys', sent('{"name":"积木","constructor":1}'), 422, 'REQUEST.FOREIGN_KEY'],
    ['a prototype', '/api/v1/toys', sent('{"name":"积木","parts":[{"prototype":1}]}'), 422, 'REQUEST.FOREIGN_KEY'],
    [
      'a name that every object has',
      '/api/v1/toys',
      sent('{"name":"积木","toString":"x"}'),
      422,
      'REQUEST.FOREIGN_KEY',
    ],
    ['half a character', '/api/v1/toys', sent('{"name":"积木\\ud800"}'), 422, 'REQUEST.INVALID'],
    ['__proto__ in a query', '/api/v1/toys/find?__proto__=1', {}, 422, 'REQUEST.FOREIGN_KEY'],
    ['a list for a form', '/api/v1/toys', sent('[{"name":"积木"}]'), 422, 'REQUEST.NOT_AN_OBJECT'],
    ['a text for a form', '/api/v1/toys', sent('"积木"'), 422, 'REQUEST.NOT_AN_OBJECT'],
    ['null for a form', '/api/v1/toys', sent('null'), 422, 'REQUEST.NOT_AN_OBJECT'],
    ['no form at all', '/api/v1/toys', { method: 'POST' }, 422, 'REQUEST.INVALID'],
    ['the same field twice', '/api/v1/toys/find?text=1&text=2', {}, 422, 'REQUEST.INVALID'],
    ['a path that is none', '/api/v1/toys/%E0%A4%A', {}, 400, 'HTTP.400'],
    ['an unknown path', '/api/v1/nothing?text=secret', {}, 404, 'HTTP.404'],
    ['a wrong method', '/api/v1/toys/1/break?text=secret', {}, 405, 'HTTP.405'],
    ['too much', '/api/v1/toys', { method: 'POST', body: tooLong, headers: json }, 413, 'HTTP.413'],
    [
      'a text',
      '/api/v1/toys',
      { method: 'POST', body: 'name=积木', headers: { 'content-type': 'text/plain' } },
      415,
      'HTTP.415',
    ],
    ['a web form', '/api/v1/toys', { method: 'POST', body: new URLSearchParams({ name: '积木' }) }, 415, 'HTTP.415'],
    ['a conflict', '/api/v1/toys/error/conflict', {}, 409, 'TOY.CHANGED'],
    ['a refusal', '/api/v1/toys/error/refused', {}, 422, 'TOY.NO'],
    ['a server away', '/api/v1/toys/error/unavailable', {}, 503, 'TOY.AWAY'],
    ['a fault of ours', '/api/v1/toys/error/fault', {}, 500, 'HTTP.500'],
  ])('says in Chinese what is wrong, and no more: %s', async (_case, path, init, status, code) => {
    const { headers, body, status: answered } = await ask(path, init);
    const [instance] = path.split('?');
    expect({ answered, ...body }).toMatchObject({ answered: status, status, code, instance });
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body.title).toMatch(/^\p{Script=Han}+$/u);
    expect(body.type).toMatch(/^(about:blank|urn:problem:[A-Z_.]+)$/);
    expect(body.requestId).toBe(headers.get('x-request-id'));
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('says when to come again, where that may help, and what else the path answers', async () => {
    const away = await ask('/api/v1/toys/error/unavailable');
    expect(away.body.retryable).toBe(true);
    expect(away.headers.get('retry-after')).toBe('9');
    const changed = await ask('/api/v1/toys/error/conflict');
    expect(changed.body.retryable).toBe(false);
    expect(changed.headers.get('retry-after')).toBeNull();
    expect((await ask('/api/v1/toys/error/refused')).body.refusals).toEqual([
      { code: 'TOY.WHY', message: '因为', who: '企业' },
    ]);
    const wrong = await ask('/api/v1/toys', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await ask('/api/v1/toys/who', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
  });

  it('names every field that is badly filled, by its path, and converts nothing on a guess', async () => {
    const form = {
      name: 'x',
      body: [{ count: 1 }],
      parts: [{ count: '1' }, { count: 2, spare: 'false', colour: 'red' }],
      extra: 1,
    };
    const { body } = await post(form);
    const told = new Map((body.refusals as { field: string; message: string }[]).map((r) => [r.field, r.message]));
    expect(Object.fromEntries(told)).toEqual({
      name: '名称应为 2 至 20 个字',
      body: '主件应为一个对象',
      'parts.0.count': '件数应为整数',
      'parts.1.spare': '这一项填写有误',
      'parts.1.colour': '不认识的字段',
      extra: '不认识的字段',
    });
    const list = await post({ name: '积木', parts: { count: 1 } });
    expect(list.body.refusals).toContainEqual(expect.objectContaining({ field: 'parts', message: '零件应为一个列表' }));
    const many = await post({ name: '积木', parts: Array.from({ length: 4 }, () => ({ count: 1 })) });
    expect(many.body.refusals).toMatchObject([{ field: 'parts', message: '零件最多 3 条' }]);
  });

  it('is found in a form that nests without end', async () => {
    const deep = `{"name":"积木","parts":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    await expect(post(deep)).resolves.toMatchObject({ status: 422, body: { code: 'REQUEST.TOO_DEEP' } });
  });
});

describe('a change with a key', () => {
  const made = (reason: string) => api.get(DatabaseEngine).reader.getRepository(AuditEntity).countBy({ reason });

  it('happens once, and is answered the same', async () => {
    const headers = { ...logged, 'idempotency-key': 'k-1' };
    const replies = await Promise.all(Array.from({ length: 20 }, () => post({ name: '火车' }, headers)));
    expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(replies[0]).toMatchObject({ status: 201, body: { name: '火车' } });
    expect(replies.filter((reply) => reply.headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    await expect(made('火车')).resolves.toBe(1);
    const other = await post({ name: '汽车' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY.KEY_REUSED' } });
    const elsewhere = await post({}, headers, '/api/v1/toys/7/break');
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY.KEY_REUSED' } });
  });

  it('happens once where there is nothing to answer', async () => {
    const headers = { ...logged, 'idempotency-key': 'k-2' };
    const [first, second] = [
      await post({}, headers, '/api/v1/toys/8/break'),
      await post({}, headers, '/api/v1/toys/8/break'),
    ];
    expect([first.status, second.status]).toEqual([204, 204]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    await expect(made('8')).resolves.toBe(1);
  });

  it('happens as often as it is asked for without one', async () => {
    await Promise.all([post({ name: '飞机' }, logged), post({ name: '飞机' }, logged)]);
    await expect(made('飞机')).resolves.toBe(2);
  });
});

describe('whoever keeps the process running', () => {
  it('hears whether it is ready, also of what a room needs', async () => {
    const check = api.get(ToyCheck);
    await expect(ask('/health/ready')).resolves.toMatchObject({ status: 200, body: { status: 'ok' } });
    check.says = () => Promise.reject(unavailable('TOY.EMPTY', '索引还没有建好'));
    await expect(ask('/health/ready')).resolves.toMatchObject({
      status: 503,
      body: { code: 'TOY.EMPTY', retryable: true },
    });
    check.says = () => Promise.reject(new Error('connect ECONNREFUSED'));
    await expect(ask('/health/ready')).resolves.toMatchObject({ status: 503, body: { code: 'PLATFORM.NOT_READY' } });
    check.says = () => new Promise(() => undefined);
    await expect(ask('/health/ready')).resolves.toMatchObject({ status: 503, body: { code: 'PLATFORM.NOT_READY' } });
    await expect(ask('/health/live')).resolves.toMatchObject({ status: 200 });
    check.says = undefined;
  });
});
