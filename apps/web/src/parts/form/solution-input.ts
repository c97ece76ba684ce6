import type { SolutionInput, SolutionRecord } from '../../api/types.js';
import { wanOfYuan } from '../../texts/format.js';
import { formTexts } from '../../texts/form.js';
import { wrongAmounts, yuan } from './need-input.js';
import { listOf } from './several.js';

export interface TypedServed {
  scenario: string;
  level: number | '';
  priceMin: string;
  priceMax: string;
  weeks: string;
}

export interface TypedCase {
  title: string;
  industry: string;
  text: string;
}

/** The form as typed: '' is 未说明. */
export interface TypedSolution {
  title: string;
  text: string;
  industries: string[];
  deployment: NonNullable<SolutionInput['deployment']>;
  scenarios: TypedServed[];
  integrations: string;
  noIntegrations: boolean;
  pricing: string;
  cases: TypedCase[];
  visibility: NonNullable<SolutionInput['visibility']>;
}

export const emptyServed = (): TypedServed => ({ scenario: '', level: '', priceMin: '', priceMax: '', weeks: '' });
export const emptyCase = (): TypedCase => ({ title: '', industry: '', text: '' });

export const emptySolution = (): TypedSolution => ({
  title: '',
  text: '',
  industries: [],
  deployment: [],
  scenarios: [emptyServed()],
  integrations: '',
  noIntegrations: false,
  pricing: '',
  cases: [],
  visibility: 'PUBLIC',
});

const wan = (amount: string | null) => (amount === null ? '' : wanOfYuan(amount));

export const typedSolution = (solution: SolutionRecord): TypedSolution => ({
  title: solution.title,
  text: solution.text,
  industries: solution.industries ?? [],
  deployment: solution.deployment ?? [],
  scenarios: solution.scenarios.map(({ scenario, level, priceMin, priceMax, weeks }) => ({
    scenario,
    level: level ?? '',
    priceMin: wan(priceMin),
    priceMax: wan(priceMax),
    weeks: weeks === null ? '' : String(weeks),
  })),
  integrations: solution.integrations?.join('、') ?? '',
  noIntegrations: solution.integrations?.length === 0,
  pricing: solution.pricing ?? '',
  cases: solution.cases.map(({ title, industry, text }) => ({ title, industry: industry ?? '', text: text ?? '' })),
  visibility: solution.visibility,
});

const filled = ({ scenarios }: TypedSolution) => scenarios.filter((served) => Object.values(served).some(Boolean));
const told = ({ cases }: TypedSolution) => cases.filter((each) => Object.values(each).some(Boolean));

export const solutionInput = (typed: TypedSolution): SolutionInput => ({
  title: typed.title.trim(),
  text: typed.text.trim(),
  industries: typed.industries.length > 0 ? [...typed.industries] : null,
  deployment: typed.deployment.length > 0 ? [...typed.deployment] : null,
  scenarios: filled(typed)
    .filter(({ scenario }) => scenario)
    .map(({ scenario, level, priceMin, priceMax, weeks }) => ({
      scenario,
      level: level === '' ? null : level,
      priceMin: yuan(priceMin),
      priceMax: yuan(priceMax),
      weeks: weeksOf(weeks),
    })),
  integrations: listOf(typed.integrations, typed.noIntegrations),
  pricing: typed.pricing.trim() || null,
  cases: told(typed).map(({ title, industry, text }) => ({
    title: title.trim(),
    industry: industry || null,
    text: text.trim() || null,
  })),
  visibility: typed.visibility,
});

const weeksOf = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null);
const MOST_WEEKS = 156;

/** What can be told before asking: all of it at once. */
export function wrongSolution(typed: TypedSolution): Record<string, string> {
  const { wrong: texts } = formTexts;
  const wrong: Record<string, string> = {};
  const { title, text } = solutionInput(typed);
  if (title.length < 2 || title.length > 100) wrong['title'] = texts.title;
  if (text.length < 4 || text.length > 4000) wrong['text'] = texts.text;
  const rows = filled(typed);
  const said = new Set(rows.flatMap(wrongServed));
  if (rows.length === 0) said.add(texts.scenarios);
  if (said.size > 0) wrong['scenarios'] = [...said].join('；');
  if (told(typed).some((each) => each.title.trim().length < 2)) wrong['cases'] = texts.case;
  return wrong;
}

function wrongServed({ scenario, priceMin, priceMax, weeks }: TypedServed): string[] {
  const { wrong: texts } = formTexts;
  const count = weeksOf(weeks);
  const badWeeks = weeks.trim() !== '' && (count === null || count < 1 || count > MOST_WEEKS);
  return [
    ...(scenario ? [] : [texts.scenario]),
    ...Object.values(wrongAmounts(priceMin, priceMax, ['min', 'max'])),
    ...(badWeeks ? [texts.weeks] : []),
  ];
}
