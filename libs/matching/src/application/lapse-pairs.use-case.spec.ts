import { conflict } from '@app/kernel/domain-error.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { describe, expect, it } from '@jest/globals';
import type { PairId } from '../published/pair.summary.js';
import { lapseInBatches } from './lapse-pairs.use-case.js';
import type { LapsePairs, LapsePairsInput } from './lapse-pairs.use-case.js';

const work = {} as UnitOfWork;
class Door extends WorkDoor {
  works = 0;
  override run<T>(_actor: unknown, intention: (opened: UnitOfWork) => Promise<T>): Promise<T> {
    this.works++;
    return intention(work);
  }
}

describe('pairs that are due', () => {
  it('lapse a few in a work; where one was overtaken the other works go on, and it is said', async () => {
    const pairs = Array.from({ length: 95 }, (_each, at) => ({ id: `pair_${at}` as PairId, version: 1 }));
    const lapsed: string[] = [];
    const execute = async (_work: UnitOfWork, _actor: unknown, { pairs: some }: LapsePairsInput) => {
      if (some.some(({ id }) => id === 'pair_30')) throw conflict('MATCHING.PAIR_CHANGED', '已被他人修改');
      lapsed.push(...some.map(({ id }) => id));
    };
    const door = new Door();
    const all = lapseInBatches(door, { execute } as unknown as LapsePairs, { pairs, reason: '逾期' });
    await expect(all).rejects.toMatchObject({ code: 'MATCHING.PAIR_CHANGED' });
    expect(door.works).toBe(5);
    expect(lapsed).toHaveLength(75);
    expect(lapsed).not.toContain('pair_30');
  });
});
