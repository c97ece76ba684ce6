import { CRITERIA } from '../published/match.summary.js';
import type { Band, Criterion } from '../published/match.summary.js';
import { GENERIC_WORDS } from './generic-words.js';
import { SYNONYMS } from './synonyms.js';

/** How texts are compared: by characters, by pairs of characters, by Latin words and by groups of synonyms. */
export interface TextWeights {
  /** BM25 saturation and influence of length. */
  readonly saturation: number;
  readonly lengthInfluence: number;
  /** Characters of an ordinary listing, by field; fixed, so that one listing's vector depends on itself alone. */
  readonly usualTitle: number;
  readonly usualText: number;
  /** What a word of the listing's text is worth beside one of its title. */
  readonly listingText: number;
  /** What a word of the need's text is worth beside one of its title. */
  readonly needText: number;
  /** A pair of neighbouring characters beside a single one. */
  readonly pair: number;
  /** Words that every need is full of count this much. */
  readonly generic: number;
  /** Share of a synonym's worth that is met by any other word of its group. */
  readonly group: number;
  /** What no listing says counts this much in what the need asks for. */
  readonly unseen: number;
  /** Coverage that is worth half: half of it a fifth, twice as much four fifths. */
  readonly halfway: number;
  readonly genericWords: readonly string[];
  /** Groups of words that mean one thing. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The numbers of a judgement, as versioned data: a change of any of them is a new version. */
export interface Weights {
  readonly version: string;
  /** Per criterion: its weight (all of them sum to 1), and what an unknown counts as (0..1, both excluded). */
  readonly criteria: Readonly<Record<Criterion, { readonly weight: number; readonly prior: number }>>;
  /** Least score of a band; the lowest band has none. */
  readonly bands: Readonly<Record<Exclude<Band, 'low'>, number>>;
  readonly text: TextWeights;
}

export const WEIGHTS_2026_1: Weights = {
  version: '2026.1',
  criteria: {
    scenario: { weight: 0.22, prior: 0.6 },
    industry: { weight: 0.1, prior: 0.5 },
    text: { weight: 0.28, prior: 0.4 },
    budget: { weight: 0.12, prior: 0.45 },
    schedule: { weight: 0.07, prior: 0.5 },
    deployment: { weight: 0.06, prior: 0.5 },
    integration: { weight: 0.05, prior: 0.4 },
    proof: { weight: 0.06, prior: 0.2 },
    capacity: { weight: 0.04, prior: 0.5 },
  },
  bands: { high: 0.7, medium: 0.5 },
  text: {
    saturation: 1.2,
    lengthInfluence: 0.75,
    usualTitle: 14,
    usualText: 120,
    listingText: 0.6,
    needText: 0.4,
    pair: 0.5,
    generic: 0.5,
    group: 0.7,
    unseen: 0.3,
    halfway: 0.13,
    genericWords: GENERIC_WORDS,
    synonyms: SYNONYMS,
  },
};

/** The version in force; earlier ones stay here, because pairs name them. */
export const currentWeights = WEIGHTS_2026_1;

/** What is wrong with these numbers, all of it. */
export function flawsOfWeights({ criteria, bands, text }: Weights): string[] {
  const flaws: string[] = [];
  const sum = CRITERIA.reduce((total, criterion) => total + criteria[criterion].weight, 0);
  if (Math.abs(sum - 1) > 1e-9) flaws.push(`the weights sum to ${sum}`);
  for (const criterion of CRITERIA) {
    const { weight, prior } = criteria[criterion];
    if (weight <= 0) flaws.push(`${criterion} weighs nothing`);
    if (prior <= 0 || prior >= 1) flaws.push(`the prior of ${criterion} is no doubt`);
  }
  if (!(bands.high > bands.medium && bands.medium > 0 && bands.high < 1)) flaws.push('the bands do not ascend');
  if (text.halfway <= 0 || text.halfway >= 1) flaws.push('no coverage of a text is worth half');
  return flaws;
}
