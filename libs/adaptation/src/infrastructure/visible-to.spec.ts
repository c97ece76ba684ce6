import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Money } from '@app/kernel/money.js';
import { Scope } from '@app/kernel/scope.js';
import type { Grant } from '@app/kernel/scope.js';
import { bureau } from '../../../../test/support/actors.js';
import { cipher } from '../../../../test/support/cipher.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { fileGrants, needGrants, solutionGrants } from '../domain/grants.js';
import type { Enterprise } from '../domain/enterprise.js';
import { UNSAID_EXCLUSIONS } from '../domain/enterprise.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Need } from '../domain/need.js';
import { UNSAID_NEED } from '../domain/need.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import type { Solution } from '../domain/solution.js';
import { UNSAID_SOLUTION } from '../domain/solution.js';
import { solutionLifecycle } from '../domain/solution.lifecycle.js';
import type { EnterpriseId, EnterpriseStatus } from '../published/enterprise.summary.js';
import type { NeedId, NeedStatus } from '../published/need.summary.js';
import type { SolutionId, SolutionStatus } from '../published/solution.summary.js';
import { VISIBILITIES } from '../published/visibility.summary.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { EnterpriseStore } from './enterprise.store.js';
import { NeedEntity } from './need.entity.js';
import { NeedStore } from './need.store.js';
import { ProviderEntity } from './provider.entity.js';
import { ProviderStore } from './provider.store.js';
import { RevisionEntity } from './revision.entity.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionStore } from './solution.store.js';

const at = new Date('2026-03-01T08:00:00.000Z');
const OWNER = 'ent_owner';
const COLLECTOR = 'prov_collector';
const common = { ref: null, version: 1, origin: null, recordedAt: at, changedAt: at, changedBy: 'user_li' } as const;
const who = (role: Actor['role'], organisationId: Id, districtCode = ''): Actor => ({
  id: 'user_x',
  role,
  organisationId,
  districtCode,
});
const actors: readonly [string, Actor][] = [
  ['nobody', anonymous],
  ['its enterprise', who('enterprise', OWNER, '220104')],
  ['another enterprise of the district', who('enterprise', 'ent_other', '220104')],
  ['its collector, or its provider', who('provider', COLLECTOR)],
  ['a provider that it was opened to', who('provider', 'prov_opened')],
  ['another provider', who('provider', 'prov_other')],
  ['an evaluator assigned to it', { ...who('evaluator', 'org_eval'), assigned: [OWNER] }],
  ['an evaluator assigned elsewhere', { ...who('evaluator', 'org_eval'), assigned: ['ent_other'] }],
  ['a finance office of its district', who('finance', 'org_fin', '220104')],
  ['its district', who('district', 'org_220104', '220104')],
  ['another district', who('district', 'org_220103', '220103')],
  ['the bureau', bureau],
  ['the house', houseActor],
];

const statuses = <State extends string>(states: Readonly<Record<State, string>>) => Object.keys(states) as State[];
const collectors = [COLLECTOR, null] as const;

/** Collected, or opened to a provider, or neither. */
const owners: readonly (readonly [Need['collectorId'], Need['openedTo']])[] = [
  [COLLECTOR, null],
  [null, ['prov_opened', 'prov_opened_too']],
  [null, null],
];

