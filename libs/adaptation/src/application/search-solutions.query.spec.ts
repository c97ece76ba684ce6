import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import { factory } from '../../../../test/support/actors.js';
import { providerRow, solutionRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import { ProviderEntity } from '../infrastructure/provider.entity.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionEntity } from '../infrastructure/solution.entity.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SearchInput } from '../published/search-input.summary.js';
import { SearchSolutions } from './search-solutions.query.js';
import { SolutionDocuments } from './solution-documents.query.js';

const findProgramme = new FindProgramme(new CityStore(ProgrammeConfig.fromEnvironment({})));
const city = providerRow('P-001', { name: '净月软件' });
const local = providerRow('P-002', { districts: ['220104'] });
const silent = providerRow('P-003', { districts: null });
const served = { level: null, priceMin: null, priceMax: null, weeks: null };

describe('searching solutions', () => {
  let database: SqliteInMemory;
  let searchSolutions: SearchSolutions;
  beforeEach(async () => {
    database = await sqliteInMemory(ProviderEntity, SolutionEntity);
    const engine = new EmbeddedSearch();
    const solutions = new SolutionStore(database.reader, new ProviderStore(database.reader));
    searchSolutions = new SearchSolutions(solutions, engine, findProgramme);
    await database.rows(ProviderEntity).insert([city, local, silent]);
    await database.rows(SolutionEntity).insert([
      solutionRow('SE-021', city, {
        title: '点检云',
        industries: ['AUTO', 'ELEC'],
        deployment: ['CLOUD'],
        recordedAt: new Date(1),
        scenarios: [
          { ...served, scenario: 'S08', level: 2, priceMin: '80000.00', priceMax: '150000.00', weeks: 8 },
          { ...served, scenario: 'S10', level: 3, priceMax: '49999.99' },
        ],
        cases: [{ title: '轴承厂', industry: 'AUTO', text: '停机减少三成', accepted: false }],
      }),
      solutionRow('SE-022', local, {
        title: '设备管家',
        recordedAt: new Date(2),
        scenarios: [{ ...served, scenario: 'S08', level: 4, priceMin: '600000.00', weeks: 20 }],
      }),
      solutionRow('SE-023', silent, { title: '工资条', scenarios: [{ ...served, scenario: 'S14' }] }),
      solutionRow('SE-024', local, { title: '点检草稿', status: 'draft' }),
      solutionRow('SE-025', local, { title: '点检旧版', status: 'withdrawn' }),
    ]);
    const documents = await new SolutionDocuments(solutions, findProgramme).execute(Scope.of(houseActor));
    await new LibraryIndexStore(engine).rebuild(documents);
  });
  afterEach(() => database.close());

  const search = (input: Partial<SearchInput>, actor: Actor = anonymous) =>
    searchSolutions.execute(Scope.of(actor), { filters: {}, page: 1, pageSize: 20, ...input });
  const refs = async (input: Partial<SearchInput>, actor?: Actor) =>
    (await search(input, actor)).results.map(({ item }) => item.ref);

  it('finds by title, by provider, by case and by what people call its scenario', async () => {
    await expect(refs({ text: '管家' })).resolves.toEqual(['SE-022']);
    expect((await refs({ text: '净月软件' }))[0]).toBe('SE-021');
    await expect(refs({ text: '轴承' })).resolves.toEqual(['SE-021']);
    await expect(refs({ text: '考勤' })).resolves.toEqual(['SE-023']);
  });

  it('counts each scenario, level, industry and district that it serves; a whole city in each district', async () => {
    const { total, facets } = await search({});
    expect(total).toBe(3);
    expect(facets.scenario).toEqual({ S08: 2, S10: 1, S14: 1 });
    expect(facets.family).toEqual({ PRODUCTION: 2, DECISION: 1 });
    expect(facets.level).toEqual({ '2': 1, '3': 1, '4': 1, UNKNOWN: 1 });
    expect(facets.industry).toEqual({ AUTO: 1, ELEC: 1, UNKNOWN: 2 });
    expect(facets.deployment).toEqual({ CLOUD: 1, UNKNOWN: 2 });
    expect(facets.priceBand).toEqual({ LT5: 1, '50-100': 1, UNKNOWN: 1 });
    expect(facets.district).toMatchObject({ '220104': 2, '220113': 1, UNKNOWN: 1 });
    await expect(refs({ filters: { district: ['220113'] } })).resolves.toEqual(['SE-021']);
    await expect(refs({ filters: { scenario: ['S10'], level: ['3'] } })).resolves.toEqual(['SE-021']);
  });

  it('sorts by price, weeks and level; what has none comes last', async () => {
    await expect(refs({ sort: 'price-asc' })).resolves.toEqual(['SE-021', 'SE-022', 'SE-023']);
    await expect(refs({ sort: 'price-desc' })).resolves.toEqual(['SE-022', 'SE-021', 'SE-023']);
    await expect(refs({ sort: 'weeks-asc' })).resolves.toEqual(['SE-021', 'SE-022', 'SE-023']);
    await expect(refs({ sort: 'level-desc' })).resolves.toEqual(['SE-022', 'SE-021', 'SE-023']);
    await expect(search({ sort: 'budget-asc' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('shows a draft to its provider only, and nobody what was taken down', async () => {
    const provider: Actor = { ...factory, role: 'provider', organisationId: local.id };
    await expect(refs({ text: '点检' })).resolves.not.toContain('SE-024');
    await expect(refs({ text: '草稿' }, provider)).resolves.toEqual(['SE-024']);
    await expect(refs({ text: '旧版' }, provider)).resolves.toEqual([]);
    const answer = await search({ text: '点检云' });
    expect(answer.results[0]?.item.provider.name).toBe('净月软件');
  });
});
