import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { levelGap, levelVerdicts, overallLevel } from './level.js';
import type { RatedScenarios, Threshold } from './level.js';

const { programme, editions } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const { thresholds, contradicting } = programme.assessment;
const binding = programme.scenarios.filter((scenario) => scenario.binding).map(({ code }) => code);
const guiding = programme.scenarios.filter((scenario) => !scenario.binding).map(({ code }) => code);

/** So many binding and guiding scenarios at a level, the others at 0. */
function rated(score: number | null, level: number, bound: number, guided: number): RatedScenarios {
  const reached = [...binding.slice(0, bound), ...guiding.slice(0, guided)];
  const scenarios = programme.scenarios.map(({ code }) => [code, reached.includes(code) ? level : 0]);
  return { score, scenarios: Object.fromEntries(scenarios) as Record<string, number> };
}
const level = (of: RatedScenarios, by: readonly Threshold[] = thresholds) => overallLevel(of, by, binding).level;

describe('the overall level (HR-13)', () => {
  it.each<[string, RatedScenarios, number]>([
    ['level 2 at the very edge', rated(40, 2, 3, 3), 2],
    ['one point short', rated(39, 2, 3, 3), 1],
    ['90 points with five scenarios is not level 2, nor 1', rated(90, 2, 3, 2), 0],
    ['six scenarios of which two bind', rated(90, 2, 2, 4), 0],
    ['level 3 at the edge', rated(60, 3, 5, 3), 3],
    ['level 3 with four that bind is level 2', rated(60, 3, 4, 4), 2],
    ['level 4 at the edge', rated(80, 4, 6, 4), 4],
    ['level 4 scenarios with 79 points', rated(79, 4, 6, 4), 3],
    ['nothing', rated(0, 0, 0, 0), 0],
    ['below 20 points', rated(19, 4, 10, 6), 0],
  ])('%s', (_case, of, expected) => {
    expect(level(of)).toBe(expected);
  });

  it('is read by the other source, where six scenarios and three that bind make level 3', () => {
    const other = thresholds.map((one) => contradicting.find(({ level: of }) => of === one.level) ?? one);
    const between = rated(60, 3, 3, 3);
    expect(level(between)).toBe(2);
    expect(level(between, other)).toBe(3);
  });

  it('stays open where what is not known could decide it', () => {
    expect(overallLevel(rated(null, 2, 3, 3), thresholds, binding)).toEqual({ level: null, atLeast: 0, atMost: 2 });
    expect(overallLevel(rated(null, 0, 0, 0), thresholds, binding)).toEqual({ level: 0, atLeast: 0, atMost: 0 });
  });
});

describe('the gap to a level', () => {
  const second = thresholds.find(({ level: of }) => of === 2) as Threshold;

  it('counts points, scenarios and binding ones apart, and says where to begin', () => {
    const of = rated(33, 2, 1, 3);
    const gap = levelGap({ ...of, scenarios: { ...of.scenarios, S16: 1, S08: 1 } }, second, binding);
    expect(gap).toMatchObject({ level: 2, score: 7, scenarios: 2, binding: 2 });
    expect(gap.candidates.slice(0, 2)).toEqual(['S08', 'S03']);
    expect(gap.candidates).toHaveLength(12);
  });

  it('is none where the level is reached, and open where the score is not known', () => {
    expect(levelGap(rated(40, 2, 3, 3), second, binding)).toMatchObject({ score: 0, scenarios: 0, binding: 0 });
    expect(levelGap(rated(null, 2, 3, 3), second, binding).score).toBeNull();
  });
});

describe('the level asked for (HR-12)', () => {
  it.each([
    [{ level: 2, edition: '2024', rater: 'THIRD_PARTY' }, [true, true, true]],
    [{ level: 1, edition: '2024', rater: 'THIRD_PARTY' }, [false, true, true]],
    [{ level: 2, edition: '2022', rater: 'THIRD_PARTY' }, [true, false, true]],
    [{ level: 4, edition: '2024', rater: 'SELF' }, [true, true, false]],
    [{ level: null, edition: null, rater: null }, [null, null, null]],
  ])('%j', (rating, expected) => {
    const verdicts = editions.slice(0, 1).flatMap((edition) => levelVerdicts(edition, rating));
    expect(verdicts.map(({ passed }) => passed)).toEqual(expected);
  });
});
