import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtHouse } from '../support/built-house.js';
import type { BuiltHouse } from '../support/built-house.js';
import { describeEmbedded } from '../support/service-mode.js';
import { until } from '../support/small-library.js';

describe('an operator at the console', () => {
  let house: BuiltHouse;
  beforeAll(async () => void (house = await builtHouse()));
  afterAll(() => house.remove());

  const write = async (name: string, content: unknown) => {
    const file = join(house.folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const enterprise = {
    ref: 'T-1',
    name: '试验企业',
    creditCode: '91350100M000100Y43',
    districtCode: '220104',
    industry: 'AUTO',
    batch: 'B3',
  };
  const imported = { ref: 'T-N1', enterprise: 'T-1', title: '试验需求', text: '试验需求的内容', scenario: 'S08' };

  const said = async (...words: string[]) => {
    const told = await house.console([...words, '--json']);
    expect(told).toMatchObject({ code: 0, err: '' });
    return JSON.parse(told.out);
  };
  /** Asked again where a search server overran its deadline: the console says that it did. */
  const found = (...words: string[]) =>
    until(
      () => said('search', ...words),
      ({ isPlain }) => !isPlain,
    );
  const WHY_NOT = expect.stringMatching(/^(?![^]*    at )[^]*\p{Script=Han}/u);
  const EVIDENCE = {
    criterion: expect.stringMatching(/^[a-z]+$/),
    verdict: expect.stringMatching(/^(for|against|unknown)$/),
    weight: expect.any(Number),
    contribution: expect.any(Number),
  };

  it('prepares the database and loads the demo, as often as wished', async () => {
    expect(await house.console(['migrate'])).toMatchObject({ code: 0, err: '' });
    const first = await said('demo');
    expect(first.needs.added).toBeGreaterThanOrEqual(120);
    expect(first.solutions.added).toBeGreaterThanOrEqual(150);
    const again = await said('demo');
    expect(again.needs).toEqual({ added: 0, changed: 0, unchanged: first.needs.added });
    await house.settled();
  });

  it('says what the providers can reach, of the city and of any case', async () => {
    const { needs, candidates, reachable, unmet, capacity, cells } = await said('coverage');
    expect(needs).toBeGreaterThan(100);
    expect(reachable + unmet).toBe(needs);
    expect(reachable).toBeLessThanOrEqual(candidates);
    expect(capacity).toMatchObject({ unknownPlaces: 0, unknown: expect.any(Number) });
    expect((cells as { needs: number }[]).reduce((sum, cell) => sum + cell.needs, 0)).toBe(needs);
    const coverage = { needs: [{ id: 'n', weight: 3, block: 'b' }], providers: [{ id: 'p', capacity: 1 }] };
    expect(await said('coverage', '--case', await write('case.json', { ...coverage, edges: [['n', 'p']] }))).toEqual({
      reachable: 1,
      unmet: 2,
      cut: { needs: ['n'], providers: ['p'] },
      blocks: [{ block: 'b', needs: 3, places: 1, deficit: 2 }],
    });
    const bad = await write('bad.json', { ...coverage, edges: [['n', 'p'], ['n', 'p'], ['x']] });
    const { code, out, err } = await house.console(['coverage', '--case', bad, '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(JSON.parse(err)).toMatchObject({
      code: 'COVERAGE.BAD_CASE',
      refusals: [{ field: 'edges[1]' }, { field: 'edges[2]' }],
    });
  });

  it('searches, for a program and for a person', async () => {
    const { query, total, results, facets } = await found('needs', '设备联网 OEE 统计', '--limit', '5');
    expect(query).toMatchObject({ text: '设备联网 OEE 统计' });
    expect(Number.isInteger(total) && total > 5).toBe(true);
    expect(results).toHaveLength(5);
    expect(results[0]).toMatchObject({
      id: expect.stringMatching(/^need_/),
      ref: expect.any(String),
      title: expect.any(String),
    });
    const { industry, scenario } = facets as Record<string, Record<string, number>>;
    expect(Object.values(industry ?? {}).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(scenario).toMatchObject({ S08: expect.any(Number) });

    const words = ['solutions', '追溯', '--filter', 'industry=PHAR', '--filter', 'industry=AUTO'];
    const narrowed = await found(...words, '--exclude', '物流', '--phrase', '追溯');
    expect(narrowed.query).toMatchObject({
      filters: { industry: ['PHAR', 'AUTO'] },
      exclude: ['物流'],
      phrase: ['追溯'],
    });
    for (const { title, text } of narrowed.results) expect(`${title}${text}`).not.toContain('物流');
    const readable = await until(
      () => house.console(['search', ...words, '--exclude', '物流', '--phrase', '追溯']),
      ({ out }) => !out.includes('检索服务暂时不可用'),
    );
    expect(readable).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`共 ${narrowed.total} 条`) });
  });

  it('matches both ways and says why and why not', async () => {
    const { need, results, excluded } = await said('match', 'SE-051');
    expect(need).toMatchObject({ ref: 'SE-051' });
    const [best] = results;
    expect(best).toMatchObject({ solutionId: expect.stringMatching(/^sol_/), score: expect.any(Number) });
    for (const row of best.evidence) {
      expect(row).toMatchObject(EVIDENCE);
      expect(['need', 'solution'].filter((key) => key in row)).toEqual(['need', 'solution']);
    }
    const sum = best.evidence.reduce((total: number, row: { contribution: number }) => total + row.contribution, 0);
    expect(sum).toBeCloseTo(best.score, 6);
    expect(excluded[0]).toMatchObject({
      solutionId: expect.stringMatching(/^sol_/),
      code: expect.any(String),
      reason: expect.any(String),
    });

    const why = await said('why', 'SE-051', best.solutionId);
    expect(why).toMatchObject({
      needId: need.id,
      solutionId: best.solutionId,
      score: best.score,
      evidence: best.evidence,
    });
    for (const gate of why.gates)
      expect(Object.keys(gate).sort()).toEqual(['clause', 'code', 'limit', 'passed', 'value']);
    const whyNot = await said('why', 'SE-051', excluded[0].solutionId);
    expect(whyNot).toMatchObject({ score: null });
    expect(whyNot.gates).toContainEqual(expect.objectContaining({ code: excluded[0].code, passed: false }));

    const { solution, results: needs } = await said('match', best.solutionId);
    expect(solution).toMatchObject({ id: best.solutionId });
    expect(needs[0]).toMatchObject({ needId: expect.stringMatching(/^need_/), evidence: expect.any(Array) });
    for (const words of [
      ['match', 'SE-051'],
      ['match', best.solutionId],
      ['why', 'SE-051', best.solutionId],
    ]) {
      expect(await house.console(words)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/适配/) });
    }
  });

  it('looks with the eyes of an organisation', async () => {
    const hidden = ['needs', 'N-035'];
    expect((await found(...hidden)).results.map(({ ref }: { ref: string }) => ref)).not.toContain('N-035');
    for (const organisation of ['E-028', 'bureau', '220174']) {
      const [first] = (await found(...hidden, '--as', organisation)).results;
      expect([organisation, first?.ref, first?.enterprise?.name]).toEqual([
        organisation,
        'N-035',
        expect.stringContaining('底盘焊接'),
      ]);
    }
  });

  it('imports a whole file or nothing, and again without a change', async () => {
    const good = await write('good.json', { enterprises: [enterprise], needs: [imported] });
    const dry = await house.console(['import', good, '--dry-run', '--json']);
    expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, needs: { added: 1 } });
    expect(await house.console(['match', 'T-N1'])).toMatchObject({ code: 1 });
    expect(JSON.parse((await house.console(['import', good, '--json'])).out)).toMatchObject({ needs: { added: 1 } });
    expect(JSON.parse((await house.console(['import', good, '--json'])).out)).toMatchObject({
      needs: { added: 0, changed: 0, unchanged: 1 },
    });
    const broken = { ...imported, ref: 'T-N2', currentLevel: 3, targetLevel: 2, enterprise: 'nobody' };
    const lines = [imported, broken, { ...broken, ref: 'T-N3' }];
    const refusedFile = await house.console(['import', await write('bad.json', { needs: lines })]);
    expect(refusedFile).toMatchObject({ code: 1, err: expect.stringMatching(/needs\.1.*needs\.2/s) });
    expect(await house.console(['match', 'T-N2'])).toMatchObject({ code: 1 });
  });

  it.each<[code: number, words: string[]]>([
    [2, []],
    [2, ['no-such-word']],
    [2, ['search', 'needs', '追溯', '--colour', 'red']],
    [2, ['search', 'everything', '追溯']],
    [2, ['search', 'needs', '追溯', '--filter', 'industry']],
    [2, ['search', 'needs', '追溯', '--filter', 'tenant=x']],
    [2, ['search', 'needs', '追溯', '--filter', 'constructor=x']],
    [2, ['search', 'needs', '追溯', '--limit', 'many']],
    [2, ['search', 'needs', '追溯', '--json', '--filter', '__proto__=x']],
    [2, ['constructor']],
    [2, ['why', 'SE-051']],
    [1, ['why', 'SE-051', 'SE-999']],
    [2, ['match']],
    [2, ['import', 'no-such-file.json']],
    [1, ['match', 'SE-999']],
    [1, ['search', 'needs', '追溯', '--as', 'nobody']],
  ])('hears by exit code %i and a Chinese sentence why not: %j', async (code, words) => {
    expect(await house.console(words)).toMatchObject({ code, out: '', err: WHY_NOT });
  });

  describeEmbedded('whose index is inside the api', () => {
    it.each(['verify-index', 'reindex'])('hears that no api is there whose index it is: %s', async (word) => {
      expect(await house.console([word])).toMatchObject({ code: 3, out: '', err: WHY_NOT });
    });

    it('is not fooled by the pass of an api that was killed', async () => {
      const pass = await write('operator.json', { url: 'http://127.0.0.1:9', token: 'left behind' });
      await expect(house.console(['verify-index'])).resolves.toMatchObject({ code: 3 });
      await rm(pass);
    });
  });

  it('refuses a file that is no JSON, or not of the shape, with every place', async () => {
    expect(await house.console(['import', await write('torn.json', '{"needs": [')])).toMatchObject({ code: 2 });
    const shapeless = await write('shape.json', { needs: [{ ref: 'x' }], extra: 1 });
    const told = await house.console(['import', shapeless]);
    expect(told).toMatchObject({ code: 2, err: expect.stringMatching(/extra/) });
    for (const field of ['enterprise', 'title', 'text', 'scenario']) expect(told.err).toContain(`needs.0.${field}`);
  });
});
