import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Money } from '@app/kernel/money.js';
import { Scope } from '@app/kernel/scope.js';
import { bureau } from '../../../../test/support/actors.js';
import { cipher } from '../../../../test/support/cipher.js';
import { enterpriseRow, needRow, providerRow, solutionRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { Need } from '../domain/need.js';
import { ListNeeds } from '../application/list-needs.query.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { EnterpriseStore } from './enterprise.store.js';
import { NeedEntity } from './need.entity.js';
import { NeedStore } from './need.store.js';
import { ProviderEntity } from './provider.entity.js';
import { ProviderStore } from './provider.store.js';
import { RevisionEntity } from './revision.entity.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionStore } from './solution.store.js';

const all = Scope.of(bureau);
const everyone = Scope.of(anonymous);
const collector: Actor = { ...bureau, role: 'provider', organisationId: 'prov_collector', districtCode: '' };
const day = (text: string) => new Date(`${text}T04:00:00.000Z`);

describe('a store of the library', () => {
  let database: SqliteInMemory;
  let needs: NeedStore;
  beforeEach(async () => {
    database = await sqliteInMemory(EnterpriseEntity, NeedEntity, ProviderEntity, SolutionEntity, RevisionEntity);
    needs = new NeedStore(database.reader);
  });
  afterEach(() => database.close());

  const add = (...rows: readonly Need[]) => database.inWork(bureau, (work) => needs.add(work, ...rows));
  const change = (before: Need, difference: Partial<Need>) => {
    const after = { ...before, ...difference, version: before.version + 1, changedBy: 'user_li' as const };
    return database.inWork(bureau, (work) => needs.change(work, before, after)).then(() => after);
  };

  it('finds by id and by reference, and nothing by another', async () => {
    const need = needRow('SE-001');
    await add(need);
    await expect(needs.read(everyone, need.id)).resolves.toMatchObject({ ref: 'SE-001' });
    await expect(needs.read(everyone, 'SE-001')).resolves.toMatchObject({ id: need.id });
    await expect(needs.read(everyone, 'SE-002')).resolves.toBeUndefined();
  });

  it('takes thousands at once, and gives them back in pages, each once', async () => {
    await add(...Array.from({ length: 1_203 }, (_, at) => needRow(`N-${at}`)));
    const seen: string[] = [];
    for await (const page of needs.pages(everyone)) seen.push(...page.map(({ id }) => id));
    expect(seen).toHaveLength(1_203);
    expect(new Set(seen).size).toBe(1_203);
    await expect(database.rows(RevisionEntity).count()).resolves.toBe(1_203);
    const ids = seen.slice(0, 1_000) as Need['id'][];
    await expect(needs.versions(everyone, ids)).resolves.toHaveLength(1_000);
    await expect(needs.list(everyone, { ids: [] })).resolves.toEqual([]);
  });

  it('tells who comes too late who was faster, when, and what differs from what he saw', async () => {
    const seen = needRow('SE-001', { title: '点检', budgetMax: Money.ofYuan('100000.00') });
    await add(seen);
    await change(seen, { title: '设备点检', budgetMax: Money.ofYuan('90000.00'), changedAt: day('2026-03-02') });
    await expect(change(seen, { title: '我的点检' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'ADAPTATION.RECORD_CHANGED',
      refusals: expect.arrayContaining([
        expect.objectContaining({ code: 'ADAPTATION.CHANGED_BY', value: 'user_li' }),
        expect.objectContaining({ code: 'ADAPTATION.CHANGED_AT', value: '2026-03-02T04:00:00.000Z' }),
        expect.objectContaining({ code: 'ADAPTATION.VERSION_NOW', value: '2' }),
        expect.objectContaining({ field: 'title', limit: '点检', value: '设备点检' }),
        expect.objectContaining({ field: 'budgetMax', limit: '100000.00', value: '90000.00' }),
      ]),
    });
    await expect(needs.read(all, seen.id)).resolves.toMatchObject({ title: '设备点检', version: 2 });
    await expect(database.rows(RevisionEntity).count()).resolves.toBe(2);
  });

  it('moves no row that has left the state it was seen in', async () => {
    const seen = needRow('SE-001');
    await add(seen);
    await database.rows(NeedEntity).update({ id: seen.id }, { status: 'withdrawn' });
    await expect(change(seen, { status: 'closed' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('knows the state as at an instant, money and days with it', async () => {
    const start = needRow('SE-001', {
      recordedAt: day('2026-03-01'),
      changedAt: day('2026-03-01'),
      budgetMax: Money.ofYuan('100000.00'),
      wantedOn: '2026-12-31',
    });
    await add(start);
    await change(start, { title: '后来', budgetMax: null, changedAt: day('2026-03-05') });
    await expect(needs.readAsAt(all, 'SE-001', day('2026-02-28'))).resolves.toBeUndefined();
    const { changedBy: _changedBy, ...then } = start;
    await expect(needs.readAsAt(all, 'SE-001', day('2026-03-04'))).resolves.toEqual(then);
    await expect(needs.readAsAt(all, 'SE-001', day('2026-03-05'))).resolves.toMatchObject({ title: '后来' });
  });

  it('lists its history to who answers for it, each step by what it changed', async () => {
    const start = needRow('SE-001');
    await add(start);
    await change(start, { title: '后来', changedAt: day('2026-03-05') });
    const history = await needs.history(all, start.id);
    expect(history).toMatchObject([
      { version: 2, at: day('2026-03-05'), by: 'user_li', difference: { title: { from: 'SE-001', to: '后来' } } },
      { version: 1, difference: { title: { to: 'SE-001' } } },
    ]);
    await expect(needs.history(everyone, start.id)).resolves.toEqual([]);
    await expect(needs.history(everyone, 'SE-404')).resolves.toBeUndefined();
  });

  it('tells the past to no collector whose view was ended, nor to everyone', async () => {
    const start = needRow('SE-001', { collectedBy: 'prov_collector', collectorId: 'prov_collector' });
    await add(start);
    const asCollector = Scope.of(collector);
    await expect(needs.readAsAt(asCollector, start.id, day('2026-04-01'))).resolves.toMatchObject({
      enterpriseName: '朝阳配件厂',
    });
    await change(start, { collectorId: null, changedAt: day('2026-05-01') });
    await expect(needs.readAsAt(asCollector, start.id, day('2026-04-01'))).resolves.toBeUndefined();
    await expect(needs.history(asCollector, start.id)).resolves.toEqual([]);
    await expect(needs.readAsAt(everyone, start.id, day('2026-06-01'))).resolves.toBeUndefined();
    await expect(needs.read(asCollector, start.id)).resolves.toMatchObject({ enterpriseName: null });
  });

  it('does not say whose a public need is by being asked for the needs of one enterprise', async () => {
    await add(needRow('SE-001'));
    const list = new ListNeeds(needs);
    await expect(list.execute(everyone, { enterpriseId: 'ent_factory' })).resolves.toEqual([]);
    await expect(list.execute(all, { enterpriseId: 'ent_factory' })).resolves.toHaveLength(1);
  });

  it('keeps one reference and one credit code for one record', async () => {
    await add(needRow('SE-001'));
    await expect(add(needRow('SE-002', { ref: 'SE-001' }))).rejects.toThrow(/UNIQUE/);
    const files = new EnterpriseStore(database.reader, cipher);
    await database.inWork(bureau, (work) => files.add(work, enterpriseRow('E-1', { creditCode: 'same' })));
    await expect(
      database.inWork(bureau, (work) => files.add(work, enterpriseRow('E-2', { creditCode: 'same' }))),
    ).rejects.toThrow(/UNIQUE/);
  });

  it('reads a listing with its provider, its prices as money', async () => {
    const providers = new ProviderStore(database.reader);
    const solutions = new SolutionStore(database.reader, providers);
    const provider = providerRow('P-1');
    const priceMin = Money.ofYuan('80000.00');
    const { scenarios: _scenarios, ...listing } = solutionRow('SE-100', provider);
    await database.inWork(bureau, async (work) => {
      await providers.add(work, provider);
      const served = { scenario: 'S07', level: 2, priceMin, priceMax: null, weeks: 8 };
      await solutions.add(work, { ...listing, scenarios: [served] });
    });
    const found = await solutions.read(everyone, 'SE-100');
    expect(found?.provider.name).toBe('P-1软件');
    expect(found?.scenarios[0]?.priceMin?.fen).toBe(8_000_000n);
    await expect(solutions.list(everyone, { providerId: provider.id })).resolves.toHaveLength(1);
    await expect(solutions.history(all, 'SE-100')).resolves.toHaveLength(1);
  });
});
