import type { Cell, CoverageResult, Figures, Invitation } from '../published/coverage-run.summary.js';
import { partsOf } from './block.js';
import { bottlenecksOf } from './bottlenecks.js';
import { answerOf, solve } from './coverage.js';
import type { Solved } from './coverage.js';
import { gainOfPlaces, gainOfServing } from './gains.js';
import { caseOfSnapshot, nameOf, packed } from './snapshot.js';
import type { CoverageSnapshot, PackedSnapshot } from './snapshot.js';

export interface Step {
  readonly done: number;
  readonly total: number;
}

/** The result, step by step, so that whoever asks for it can show how far it is, and stop. */
export function* resultOf(snapshot: CoverageSnapshot): Generator<Step, CoverageResult> {
  const together = packed(snapshot);
  const solved = solve(caseOfSnapshot(together));
  const answer = answerOf(solved);
  const blocks = answer.blocks.map(({ block }) => block);
  const kinds = [...new Set(blocks.map(kindOf))];
  const full = solved.providers.flatMap(({ id }, at) => (solved.network.reachesProvider(at) ? [{ id, at }] : []));
  const total = 2 + blocks.length + kinds.length + full.length;
  let done = 1;
  yield { done, total };
  const reachableAtMost = mostReachable(together);
  yield { done: ++done, total };

  const gains = { blocks: [], kinds: [], providers: [] } as {
    -readonly [Key in keyof CoverageResult['gains']]: CoverageResult['gains'][Key][number][];
  };
  for (const block of blocks) {
    gains.blocks.push({ block, ...gainOfServing(solved, (need) => need.block === block) });
    yield { done: ++done, total };
  }
  for (const kind of kinds) {
    const { industry, scenario } = partsOf(kind);
    gains.kinds.push({ industry, scenario, ...gainOfServing(solved, (need) => kindOf(need.block) === kind) });
    yield { done: ++done, total };
  }
  for (const { id, at } of full) {
    gains.providers.push({ id, ...gainOfPlaces(solved, at) });
    yield { done: ++done, total };
  }
  const mostFirst = (a: { readonly most: number }, b: { readonly most: number }) => b.most - a.most;
  for (const some of [gains.blocks, gains.kinds, gains.providers]) some.sort(mostFirst);

  const cells = cellsOf(together, solved);
  const groups = new Map(together.groups.map((group) => [nameOf(group), group.needs]));
  const unknown = snapshot.providers.filter(({ free }) => free === null).length;
  return {
    ...answer,
    cut: { ...answer.cut, needs: answer.cut.needs.flatMap((name) => groups.get(name) ?? []).sort(byCodeUnit) },
    needs: snapshot.needs.length,
    candidates: snapshot.needs.filter(({ providers }) => providers.length > 0).length,
    agreed: snapshot.agreed,
    capacity: {
      providers: snapshot.providers.length,
      unknown,
      unknownPlaces: snapshot.unknownPlaces,
      reachableAtMost,
    },
    cells,
    bottlenecks: bottlenecksOf(solved),
    gains,
    invitations: invitationsOf(cells),
  };
}

/** The same for who waits. */
export function finished(steps: Generator<Step, CoverageResult>): CoverageResult {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function mostReachable(together: PackedSnapshot): number {
  const all = together.groups.reduce((total, { needs }) => total + needs.length, 0);
  return answerOf(solve(caseOfSnapshot(together, all))).reachable;
}

const kindOf = (block: string): string => {
  const { industry, scenario } = partsOf(block);
  return [industry, scenario].join('|');
};

/** Where blocks compete, how many of each are reached is the flow's choice; their sum is not. */
function cellsOf({ groups }: PackedSnapshot, { needs, network }: Solved): Cell[] {
  const unmet = new Map(needs.map(({ id }, at) => [id, network.unmet[at]]));
  const cells = new Map<string, { block: string; bureauOnly?: Figures } & Figures>();
  for (const group of groups) {
    const { block, bureauOnly, providers } = group;
    const count = group.needs.length;
    const candidates = providers.length > 0 ? count : 0;
    const some = { needs: count, candidates, reachable: count - (unmet.get(nameOf(group)) ?? 0) };
    const cell = cells.get(block);
    const hidden = bureauOnly ? plus(cell?.bureauOnly, some) : cell?.bureauOnly;
    cells.set(block, { block, ...plus(cell, some), ...(hidden && { bureauOnly: hidden }) });
  }
  return [...cells.values()].sort((a, b) => byCodeUnit(a.block, b.block));
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const NOTHING: Figures = { needs: 0, candidates: 0, reachable: 0 };
const plus = (a: Figures = NOTHING, b: Figures = NOTHING): Figures => ({
  needs: a.needs + b.needs,
  candidates: a.candidates + b.candidates,
  reachable: a.reachable + b.reachable,
});

function invitationsOf(cells: readonly Cell[]): Invitation[] {
  const lists = new Map<string, { industry: string; scenario: string; needs: number; districts: string[] }>();
  for (const { block, needs, candidates } of cells) {
    if (needs === candidates) continue;
    const { industry, scenario, districtCode } = partsOf(block);
    const list = lists.get(kindOf(block)) ?? { industry, scenario, needs: 0, districts: [] };
    list.needs += needs - candidates;
    list.districts.push(districtCode);
    lists.set(kindOf(block), list);
  }
  return [...lists.values()].sort((a, b) => b.needs - a.needs);
}
