import { AppConfig } from '@app/platform/config/app.config.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../apps/api/src/create-api.js';
import { routesOf } from '../../apps/api/src/problem/known-routes.js';
import { as, askerOf } from '../support/ask.js';
import type { Ask } from '../support/ask.js';
import { weakServer } from '../support/attacked-house.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ORIGINS = ['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'https://shipei.evil.example'];
const ENDS = ['/api/v1/session', '/api/v1/me/deletion'];
type Reply = Awaited<ReturnType<Ask>>;

/** What an answer lacks. */
function lacks({ status, headers, text }: Reply, path: string): string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const directive = (name: string) => policy.split(';').find((one) => one.trim().startsWith(`${name} `)) ?? '';
  const says = {
    nosniff: headers.get('x-content-type-options') === 'nosniff',
    'a policy for scripts': /^script-src 'self'$/.test(directive('script-src').trim()),
    'no frame around it': directive('frame-ancestors').includes(`'none'`),
    'no objects': directive('object-src').includes(`'none'`) && directive('base-uri').includes(`'none'`),
    'HSTS of a year': Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >= 31_536_000,
    'no-store': !path.startsWith('/api/') || headers.get('cache-control') === 'no-store',
    charset: text === '' || /; ?charset=utf-8/i.test(headers.get('content-type') ?? ''),
    'no name of the server': headers.get('x-powered-by') === null && headers.get('server') === null,
    'no other origin': headers.get('access-control-allow-origin') === null,
    'no failure': status < 500 || status === 503,
  };
  return Object.entries(says).flatMap(([name, isSo]) => (isSo ? [] : [name]));
}

/** Every route by every method, as somebody and as nobody, from other origins too; what is lacking, and wrong methods let in. */
async function crawl(
  ask: Ask,
  routes: readonly string[],
  account?: string,
): Promise<{ asked: number; wrong: string[] }> {
  const wrong: string[] = [];
  let asked = 0;
  // Logging out, or leaving for good, would end the crawl.
  const isEnd = (path: string) => account !== undefined && ENDS.includes(path);
  const paths = [...new Set(routes.map((route) => route.split(' ')[1] ?? ''))].filter((path) => !isEnd(path));
  for (const pattern of paths) {
    const known = METHODS.filter((method) => routes.includes(`${method} ${pattern}`));
    const path = pattern.replace(/:\w+/g, 'nothing');
    for (const method of [...METHODS, 'OPTIONS']) {
      const origin = ORIGINS[asked % ORIGINS.length] ?? '';
      const headers = { origin, ...(account !== undefined && as(account)) };
      const reply = await ask(path, undefined, headers, method);
      asked++;
      const lacking = lacks(reply, path);
      if (lacking.length > 0) wrong.push(`${method} ${path}: ${lacking.join(', ')}`);
      const isAllowed = known.includes(method);
      // What one route does not list, another of a wider pattern may: it is nothing there.
      if (!isAllowed && ![404, 405, 401, 403, 415, 422, 428].includes(reply.status))
        wrong.push(`${method} ${path}: ${reply.status}`);
      if (reply.status === 405 && !reply.headers.get('allow')) wrong.push(`${method} ${path}: 405 without Allow`);
    }
  }
  return { asked, wrong };
}

describe('whoever looks at what every answer says beside its words', () => {
  let database: TestDatabase;
  let house: DemoApi;
  let routes: string[];
  beforeAll(async () => {
    database = await sqliteDatabase();
    house = await demoApi(database);
    routes = routesOf(house.api.getHttpAdapter().getInstance());
  });
  afterAll(async () => {
    await house?.api.close();
    await database.remove();
  });

  it.each([undefined, 'bureau', 'E-001'])(
    'finds nothing missing on any route, as %s',
    async (account) => {
      const { asked, wrong } = await crawl(house.ask, routes, account);
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(200);
    },
    60_000,
  );

  it('gets 405 for a method that a path does not know', async () => {
    const plain = routes.filter((route) => !route.includes(':') && !route.startsWith('HEAD'));
    const known = (path: string) =>
      plain.filter((route) => route.endsWith(` ${path}`)).map((route) => route.split(' ')[0]);
    const wrong: string[] = [];
    for (const path of new Set(plain.map((route) => route.split(' ')[1] ?? ''))) {
      for (const method of ['PUT', 'PATCH'].filter((one) => !known(path).includes(one))) {
        const { status } = await house.ask(path, undefined, as('bureau'), method);
        if (![405, 422, 403, 404, 428].includes(status)) wrong.push(`${method} ${path}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await house.ask('/api/v1/me', undefined, {}, 'PUT')).status).toBe(405);
    for (const method of ['TRACE', 'PROPFIND', 'SEARCH']) {
      const told = await house.ask('/api/v1/needs', undefined, {}, method).catch(() => ({ status: 405 }));
      expect([404, 405, 400, 501]).toContain(told.status);
    }
  });

  it('finds the same in production, and nothing about the house', async () => {
    const api = await createApi(new AppConfig(database.config.database, { production: true }), ['fatal']);
    await api.listen(0, '127.0.0.1');
    const ask = askerOf(await api.getUrl());
    for (const path of ['/api/v1/me', '/api/v1/needs', '/api/v1/nothing', '/health/live', '/%ff']) {
      expect([path, lacks(await ask(path), path)]).toEqual([path, path === '/%ff' ? ['HSTS of a year'] : []]);
    }
    for (const path of ['/metrics', '/api', '/docs', '/admin/queues', '/.env', '/.git/config', '/api/v1/demo/people']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    await api.close();
  });

  it('would see what a bare server does not say', async () => {
    const weak = await weakServer(() => ({ status: 200, body: {} }));
    const { wrong } = await crawl(weak.ask, ['GET /api/v1/me']);
    await weak.close();
    expect(wrong[0]).toContain(
      'nosniff, a policy for scripts, no frame around it, no objects, HSTS of a year, no-store, charset',
    );
    expect(wrong.filter((one) => one.endsWith(': 200')).length).toBe(5);
  });
});
