import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import { dayNumberOf } from './days.js';
import { systemNameOf } from './systems.js';
import type { SystemName } from './systems.js';
import { needVector } from './term-vector.js';
import type { TermVector } from './term-vector.js';
import type { Terms } from './terms.js';
import type { Weights } from './weights.js';

/** A need as numbers, made once and compared often. NaN = 未说明. */
export interface PreparedNeed {
  readonly need: NeedSummary;
  readonly published: boolean;
  /** Outside the scenarios: no code may hold it or break it. */
  readonly other: boolean;
  readonly targetLevel: number;
  /** The most it may cost, in fen. */
  readonly ceiling: number;
  readonly wantedOn: number;
  readonly systems: readonly SystemName[] | null;
  readonly vector: TermVector;
}

export function prepareNeed(need: NeedSummary, terms: Terms, weights: Weights): PreparedNeed {
  const ceiling = need.budgetMax ?? need.budgetMin;
  return {
    need,
    published: need.status === 'published',
    other: need.scenario === OTHER_SCENARIO,
    targetLevel: need.targetLevel ?? Number.NaN,
    ceiling: ceiling ? Number(ceiling.fen) : Number.NaN,
    wantedOn: need.wantedOn ? dayNumberOf(need.wantedOn) : Number.NaN,
    systems: need.integrations && need.integrations.map((name) => systemNameOf(name, terms)),
    vector: needVector(textsOfNeed(need), terms, weights.text),
  };
}

/** What of a need is compared as text. */
export function textsOfNeed({ title, text, ownWords, effects }: NeedSummary) {
  return {
    title: [title, ownWords ?? ''].join('\n'),
    text: [text, ...effects.map(({ indicator }) => indicator)].join('\n'),
  };
}