const needs = statuses<NeedStatus>(needLifecycle.table.states).flatMap((status) =>
  VISIBILITIES.flatMap((visibility) =>
    owners.map(([collectorId, openedTo]): Need => ({
      ...common,
      ...UNSAID_NEED,
      id: `need_${status}_${visibility}_${String(openedTo?.[0] ?? collectorId)}` as NeedId,
      openedTo,
      budgetMax: Money.ofYuan('300000'),
      status,
      visibility,
      enterpriseId: OWNER,
      enterpriseName: '朝阳配件厂',
      industry: 'AUTO',
      districtCode: '220104',
      title: '设备联网',
      text: '设备联网与点检',
      scenario: 'S07',
      family: 'PRODUCTION',
      collectedBy: COLLECTOR,
      collectorId,
      publishedAt: null,
    })),
  ),
);
const files = statuses<EnterpriseStatus>(enterpriseLifecycle.table.states).flatMap((status) =>
  collectors.map((collectorId, index): Enterprise => ({
    ...common,
    // One of them is the very organisation that asks.
    id: status === 'confirmed' && index === 0 ? OWNER : (`ent_${status}_${index}` as EnterpriseId),
    status,
    name: '朝阳配件厂',
    creditCode: `${status}${index}`,
    districtCode: '220104',
    industry: 'AUTO',
    size: null,
    batch: 'B3',
    staff: null,
    revenue: null,
    exclusions: UNSAID_EXCLUSIONS,
    ratings: [],
    contacts: VISIBILITIES.map((tier) => ({ name: tier, duty: null, phone: '13800000000', email: null, tier })),
    collectedBy: COLLECTOR,
    collectorId,
    contactsTo: ['prov_opened'],
  })),
);
const solutions = statuses<SolutionStatus>(solutionLifecycle.table.states).flatMap((status) =>
  VISIBILITIES.map((visibility): Solution => ({
    ...common,
    ...UNSAID_SOLUTION,
    id: `sol_${status}_${visibility}` as SolutionId,
    status,
    visibility,
    providerId: COLLECTOR,
    title: '轻量 MES',
    text: '车间报工',
    scenarios: [{ scenario: 'S07', level: 2, priceMin: null, priceMax: null, weeks: 8 }],
    publishedAt: null,
  })),
);

