import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { createServer } from '../../apps/api/src/create-server.js';
import { byOneClick, OWN_PAGE } from './ask.js';
import type { Tenant } from './canaries.js';
import { TENANTS } from './canaries.js';
import { DISTRICT, inDays, libraryOf, publicPartOf, ref } from './city-library.js';
import { disable, settle } from './city-people.js';
import type { PersonMade } from './city-people.js';
import { assign, meet } from './city-meetings.js';
import { openHouse } from './house.js';
import { inHouse, until } from './small-library.js';
import type { TestDatabase } from './test-databases.js';

/** The ids of one half of the city, by what they name: `publicNeed`, `pair` … */
export type Things = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: string;
}

export type CityAsk = (account: string | null, method: string, url: string, body?: object) => Promise<Answer>;

export interface City {
  readonly api: NestFastifyApplication;
  readonly things: Readonly<Record<Tenant, Things>>;
  readonly ask: CityAsk;
  /** The next question is asked in another login. */
  readonly forgetLogin: (account: string) => void;
  /** A third tenant moves in, with what everyone may see. */
  readonly arrive: () => Promise<void>;
  /** It keeps to itself whatever else it has and does. */
  readonly keepToItself: () => Promise<void>;
  close(): Promise<void>;
}

/** A small city in the whole api: two halves with the same rows, full of canaries; `planted` controllers for controls. */
export async function openCity(database: TestDatabase, planted: readonly Type[] = []): Promise<City> {
  const { config } = database;
  await (await openHouse(config)).close(); // leaves the tables
  const api = planted.length > 0 ? await apiWith(database, planted) : await createApi(config, ['error']);
  const { take } = inHouse(api);
  for (const tenant of TENANTS) await take(libraryOf(tenant));
  const people = await settle(api, TENANTS, true);
  await api.listen(0, '127.0.0.1');
  const origin = await api.getUrl();
  const cookies = new Map<string, Promise<string>>();
  const logIn = byOneClick(origin);
  const ask: CityAsk = async (account, method, url, body) => {
    if (account !== null && !cookies.has(account)) cookies.set(account, logIn(account));
    const reply = await fetch(`${origin}${url}`, {
      method,
      headers: {
        ...(account !== null && { cookie: await cookies.get(account), ...OWN_PAGE }),
        ...(body && { 'content-type': 'application/json' }),
      } as Record<string, string>,
      ...(body && { body: JSON.stringify(body) }),
    });
    const headers = JSON.stringify([...reply.headers]);
    return { status: reply.status, text: await reply.text(), headers };
  };
  const things: Record<Tenant, Things> = { a: {}, b: {}, c: {} };
  const build = async (tenants: readonly Tenant[], made: Map<string, PersonMade>) => {
    await indexed(api, tenants, 'needBureau');
    for (const tenant of tenants) {
      const known = { ...thingsOf(tenant), ...membersOf(tenant, made) };
      things[tenant] = { ...known, ...(await meet(ask, tenant, known)) };
    }
  };

  const close = async () => {
    await api.close();
    await database.remove();
  };
  try {
    await build(TENANTS, people);
    const assigned = people.get('assigned')?.person ?? '';
    things.a = { ...things.a, ...(await assign(ask, 'a', things.a['enterprise'] ?? '', assigned)) };
    await ask('disabled', 'GET', '/api/v1/me');
    await disable(api, people.get('disabled')?.person as PersonId, 'disabled');
  } catch (error) {
    // A listening api would keep the whole run waiting.
    await close();
    throw error;
  }
  return {
    api,
    things,
    ask,
    // Who is disabled has the login of before, and no other.
    forgetLogin: (account) => void (account !== 'disabled' && cookies.delete(account)),
    arrive: async () => {
      await take(publicPartOf(libraryOf('c')));
      await indexed(api, ['c'], 'needPublic');
    },
    keepToItself: async () => {
      await take(libraryOf('c'));
      await build(['c'], await settle(api, ['c'], false));
    },
    close,
  };
}

async function apiWith({ config }: TestDatabase, planted: readonly Type[]): Promise<NestFastifyApplication> {
  const module = ApiModule.forRoot(config);
  const api = await createServer(
    { ...module, controllers: [...(module.controllers ?? []), ...planted] },
    ['fatal'],
    config,
  );
  api.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  return api;
}

const NEEDS = ['needPublic', 'needMatched', 'needOwner', 'needBureau', 'needDraft', 'needCollected'];
const SOLUTIONS = ['solPublic', 'solDraft', 'solBureau'];

function thingsOf(tenant: Tenant): Things {
  const id = (prefix: string, of: string) => idFromRef(prefix, ref(tenant, of)) as string;
  return {
    district: DISTRICT[tenant],
    today: inDays(0),
    otherSolution: idFromRef('sol', ref(tenant === 'a' ? 'b' : 'a', 'solPublic')),
    enterprise: id('ent', 'ENT'),
    collected: id('ent', 'COL'),
    provider: id('prov', 'PROV'),
    ...Object.fromEntries(NEEDS.map((of) => [of, id('need', of)])),
    ...Object.fromEntries(SOLUTIONS.map((of) => [of, id('sol', of)])),
  };
}

function membersOf(tenant: Tenant, people: Map<string, PersonMade>): Things {
  const [ent, prov] = [people.get(`ent-${tenant}`), people.get(`prov-${tenant}`)];
  if (!ent || !prov) throw new Error(`nobody lives in ${tenant}`);
  return { organisation: ent.organisation, person: ent.person, membership: ent.membership, provPerson: prov.person };
}

/** Waits until the index knows one of the last that was written. */
async function indexed(api: NestFastifyApplication, tenants: readonly Tenant[], need: string): Promise<void> {
  const total = async (tenant: Tenant) => {
    const asked = { text: ref(tenant, need), filters: {}, page: 1, pageSize: 0 };
    return (await api.get(SearchNeeds).execute(Scope.of(houseActor), asked)).total;
  };
  for (const tenant of tenants) {
    const found = await until(
      () => total(tenant),
      (count) => count === 1,
    );
    if (found !== 1) throw new Error(`${need} of ${tenant} is not in the index`);
  }
}
