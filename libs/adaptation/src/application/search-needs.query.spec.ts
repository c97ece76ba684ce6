import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Money } from '@app/kernel/money.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import { SearchError } from '@app/search/published/search-error.summary.js';
import { bureau, district, factory, mill } from '../../../../test/support/actors.js';
import { needRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import { NeedEntity } from '../infrastructure/need.entity.js';
import { NeedStore } from '../infrastructure/need.store.js';
import type { SearchInput } from '../published/search-input.summary.js';
import { NeedDocuments } from './need-documents.query.js';
import { SearchNeeds } from './search-needs.query.js';

const findProgramme = new FindProgramme(new CityStore(ProgrammeConfig.fromEnvironment({})));
const owner: Actor = { ...factory, organisationId: 'ent_factory' };

describe('searching needs', () => {
  let database: SqliteInMemory;
  let engine: EmbeddedSearch;
  let searchNeeds: SearchNeeds;
  beforeEach(async () => {
    database = await sqliteInMemory(NeedEntity);
    engine = new EmbeddedSearch();
    searchNeeds = new SearchNeeds(new NeedStore(database.reader), engine, findProgramme);
  });
  afterEach(() => database.close());

  async function hold(...rows: NeedEntity[]) {
    await database.rows(NeedEntity).insert(rows);
    const documents = new NeedDocuments(new NeedStore(database.reader), findProgramme);
    await new LibraryIndexStore(engine).rebuild(await documents.execute(Scope.of(bureau)));
  }
  const search = (input: Partial<SearchInput>, actor: Actor = anonymous) =>
    searchNeeds.execute(Scope.of(actor), { filters: {}, page: 1, pageSize: 20, ...input });
  const refs = async (input: Partial<SearchInput>, actor?: Actor) =>
    (await search(input, actor)).results.map(({ item }) => item.ref ?? '');

  it('finds words of the text before words of the lexicon, and both before nothing', async () => {
    await hold(
      needRow('SE-001', { text: '报修到响应平均超四十二分钟，维修靠电话' }),
      needRow('SE-002', { text: '希望统计 OEE，看清停机原因' }),
      needRow('SE-003', { text: '成本靠事后统计', scenario: 'S13', family: 'DECISION' }),
      needRow('SE-004', { text: '各班组、各机台的稼动率要每天看得到，能一层层看下去' }),
    );
    const repaired = await refs({ text: '维修' });
    expect(repaired[0]).toBe('SE-001');
    expect(repaired.toSorted()).toEqual(['SE-001', 'SE-002', 'SE-004']);
    // No dictionary has this word; of those that hold it only by the lexicon, the one that names its concept comes first.
    await expect(refs({ text: '稼动率' })).resolves.toEqual(['SE-004', 'SE-002', 'SE-001']);
    await expect(refs({ text: '罢工' })).resolves.toEqual(['SE-002']);
    await expect(refs({ text: '发工资' })).resolves.toEqual([]);
  });

  it('goes on by titles while the engine is away, with the same filters, facets and scope, and says so', async () => {
    await hold(
      needRow('SE-001', { title: '冲压车间设备联网', industry: 'AUTO', districtCode: '220104' }),
      needRow('SE-002', { title: '设备点检', industry: 'AUTO', visibility: 'OWNER' }),
      needRow('SE-003', { title: '批次追溯', industry: 'PHAR' }),
      needRow('SE-004', { title: '设备台账', status: 'withdrawn' }),
    );
    const [all, byFilter] = [await search({}), await search({ filters: { industry: ['AUTO'] } })];
    engine.search = () => Promise.reject(new SearchError('unavailable', 'away'));
    const plain = await search({});
    expect({ ...plain, isPlain: false, results: [] }).toEqual({ ...all, results: [] });
    expect(plain.isPlain).toBe(true);
    const filtered = await search({ filters: { industry: ['AUTO'] } });
    expect({ ...filtered, isPlain: false, results: [] }).toEqual({ ...byFilter, results: [] });
    await expect(refs({ text: '设备' })).resolves.toEqual(['SE-001']);
    await expect(refs({ text: '设备 联网' })).resolves.toEqual(['SE-001']);
    await expect(refs({ text: '设备' }, owner)).resolves.toHaveLength(2);
    await expect(refs({ text: 'SE-003' })).resolves.toEqual(['SE-003']);
    await expect(refs({ text: '设备', exclude: ['冲压'] })).resolves.toEqual([]);
    await expect(refs({ text: "设备%' OR 1=1" })).resolves.toEqual([]);
    await expect(refs({ filters: {}, page: 2, pageSize: 1 })).resolves.toHaveLength(1);
    engine.search = () => Promise.reject(new SearchError('invalid_filter', 'a mistake of ours'));
    await expect(search({})).rejects.toMatchObject({ code: 'SEARCH.INVALID_FILTER' });
  });

  it('tells who reads some needs without their price nothing of it by searching either', async () => {
    const assigned: Actor = { ...factory, role: 'evaluator', organisationId: 'org_eval', assigned: ['ent_factory'] };
    await hold(needRow('SE-001', { visibility: 'OWNER', budgetMax: Money.ofYuan('80000.00') }));
    const answer = await search({}, assigned);
    expect(answer).toMatchObject({ total: 1, facets: { priceBand: {} }, results: [{ item: { budgetMax: null } }] });
    for (const asked of [{ filters: { priceBand: ['5-10'] } }, { sort: 'budget-asc' }]) {
      await expect(search(asked, assigned)).rejects.toMatchObject({ code: 'ADAPTATION.PRICES_UNTOLD' });
    }
    expect((await search({}, owner)).facets.priceBand).toEqual({ '5-10': 1 });
  });

  it('shows nobody what the database would not, and names no enterprise to outsiders', async () => {
    await hold(
      needRow('SE-001', { title: '点检' }),
      needRow('SE-002', { title: '点检', status: 'recorded' }),
      needRow('SE-003', { title: '点检', visibility: 'OWNER' }),
      needRow('SE-004', { title: '点检', visibility: 'BUREAU' }),
      needRow('SE-005', { title: '点检', status: 'withdrawn' }),
    );
    const seen = async (actor: Actor) => (await refs({ text: '点检' }, actor)).toSorted();
    await expect(seen(anonymous)).resolves.toEqual(['SE-001']);
    await expect(seen(mill)).resolves.toEqual(['SE-001']);
    await expect(seen(owner)).resolves.toEqual(['SE-001', 'SE-002', 'SE-003', 'SE-004']);
    await expect(seen({ ...district, districtCode: '220104' })).resolves.toEqual(['SE-001', 'SE-002', 'SE-003']);
    await expect(seen(district)).resolves.toEqual(['SE-001']);
    await expect(seen(bureau)).resolves.toEqual(['SE-001', 'SE-002', 'SE-003', 'SE-004']);
    const { total, results, facets } = await search({ text: '点检' }, mill);
    expect(total).toBe(1);
    expect(results[0]?.item.enterpriseName).toBeNull();
    expect(facets.industry).toEqual({ AUTO: 1 });
  });

  it('drops what the index still holds though the row has been hidden since', async () => {
    const row = needRow('SE-001', { title: '点检' });
    await hold(row);
    await database.rows(NeedEntity).update({ id: row.id }, { visibility: 'OWNER' });
    await expect(refs({ text: '点检' })).resolves.toEqual([]);
  });

  it('narrows by codes: of one key any, of different keys all; each key is counted without its own choice', async () => {
    await hold(
      needRow('SE-001', { industry: 'AUTO', budgetMax: Money.ofYuan('300000') }),
      needRow('SE-002', { industry: 'RAIL', budgetMin: Money.ofYuan('60000') }),
      needRow('SE-003', { industry: 'PHAR', deployment: 'CLOUD', targetLevel: 2 }),
      needRow('SE-004', { industry: 'PHAR', scenario: 'OTHER', family: 'OTHER', ownWords: '培训场地' }),
    );
    const { results, total, facets } = await search({ filters: { industry: ['AUTO', 'PHAR'], scenario: ['S08'] } });
    expect(results.map(({ item }) => item.ref ?? '').toSorted()).toEqual(['SE-001', 'SE-003']);
    expect(total).toBe(2);
    expect(facets).toEqual({
      industry: { AUTO: 1, RAIL: 1, PHAR: 1 },
      scenario: { S08: 2, OTHER: 1 },
      family: { PRODUCTION: 2 },
      district: { '220104': 2 },
      level: { UNKNOWN: 1, '2': 1 },
      deployment: { UNKNOWN: 1, CLOUD: 1 },
      priceBand: { '20-50': 1, UNKNOWN: 1 },
    });
    await expect(refs({ filters: { priceBand: ['5-10'] } })).resolves.toEqual(['SE-002']);
    await expect(refs({ text: '培训场地' })).resolves.toEqual(['SE-004']);
  });

  it('counts exactly also where only some of the words are found', async () => {
    await hold(
      needRow('SE-001', { industry: 'AUTO', title: '冷却塔改造' }),
      needRow('SE-002', { industry: 'RAIL', title: '冷却塔' }),
    );
    const narrowed = await search({ text: '冷却塔 改造', filters: { industry: ['RAIL'] } });
    expect(narrowed).toMatchObject({ total: 1, matched: 'any' });
    expect(narrowed.facets.industry).toMatchObject({ RAIL: 1 });
    expect((await search({ text: '冷却塔 改造' })).total).toBe(2);
  });

  it('sorts strictly; what has no value comes last', async () => {
    const yuan = (text: string) => Money.ofYuan(text);
    await hold(
      needRow('SE-001', { budgetMax: yuan('2'), wantedOn: '2026-09-01', recordedAt: new Date(1) }),
      needRow('SE-002', { budgetMax: yuan('1'), wantedOn: '2026-06-30', recordedAt: new Date(3) }),
      needRow('SE-003', { recordedAt: new Date(2) }),
    );
    await expect(refs({ sort: 'budget-asc' })).resolves.toEqual(['SE-002', 'SE-001', 'SE-003']);
    await expect(refs({ sort: 'budget-desc' })).resolves.toEqual(['SE-001', 'SE-002', 'SE-003']);
    await expect(refs({ sort: 'wanted-asc' })).resolves.toEqual(['SE-002', 'SE-001', 'SE-003']);
    await expect(refs({ sort: 'newest' })).resolves.toEqual(['SE-002', 'SE-003', 'SE-001']);
  });

  it('answers a reference or an id with that one entry', async () => {
    const one = needRow('SE-051', { title: '排产' });
    await hold(one, needRow('SE-052', { title: '参见 SE-051' }));
    await expect(refs({ text: 'SE-051' })).resolves.toEqual(['SE-051']);
    await expect(refs({ text: 'se-051' })).resolves.toEqual(['SE-051']);
    await expect(refs({ text: one.id })).resolves.toEqual(['SE-051']);
    await expect(refs({ text: 'SE-051', filters: { industry: ['RAIL'] } })).resolves.toEqual([]);
  });

  it('takes phrases and excluded words literally', async () => {
    await hold(needRow('SE-001', { text: '设备联网采集' }), needRow('SE-002', { text: '联网的设备没有云' }));
    await expect(refs({ phrase: ['设备联网采集'] })).resolves.toEqual(['SE-001']);
    await expect(refs({ text: '联网', exclude: ['没有云'] })).resolves.toEqual(['SE-001']);
  });

  it('marks what was found, and cuts a long text to a card around it', async () => {
    await hold(needRow('SE-001', { title: '换模统计', text: `${'甲'.repeat(300)}换模${'乙'.repeat(300)}` }));
    const [found] = (await search({ text: '换模' })).results;
    expect(found?.marked.title).toEqual([
      { text: '换模', hit: true },
      { text: '统计', hit: false },
    ]);
    const text = found?.marked.text ?? [];
    expect(text.filter(({ hit }) => hit)).toEqual([{ text: '换模', hit: true }]);
    expect(text.map((segment) => segment.text).join('')).toMatch(/^…甲{30}换模乙+…$/);
  });

  it('says what to drop where nothing is found, and what that gives', async () => {
    await hold(
      needRow('SE-001', { title: '点检' }),
      needRow('SE-002', { title: '点检' }),
      needRow('SE-003', { title: '排产' }),
    );
    const filters = { industry: ['AUTO'], district: ['220113'] };
    const { total, relax } = await search({ text: '点检', filters });
    expect(total).toBe(0);
    expect(relax).toEqual([{ drop: 'district', returns: 3 }]);
    expect((await search({ text: '点检' })).relax).toEqual([]);
  });

  it('refuses codes that are not of the programme, and says which are', async () => {
    await hold();
    await expect(search({ filters: { industry: ['FOOD'] } })).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('AUTO、RAIL、ELEC、PHAR'),
    });
  });
});