describe('who may see what', () => {
  let database: SqliteInMemory;
  let needStore: NeedStore;
  let fileStore: EnterpriseStore;
  let solutionStore: SolutionStore;
  beforeAll(async () => {
    database = await sqliteInMemory(EnterpriseEntity, NeedEntity, ProviderEntity, SolutionEntity, RevisionEntity);
    needStore = new NeedStore(database.reader);
    fileStore = new EnterpriseStore(database.reader, cipher);
    const providerStore = new ProviderStore(database.reader);
    solutionStore = new SolutionStore(database.reader, providerStore);
    await database.inWork(bureau, async (work) => {
      await needStore.add(work, ...needs);
      await fileStore.add(work, ...files);
      await providerStore.add(work, {
        ...common,
        id: COLLECTOR,
        status: 'listed',
        name: '智造服务',
        creditCode: null,
        categories: [],
        districts: null,
        rosterFrom: null,
        rosterTo: null,
        capacity: null,
      });
      await solutionStore.add(work, ...solutions);
    });
  });
  afterAll(() => database.close());

  const ids = (rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1));
  const held = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    grantsOf: (row: Row) => readonly Grant[],
    scope: Scope,
  ) => ids(rows.filter((row) => grantsOf(row).some((grant) => scope.holds(grant))));

  it.each(actors)('is the same question to the rows and to the index: %s', async (_name, actor) => {
    for (const scope of [Scope.of(actor), Scope.heldBy(actor)]) {
      expect(ids(await needStore.list(scope, {}))).toEqual(held(needs, needGrants, scope));
      expect(ids(await fileStore.list(scope, {}))).toEqual(held(files, fileGrants, scope));
    }
    const scope = Scope.of(actor);
    expect(ids(await solutionStore.list(scope, {}))).toEqual(held(solutions, solutionGrants, scope));
  });

  it('differs from one to the next', async () => {
    const counts = await Promise.all(
      actors.map(async ([name, actor]) => {
        const scope = Scope.of(actor);
        const seen = [needStore, fileStore, solutionStore].map((store) => store.list(scope, {}));
        return [name, ...(await Promise.all(seen)).map((rows) => rows.length)];
      }),
    );
    expect(counts).toEqual([
      ['nobody', 3, 0, 1],
      ['its enterprise', 60, 1, 1],
      ['another enterprise of the district', 3, 0, 1],
      ['its collector, or its provider', 22, 4, 16],
      ['a provider that it was opened to', 17, 0, 1],
      ['another provider', 3, 0, 1],
      ['an evaluator assigned to it', 45, 1, 1],
      ['an evaluator assigned elsewhere', 3, 0, 1],
      ['a finance office of its district', 3, 0, 1],
      ['its district', 45, 8, 1],
      ['another district', 3, 0, 1],
      ['the bureau', 60, 8, 16],
      ['the house', 60, 8, 16],
    ]);
  });

  it('tells the enterprise of a public need to nobody outside', async () => {
    const disclosed = new Map(
      await Promise.all(
        actors.map(async ([name, actor]) => {
          const [need] = await needStore.list(Scope.of(actor), { ids: ['need_published_PUBLIC_null'] });
          expect(need?.title).toBe('设备联网');
          return [name, need?.enterpriseId !== null && need?.enterpriseName !== null] as const;
        }),
      ),
    );
    expect([...disclosed].filter(([, told]) => told).map(([name]) => name)).toEqual([
      'its enterprise',
      'an evaluator assigned to it',
      'its district',
      'the bureau',
      'the house',
    ]);
    const outside = await needStore.read(Scope.of(anonymous), 'need_published_PUBLIC_prov_collector');
    expect(outside).toMatchObject({ enterpriseId: null, enterpriseName: null, collectedBy: null, collectorId: null });
    expect(outside).not.toHaveProperty('changedBy');
  });

  it('tells a provider that it was opened to whose it is, and of no other that it was opened to', async () => {
    const key = 'need_published_PUBLIC_prov_opened';
    const seenBy = (actor: Actor) => needStore.read(Scope.of(actor), key);
    await expect(seenBy(who('provider', 'prov_opened'))).resolves.toMatchObject({
      enterpriseId: OWNER,
      openedTo: ['prov_opened'],
    });
    await expect(seenBy(who('provider', 'prov_other'))).resolves.toMatchObject({ enterpriseId: null, openedTo: null });
    await expect(seenBy(who('enterprise', OWNER))).resolves.toMatchObject({
      openedTo: ['prov_opened', 'prov_opened_too'],
    });
  });

  it('shows no price to who is assigned to its enterprise', async () => {
    const key = 'need_published_PUBLIC_null';
    const assigned = { ...who('evaluator', 'org_eval'), assigned: [OWNER] } as const;
    await expect(needStore.read(Scope.of(assigned), key)).resolves.toMatchObject({ budgetMax: null });
    const history = await needStore.history(Scope.of(assigned), key);
    expect(history?.[0]?.difference).toHaveProperty('title');
    expect(history?.[0]?.difference).not.toHaveProperty('budgetMax');
    const own = await needStore.read(Scope.of(who('enterprise', OWNER)), key);
    expect(own?.budgetMax?.toYuan()).toBe('300000.00');
  });

  it('hands out contacts by their tier', async () => {
    const tiersFor = async (actor: Actor, id: Id) =>
      (await fileStore.read(Scope.of(actor), id))?.contacts.map(({ tier }) => tier);
    await expect(tiersFor(who('enterprise', OWNER), OWNER)).resolves.toEqual(VISIBILITIES);
    await expect(tiersFor(bureau, OWNER)).resolves.toEqual(VISIBILITIES);
    await expect(tiersFor(who('district', 'org_1', '220104'), OWNER)).resolves.toEqual(['PUBLIC', 'MATCHED', 'OWNER']);
    await expect(tiersFor(who('provider', COLLECTOR), OWNER)).resolves.toEqual(['PUBLIC']);
    await expect(tiersFor(anonymous, OWNER)).resolves.toBeUndefined();
    const opened = async (actor: Actor) => (await fileStore.contactsOf(Scope.of(actor), OWNER)).map(({ tier }) => tier);
    await expect(opened(who('provider', 'prov_opened'))).resolves.toEqual(['PUBLIC', 'MATCHED']);
    await expect(opened(who('provider', 'prov_other'))).resolves.toEqual([]);
    await expect(opened(anonymous)).resolves.toEqual([]);
  });
});
