import type { ComparedCell, ComparedRow, ComparedSolution } from '../published/comparison.summary.js';
import { CRITERIA } from '../published/match.summary.js';
import type { Criterion, Match } from '../published/match.summary.js';
import { servedFor } from './prepared-listing.js';
import type { PreparedListing, Served } from './prepared-listing.js';
import type { PreparedNeed } from './prepared-need.js';
import { priceWords, servedByWords, weeksWords } from './words.js';

/** Comes last, after price and time. */
const LAST: Criterion = 'proof';
/** What a need never speaks of, and is good to know all the same. */
const ALWAYS: readonly Criterion[] = ['capacity', LAST];

interface Compared {
  readonly listing: PreparedListing;
  readonly match: Match;
}

interface Entry {
  readonly value: string | null;
  readonly verdict: ComparedCell['verdict'];
  /** More is better; NaN = not known. */
  readonly worth: number;
}

/** Rows = this need's criteria, not the listings' features; then price, time and proof. */
export function comparedRows(need: PreparedNeed, columns: readonly Compared[]): ComparedRow[] {
  const criteria = CRITERIA.filter((criterion) => criterion !== LAST);
  return [
    ...criteria.flatMap((criterion) => criterionRow(criterion, columns)),
    ...factRows(need, columns),
    ...criterionRow(LAST, columns),
  ];
}

function criterionRow(criterion: Criterion, columns: readonly Compared[]): ComparedRow[] {
  const at = CRITERIA.indexOf(criterion);
  const said = columns[0]?.match.evidence[at]?.need ?? null;
  if (said === null && !ALWAYS.includes(criterion)) return [];
  const entries = columns.map(({ match }): Entry => {
    const row = match.evidence[at];
    const worth = !row || row.verdict === 'unknown' ? Number.NaN : row.contribution;
    return { value: row?.solution ?? null, verdict: row?.verdict ?? null, worth };
  });
  return [rowOf(criterion, said, columns, entries)];
}

/** In one unit: 首年总价 and weeks, less is better; open at the top compares with nothing. */
function factRows(need: PreparedNeed, columns: readonly Compared[]): ComparedRow[] {
  const entries = (say: typeof priceWords, worth: (served: Served | undefined) => number) =>
    columns.map(({ listing }): Entry => {
      const value = say(servedByWords(listing.solution, need.need));
      return { value, verdict: null, worth: -worth(servedFor(listing, need.need.scenario, need.other)) };
    });
  return [
    rowOf(
      'price',
      null,
      columns,
      entries(priceWords, (served) => served?.priceMax ?? Number.NaN),
    ),
    rowOf(
      'weeks',
      null,
      columns,
      entries(weeksWords, (served) => served?.weeks ?? Number.NaN),
    ),
  ];
}

function rowOf(
  criterion: ComparedRow['criterion'],
  need: string | null,
  columns: readonly Compared[],
  entries: readonly Entry[],
): ComparedRow {
  const known = entries.map(({ worth }) => worth).filter((worth) => !Number.isNaN(worth));
  const best = Math.max(...known);
  const comparable = known.length > 1 && known.some((worth) => worth < best);
  const cells = columns.map(({ listing }, at): ComparedCell => {
    const { value, verdict, worth } = entries[at] ?? { value: null, verdict: null, worth: Number.NaN };
    return { solutionId: listing.solution.id, value, verdict, better: comparable && worth === best };
  });
  return { criterion, need, comparable, cells };
}

export function comparedSolution({ listing: { solution }, match }: Compared, excluded: boolean): ComparedSolution {
  const { score, band, qualified, gates } = match;
  return {
    solutionId: solution.id,
    solution,
    score: excluded ? null : score,
    band: excluded ? null : band,
    qualified,
    gates,
  };
}
