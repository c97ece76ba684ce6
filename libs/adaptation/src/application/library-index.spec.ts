import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import { Logger } from '@nestjs/common';
import { EveryTurn } from '../../../../test/support/every-turn.js';
import { needRow, providerRow, solutionRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import { NeedEntity } from '../infrastructure/need.entity.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { ProviderEntity } from '../infrastructure/provider.entity.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionEntity } from '../infrastructure/solution.entity.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import { HealIndex } from './heal-index.query.js';
import { NeedDocuments } from './need-documents.query.js';
import { OnNeedChanged } from './on-need-changed.handler.js';
import { OnSolutionChanged } from './on-solution-changed.handler.js';
import { OnStartFillIndex } from './on-start-fill-index.handler.js';
import { RebuildIndex } from './rebuild-index.query.js';
import { SolutionDocuments } from './solution-documents.query.js';
import { VerifyIndex } from './verify-index.query.js';

const findProgramme = new FindProgramme(new CityStore(ProgrammeConfig.fromEnvironment({})));
const house = Scope.of(houseActor);
const at = new Date('2026-03-01T08:00:00Z');
const provider = providerRow('P-001');

describe('the indexes of the library', () => {
  let database: SqliteInMemory;
  let engine: EmbeddedSearch;
  let index: LibraryIndexStore;
  let documents: { needs: NeedDocuments; solutions: SolutionDocuments };
  beforeEach(async () => {
    database = await sqliteInMemory(NeedEntity, ProviderEntity, SolutionEntity);
    engine = new EmbeddedSearch();
    index = new LibraryIndexStore(engine);
    const providers = new ProviderStore(database.reader);
    documents = {
      needs: new NeedDocuments(new NeedStore(database.reader), findProgramme),
      solutions: new SolutionDocuments(new SolutionStore(database.reader, providers), findProgramme),
    };
    await database.rows(ProviderEntity).insert(provider);
  });
  afterEach(() => database.close());

  const rebuild = () => new RebuildIndex(index, documents.needs, documents.solutions);
  const heal = () =>
    new HealIndex(
      index,
      new VerifyIndex(index, documents.needs, documents.solutions),
      documents.needs,
      documents.solutions,
    );
  const verify = () => new VerifyIndex(index, documents.needs, documents.solutions).execute(house);
  const needChanged = (id: NeedEntity['id']) =>
    new OnNeedChanged(index, documents.needs).handle({ type: NEED_CHANGED, id, version: 1, at });
  const found = async (name: string, text: string) =>
    (await engine.search(name, { text, match: 'all' })).hits.map(({ id }) => id);

  it('hold every row after a rebuild, however many pages they take; withdrawn ones not', async () => {
    const rows = Array.from({ length: 1_101 }, (_, i) => needRow(`N-${i}`));
    for (let i = 0; i < rows.length; i += 300) await database.rows(NeedEntity).insert(rows.slice(i, i + 300));
    await database.rows(NeedEntity).insert(needRow('N-gone', { status: 'withdrawn' }));
    await database.rows(SolutionEntity).insert(solutionRow('L-1', provider));
    const progress = new Map<string, number>();
    const onProgress = (name: string, count: number) => void progress.set(name, count);
    await expect(rebuild().execute(house, { onProgress })).resolves.toMatchObject([
      { index: 'needs', documents: 1_101 },
      { index: 'solutions', documents: 1 },
    ]);
    expect(progress).toEqual(new Map([['needs', 1_101], ['solutions', 1]])); // prettier-ignore
    const even = { missing: [], stale: [], visibility: [], extra: [] };
    await expect(verify()).resolves.toEqual([
      { index: 'needs', rows: 1_101, held: 1_101, ...even },
      { index: 'solutions', rows: 1, held: 1, ...even },
    ]);
  });

  it('take what a letter tells of from the row, as it is now', async () => {
    await rebuild().execute(house);
    const need = needRow('N-1', { title: '冷却塔', version: 3 });
    await database.rows(NeedEntity).insert(need);
    await needChanged(need.id);
    await expect(found('needs', '冷却塔')).resolves.toEqual([need.id]);
    await database.rows(NeedEntity).update({ id: need.id }, { title: '空压机', version: 4 });
    await needChanged(need.id);
    await expect(found('needs', '冷却塔')).resolves.toEqual([]);
    await database.rows(NeedEntity).update({ id: need.id }, { status: 'withdrawn', version: 5 });
    await needChanged(need.id);
    await expect(found('needs', '空压机')).resolves.toEqual([]);

    const solution = solutionRow('L-1', provider, { title: '轴承监测' });
    await database.rows(SolutionEntity).insert(solution);
    const letter = { type: SOLUTION_CHANGED, id: solution.id, version: 1, at };
    await new OnSolutionChanged(index, documents.solutions).handle(letter);
    await expect(found('solutions', '轴承监测')).resolves.toEqual([solution.id]);
    await database.rows(SolutionEntity).delete({ id: solution.id });
    await new OnSolutionChanged(index, documents.solutions).handle(letter);
    await expect(found('solutions', '轴承监测')).resolves.toEqual([]);
  });

  it('are found out where they differ from the tables', async () => {
    const [lost, old, hidden, right] = ['N-1', 'N-2', 'N-3', 'N-4'].map((ref) => needRow(ref));
    if (!lost || !old || !hidden || !right) throw new Error('four rows');
    await database.rows(NeedEntity).insert([old, hidden, right]);
    await rebuild().execute(house);
    await database.rows(NeedEntity).insert(lost);
    await database.rows(NeedEntity).update({ id: old.id }, { version: 2 });
    await database.rows(NeedEntity).update({ id: hidden.id }, { visibility: 'BUREAU' });
    await engine.upsert('needs', [{ id: 'need_extra', version: 1, title: '多余' }]);
    const [needs] = await verify();
    expect(needs).toEqual({
      index: 'needs',
      rows: 4,
      held: 4,
      missing: [lost.id],
      stale: [old.id],
      visibility: [hidden.id],
      extra: ['need_extra'],
    });
  });

  it('are filled at the start; until then the process is not ready', async () => {
    jest.spyOn(Logger.prototype, 'log').mockImplementation(() => undefined);
    await database.rows(NeedEntity).insert(needRow('N-1', { title: '冷却塔' }));
    const start = new OnStartFillIndex(engine, rebuild(), heal(), new EveryTurn());
    await expect(start.check()).rejects.toMatchObject({ kind: 'unavailable', code: 'ADAPTATION.INDEX_FILLING' });
    await start.onApplicationBootstrap();
    await expect(start.check()).resolves.toBeUndefined();
    await expect(found('needs', '冷却塔')).resolves.toHaveLength(1);
    jest.restoreAllMocks();
  });

  it('are healed both ways: what is missing, old, seen by others or without a row', async () => {
    const [a, b, c] = ['N-1', 'N-2', 'N-3'].map((ref) => needRow(ref));
    if (!a || !b || !c) throw new Error('three rows');
    await database.rows(NeedEntity).insert([a, b, c]);
    await rebuild().execute(house);
    const { hits } = await engine.search('needs', { pageSize: 10 });
    const documentOf = (id: string) => hits.find((hit) => hit.id === id)?.document ?? { id, version: 0 };
    await engine.remove('needs', [a.id]);
    await engine.upsert('needs', [
      { ...documentOf(b.id), version: b.version + 5 },
      { ...documentOf(c.id), visibility: 'OTHERS' },
      { ...documentOf(c.id), id: 'need_nobody' },
    ]);
    const [found] = await heal().execute(house);
    expect(found).toMatchObject({ missing: [a.id], stale: [b.id], visibility: [c.id], extra: ['need_nobody'] });
    const none = { missing: [], stale: [], visibility: [], extra: [] };
    await expect(verify()).resolves.toMatchObject([none, none]);
  });

  it('stop the start where they cannot be filled', async () => {
    engine.rebuild = () => Promise.reject(new Error('no memory'));
    const start = new OnStartFillIndex(engine, rebuild(), heal(), new EveryTurn());
    await expect(start.onApplicationBootstrap()).rejects.toThrow('no memory');
    await expect(start.check()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
