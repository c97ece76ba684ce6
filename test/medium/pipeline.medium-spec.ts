import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { ListPipeline } from '@app/matching/application/list-pipeline.query.js';
import type { ListPipelineInput } from '@app/matching/application/list-pipeline.query.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import type { PairMove, PairSummary } from '@app/matching/published/pair.summary.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau, district, mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

describeOnBoth('the pipeline', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let enterprise: Actor;
  let provider: Actor;
  let rival: Actor;
  const pairs: PairSummary[] = [];
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const { take, actorOf } = inHouse(house);
    const solutions = ['SOL-1', 'SOL-2', 'SOL-3'].map((ref) => aSolution(ref));
    await take(
      library(
        [aNeed('N-1'), aNeed('N-2', { title: '质检报表OEE自动生成' })],
        [...solutions, aSolution('SOL-RIVAL', { provider: 'P-2' })],
      ),
    );
    [enterprise, provider, rival] = [await actorOf('E-1'), await actorOf('P-1'), await actorOf('P-2')];
    for (const solutionId of ['SOL-1', 'SOL-2', 'SOL-3']) pairs.push(await propose(solutionId));
    await move(at(0), 'shortlist', enterprise);
    pairs[1] = await move(await move(at(1), 'shortlist', enterprise), 'interest', provider);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const at = (place: number) => {
    const pair = pairs[place];
    if (!pair) throw new Error(`no pair at ${place}`);
    return pair;
  };
  const propose = (solutionId: string) => inHouse(house).act(ProposePair, enterprise, { needId: 'N-1', solutionId });
  const interest = { sentence: '做过三家制动盘厂', freeCapacity: 2 };
  const move = ({ id, version }: PairSummary, name: PairMove, by: Actor, choiceVersion = 0) =>
    inHouse(house).act(MovePair, by, { id, version, move: name, reason: '方案贴合', interest, choiceVersion });
  const pipeline = (actor: Actor, asked: Omit<ListPipelineInput, 'actor'> = {}) =>
    house.get(ListPipeline).execute(Scope.of(actor), { actor, ...asked });
  const stagesOf = async (actor: Actor) => {
    const { total, stages } = await pipeline(actor);
    return [total, ...stages.filter(({ count }) => count > 0).map(({ status, count }) => `${status} ${count}`)];
  };
  const own: Actor = { ...district, districtCode: '220104' };

  it('says where each pair stands, for whom it waits and until when, in counts of what may be seen', async () => {
    const all = [3, 'proposed 1', 'shortlisted 1', 'interested 1'];
    for (const actor of [enterprise, provider, own, bureau]) expect(await stagesOf(actor)).toEqual(all);
    for (const actor of [mill, rival, district]) expect(await stagesOf(actor)).toEqual([0]);
    const { rows } = await pipeline(provider, { sort: 'until' });
    expect(rows.map(({ pair, waitsFor, isMine }) => [pair.status, waitsFor, isMine, pair.answerBy !== null])).toEqual([
      ['shortlisted', 'provider', true, true],
      ['interested', 'enterprise', false, true],
      ['proposed', 'enterprise', false, false],
    ]);
    // Whose need it is, a provider is told from the shortlist on.
    expect(rows.every(({ need, solution }) => need !== null && solution?.providerId === provider.organisationId)).toBe(
      true,
    );
    expect('match' in (rows[0]?.pair ?? {})).toBe(false);
  });

  it('is narrowed by stage and by turn, and is turned by page', async () => {
    const mine = await pipeline(enterprise, { waiting: true });
    expect([mine.total, mine.waiting]).toEqual([2, 2]);
    expect(await pipeline(provider, { waiting: true })).toMatchObject({ total: 1, waiting: 1 });
    const some = await pipeline(enterprise, { stages: ['interested', 'agreed'] });
    expect(some).toMatchObject({ total: 1, rows: [{ pair: { id: at(1).id } }] });
    const pages = await Promise.all([1, 2, 3].map((page) => pipeline(enterprise, { page, pageSize: 2 })));
    expect(pages.map(({ total, rows }) => [total, rows.length])).toEqual([
      [3, 2],
      [3, 1],
      [3, 0],
    ]);
    const ids = pages.flatMap(({ rows }) => rows.map(({ pair }) => pair.id));
    expect(new Set(ids)).toEqual(new Set(pairs.map(({ id }) => id)));
  });

  it('tells a provider nothing of a rival on the same need, not even that one was chosen', async () => {
    const seen = async () => ({
      list: await pipeline(provider),
      record: await house.get(FindPair).execute(Scope.of(provider), { actor: provider, id: at(1).id }),
    });
    // The need itself grows a version with each opening; what is compared is all else.
    const told = async () => JSON.parse(JSON.stringify(await seen(), (key, value) => (key === 'need' ? null : value)));
    const before = await told();
    const theirs = await move(await propose('SOL-RIVAL'), 'shortlist', enterprise);
    await move(await move(theirs, 'interest', rival), 'choose', enterprise);
    expect(await told()).toEqual(before);
    expect(await stagesOf(rival)).toEqual([1, 'chosen 1']);
    const [row] = (await pipeline(enterprise, { stages: ['chosen'] })).rows;
    expect(row).toMatchObject({ waitsFor: 'both', isMine: true });
    // The enterprise is told, and says so when it chooses again.
    await expect(move(at(1), 'choose', enterprise, 0)).rejects.toMatchObject({ code: 'MATCHING.CHOICE_MADE' });
    await expect(move(at(1), 'choose', enterprise, 1)).resolves.toMatchObject({ status: 'chosen' });
  });

  it('tells who was faster on the very same pair, too', async () => {
    const pair = await move(await move(at(2), 'shortlist', enterprise), 'interest', provider);
    const delegate: Actor = { ...enterprise, id: 'user_delegate' };
    const both = await Promise.allSettled([move(pair, 'choose', enterprise, 2), move(pair, 'choose', delegate, 2)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    const { refusals } = lost.reason as {
      readonly refusals: readonly { readonly code: string; readonly value?: string }[];
    };
    const said = refusals.map(({ code, value }) => [
      code.split('_').slice(1).join('_'),
      value !== undefined && value !== '',
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['CHANGED_BY', true],
        ['CHANGED_AT', true],
      ]),
    );
  });

  it('is narrowed by the title of a need, and by its enterprise for those whom that is disclosed to', async () => {
    await inHouse(house).act(ProposePair, provider, { needId: 'N-2', solutionId: 'SOL-1' });
    const newest = (await pipeline(enterprise)).rows.find(({ pair }) => pair.status === 'proposed');
    const [title, name] = [newest?.need?.title ?? '', newest?.need?.enterpriseName ?? ''];
    const readers = [enterprise, provider, rival, mill, bureau];
    const totals = (text: string) => Promise.all(readers.map(async (actor) => (await pipeline(actor, { text })).total));
    expect(await totals(` ${title.slice(1).toLowerCase()} `)).toEqual([1, 1, 0, 0, 1]);
    expect(await totals(name)).toEqual([5, 3, 1, 0, 5]);
    expect(await totals('%')).toEqual([0, 0, 0, 0, 0]);
    const some = await pipeline(provider, { text: title, stages: ['proposed'] });
    expect(some).toMatchObject({ total: 1, waiting: 0 });
    expect(some.stages.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(1);
  });
});
