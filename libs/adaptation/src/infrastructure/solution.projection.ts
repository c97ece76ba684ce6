import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type { IndexDefinition } from '@app/search/published/index-definition.summary.js';
import type { SearchDocument, Sort } from '@app/search/published/search-engine.port.js';
import { STOP_WORDS, SYNONYMS } from '@app/search/published/thesaurus.summary.js';
import { expansionOf } from '../domain/expansion.js';
import { solutionGrants } from '../domain/grants.js';
import { lowestOf, priceBandOf } from '../domain/price-band.js';
import { WHOLE_CITY } from '../published/provider.summary.js';
import { UNKNOWN } from '../published/search-input.summary.js';
import type { SolutionSummary } from '../published/solution.summary.js';
import { nameIn } from './need.projection.js';
import { OTHER, MOST_HITS, SHARED_FIELDS } from './search-request.projection.js';

export const SOLUTION_INDEX = 'solutions';

const solutionFields: IndexDefinition['fields'] = {
  ...SHARED_FIELDS,
  providerStatus: { type: 'keyword', filter: true },
  /** Yuan: the lowest known first-year price of its scenarios. */
  price: { type: 'number', filter: true, sort: true },
  /** The fewest weeks known. */
  weeks: { type: 'number', filter: true, sort: true },
  topLevel: { type: 'number', filter: true, sort: true },
};

/** Raise the version when the same row gives another document than before. */
export const solutionIndex: IndexDefinition = {
  name: SOLUTION_INDEX,
  version: 1,
  fields: solutionFields,
  stopWords: STOP_WORDS,
  synonyms: SYNONYMS,
  maxTotalHits: MOST_HITS,
};

export const SOLUTION_SORTS: Readonly<Record<string, readonly Sort[]>> = {
  relevance: [],
  newest: [{ field: 'recordedAt', direction: 'desc' }],
  'price-asc': [{ field: 'price', direction: 'asc' }],
  'price-desc': [{ field: 'price', direction: 'desc' }],
  'weeks-asc': [{ field: 'weeks', direction: 'asc' }],
  'level-desc': [{ field: 'topLevel', direction: 'desc' }],
};

/** What the index holds of a solution, its provider's words and districts among it. */
export function solutionDocument(solution: SolutionSummary, programme: ProgrammeSummary): SearchDocument {
  const { id, version, ref, status, visibility, title, text, provider } = solution;
  const scenarios = unique(solution.scenarios.map(({ scenario }) => scenario));
  const families = unique(scenarios.map((code) => familyOf(programme, code)));
  const price = lowestOf(solution.scenarios.flatMap(({ priceMin, priceMax }) => [priceMin ?? priceMax]));
  const weeks = known(solution.scenarios.map((served) => served.weeks));
  const levels = known(solution.scenarios.map(({ level }) => level));
  const cases = solution.cases.flatMap((each) => [each.title, each.text ?? '']);
  return {
    id,
    version,
    status,
    visibility,
    visibleTo: solutionGrants(solution),
    keys: ref === null ? [id] : [id, ref],
    owner: solution.providerId,
    providerStatus: provider.status,
    title,
    tags: [
      ...scenarios.map((code) => nameIn(programme.scenarios, code)),
      ...families.map((code) => nameIn(programme.families, code)),
      ...(solution.industries ?? []).map((code) => nameIn(programme.industries, code)),
      ...(solution.integrations ?? []),
      provider.name,
    ]
      .filter((tag) => tag !== '')
      .join(' '),
    text: [text, ...cases].filter((part) => part !== '').join('\n'),
    expansion: expansionOf([title, text].join('\n'), scenarios, solution.industries ?? []),
    industry: orUnknown(solution.industries),
    scenario: scenarios,
    family: families,
    district: districtsOf(provider.districts, programme),
    level: unique(solution.scenarios.map(({ level }) => (level === null ? UNKNOWN : String(level)))),
    deployment: orUnknown(solution.deployment),
    priceBand: [priceBandOf(price)],
    price: price === null ? null : Number(price.fen) / 100,
    weeks: weeks.length > 0 ? Math.min(...weeks) : null,
    topLevel: levels.length > 0 ? Math.max(...levels) : null,
    recordedAt: solution.recordedAt.getTime(),
  };
}

/** Who serves the whole city is found in each of its districts. */
function districtsOf(served: readonly string[] | null, programme: ProgrammeSummary): readonly string[] {
  return served?.includes(WHOLE_CITY) ? programme.districts.map(({ code }) => code) : orUnknown(served);
}

const familyOf = ({ scenarios }: ProgrammeSummary, scenario: string) =>
  scenarios.find(({ code }) => code === scenario)?.family ?? OTHER;

const orUnknown = (codes: readonly string[] | null): readonly string[] => codes ?? [UNKNOWN];
const unique = (codes: readonly string[]) => [...new Set(codes)];
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
