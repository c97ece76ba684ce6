import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Counters } from './counters.js';
import { STANDARD } from './limit-rules.js';

const rules = { ...STANDARD, 'search.person': { most: 3, seconds: 60 }, 'rows.person': { most: 100, seconds: 60 } };
const many = async (counters: Counters, count: number, cost = 1) => {
  const taken = [];
  for (let at = 0; at < count; at++) taken.push(await counters.take('search.person', 'person_1', cost));
  return taken;
};

describe('counting in memory', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('allows as many as the rule says, then says when to come again, and then allows as many again', async () => {
    const counters = new Counters(rules);
    expect((await many(counters, 3)).map(({ allowed }) => allowed)).toEqual([true, true, true]);
    jest.advanceTimersByTime(20_500);
    expect(await many(counters, 1)).toEqual([{ allowed: false, waitSeconds: 40, isFirstRefusal: true }]);
    jest.advanceTimersByTime(39_501);
    expect((await many(counters, 4)).map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  });

  it('tells the first refusal of a window from the others', async () => {
    const counters = new Counters(rules);
    const refused = (await many(counters, 50)).filter(({ allowed }) => !allowed);
    expect(refused.map(({ isFirstRefusal }) => isFirstRefusal)).toEqual([true, ...Array(46).fill(false)]);
    jest.advanceTimersByTime(60_001);
    expect((await many(counters, 5)).map(({ isFirstRefusal }) => isFirstRefusal).slice(3)).toEqual([true, false]);
  });

  it('counts by rows as well, and each holder and rule apart', async () => {
    const counters = new Counters(rules);
    expect((await counters.take('rows.person', 'person_1', 60)).allowed).toBe(true);
    expect((await counters.take('rows.person', 'person_2', 60)).allowed).toBe(true);
    expect(await counters.take('rows.person', 'person_1', 60)).toMatchObject({ allowed: false, isFirstRefusal: true });
    expect(await counters.take('rows.person', 'person_1', 1)).toMatchObject({ allowed: false, isFirstRefusal: false });
    expect((await counters.take('search.person', 'person_1', 1)).allowed).toBe(true);
  });

  it('goes on in memory where Redis fails, and does not ask it again at once', async () => {
    let asked = 0;
    const rlflxIncr = () => Promise.reject(new Error(`Command timed out ${++asked}`));
    const broken = { status: 'ready', defineCommand: () => undefined, rlflxIncr } as never;
    const counters = new Counters(rules, broken);
    expect((await many(counters, 4)).map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(asked).toBe(1);
    jest.advanceTimersByTime(5_001);
    await many(counters, 2);
    expect(asked).toBe(2);
  });
});
