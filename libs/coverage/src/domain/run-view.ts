import type { Scope } from '@app/kernel/scope.js';
import type { BlockChange, CoverageResult, Figures } from '../published/coverage-run.summary.js';
import { partsOf } from './block.js';

/** Blocks whose deficit is another now, most changed first. */
export function changesBetween(before: CoverageResult, now: CoverageResult): BlockChange[] {
  const was = new Map(before.blocks.map(({ block, deficit }) => [block, deficit]));
  const is = new Map(now.blocks.map(({ block, deficit }) => [block, deficit]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((block) => ({ block, before: was.get(block) ?? 0, now: is.get(block) ?? 0 }))
    .filter((one) => one.before !== one.now)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (a.block < b.block ? -1 : 1));
}

/** The whole to the bureau, its own part to the office of a district. */
export function shownTo(scope: Scope, result: CoverageResult): CoverageResult {
  if (scope.holds('bureau')) return result;
  const [district = ''] = scope.open({ district: (code) => [code] });
  return ofDistrict(result, district);
}

/**
 * What the office of a district sees of a run: the needs of its own district that it may see. Who competes with them in
 * other districts, and which needs they are, it is not told.
 */
function ofDistrict(result: CoverageResult, district: string): CoverageResult {
  const isOwn = ({ block }: { readonly block: string }) => partsOf(block).districtCode === district;
  const cells = result.cells.filter(isOwn).flatMap(({ block, bureauOnly, ...all }) => {
    const seen = without(all, bureauOnly);
    return seen.needs > 0 ? [{ block, ...seen }] : [];
  });
  const sum = (key: keyof Figures) => cells.reduce((total, cell) => total + cell[key], 0);
  const [needs, reachable] = [sum('needs'), sum('reachable')];
  const shown = new Set(cells.map(({ block }) => block));
  const blocks = cells
    .filter((cell) => cell.needs > cell.reachable)
    .map((cell) => ({
      block: cell.block,
      needs: cell.needs,
      places: cell.reachable,
      deficit: cell.needs - cell.reachable,
    }))
    .sort((a, b) => b.deficit - a.deficit || (a.block < b.block ? -1 : 1));
  return {
    reachable,
    unmet: needs - reachable,
    cut: { needs: [], providers: [] },
    blocks,
    needs,
    candidates: sum('candidates'),
    agreed: null,
    capacity: null,
    cells,
    bottlenecks: [],
    gains: { blocks: result.gains.blocks.filter(({ block }) => shown.has(block)), kinds: [], providers: [] },
    invitations: cells
      .filter((cell) => cell.needs > cell.candidates)
      .map(({ block, needs: all, candidates }) => {
        const { industry, scenario } = partsOf(block);
        return { industry, scenario, needs: all - candidates, districts: [district] };
      }),
  };
}

const without = (all: Figures, part: Figures = { needs: 0, candidates: 0, reachable: 0 }): Figures => ({
  needs: all.needs - part.needs,
  candidates: all.candidates - part.candidates,
  reachable: all.reachable - part.reachable,
});

export const figuresOf = ({ needs, candidates, reachable }: Figures): Figures => ({ needs, candidates, reachable });
