import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@app/kernel/domain-error.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomCase } from '../../../../test/support/coverage-cases.js';
import { byHall } from '../../../../test/support/coverage-oracles.js';
import { exitCodeOf } from '../exit-code.js';
import { parseCommand } from '../run-command.js';

const untouched = () => Promise.reject(new Error('opened'));
const tools = { config: {} as never, rooms: untouched, indexedRooms: untouched, reader: untouched };

describe('coverage --case FILE.json', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'case-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function said(text: string): Promise<unknown> {
    const file = join(folder, 'case.json');
    await writeFile(file, text);
    return (await parseCommand(['coverage', '--case', file, '--json']).run(tools)).json;
  }

  it('answers without a database, and what the independent oracle says', async () => {
    for (let seed = 10_000; seed < 10_200; seed++) {
      const coverage = randomCase(seed, { needs: 8, providers: 6, weight: 3, capacity: 5 });
      const total = coverage.needs.reduce((sum, { weight }) => sum + weight, 0);
      const { unmet, cut } = byHall(coverage);
      const answer = await said(JSON.stringify(coverage));
      expect(answer).toEqual({ reachable: total - unmet, unmet, cut, blocks: expect.any(Array) });
      expect(Object.keys(answer as object)).toEqual(['reachable', 'unmet', 'cut', 'blocks']);
    }
  });

  it('names the blocks that are short, and says both sides of the cut', async () => {
    const coverage = {
      needs: ['a', 'b', 'c'].map((id) => ({ id, weight: 2, block: `block-${id}` })),
      providers: [
        { id: 'p', capacity: 1 },
        { id: 'q', capacity: 5 },
      ],
      edges: [
        ['a', 'p'],
        ['b', 'q'],
      ],
    };
    await expect(said(JSON.stringify(coverage))).resolves.toEqual({
      reachable: 3,
      unmet: 3,
      cut: { needs: ['a', 'c'], providers: ['p'] },
      blocks: [
        { block: 'block-c', needs: 2, places: 0, deficit: 2 },
        { block: 'block-a', needs: 2, places: 1, deficit: 1 },
      ],
    });
  });

  it.each([
    ['{', ['COVERAGE.NOT_JSON'], []],
    ['{"needs":[]}', ['COVERAGE.BAD_CASE'], ['providers', 'edges']],
    [
      '{"needs":[{"id":"n","weight":0}],"providers":[{"id":"p","capacity":-1}],"edges":[["n","x"]]}',
      ['COVERAGE.BAD_CASE'],
      ['needs[0].weight', 'providers[0].capacity', 'edges[0][1]'],
    ],
  ] as const)('%s is malformed, exit 2, with every reason', async (text, [code], fields) => {
    const error: unknown = await said(text).catch((one: unknown) => one);
    expect(exitCodeOf(error)).toBe(2);
    expect(error).toBeInstanceOf(DomainError);
    const { code: told, refusals } = error as DomainError;
    expect([told, refusals.map(({ field }) => field)]).toEqual([code, fields]);
  });

  it('says so where there is no file', async () => {
    const missing = parseCommand(['coverage', '--case', join(folder, 'none.json')]).run(tools);
    await expect(missing).rejects.toMatchObject({ kind: 'invalid', code: 'COVERAGE.NO_FILE' });
  });
});
