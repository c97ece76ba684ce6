import type { Catalogue } from './catalogue.js';
import { textsOfNeed } from './prepared-need.js';
import type { PreparedNeed } from './prepared-need.js';
import type { PreparedListing } from './prepared-listing.js';
import type { TermVector } from './term-vector.js';
import type { Words } from './words.js';

const CLAUSE_ENDS = /[。；;！!？?\n，,]+/u;
const LONGEST = 60;

/** Finds, for one need, the clauses in which a listing answers it. */
export class Quotes {
  private readonly asked: ReadonlyMap<number, number>;
  private readonly clauses: readonly string[];

  constructor(
    private readonly catalogue: Catalogue,
    private readonly need: PreparedNeed,
  ) {
    this.asked = worthByKey(need.vector, (key) => catalogue.rarity(key));
    const { title, text } = textsOfNeed(need.need);
    this.clauses = clausesOf(`${title}\n${text}`);
  }

  /** The need's clause that the listing speaks of most, and the listing's clause that speaks of the need most. */
  between({ solution, vector }: PreparedListing): Words {
    const offered = worthByKey(vector, (key) => this.asked.get(key) ?? 0);
    const wanted = this.best(this.clauses, offered);
    const answer = this.best(clausesOf(`${solution.title}\n${solution.text}`), this.asked);
    return { need: wanted ?? this.need.need.title, solution: answer };
  }

  private best(clauses: readonly string[], worth: ReadonlyMap<number, number>): string | null {
    let [best, most] = [null as string | null, 0];
    for (const clause of clauses) {
      const met = new Set<number>();
      let sum = 0;
      this.catalogue.terms.read(clause, (key) => {
        if (met.has(key)) return;
        met.add(key);
        sum += worth.get(key) ?? 0;
      });
      if (sum > most) [best, most] = [clause, sum];
    }
    return best && (best.length > LONGEST ? `${best.slice(0, LONGEST)}…` : best);
  }
}

function worthByKey({ keys, weights }: TermVector, factor: (key: number) => number): Map<number, number> {
  const worth = new Map<number, number>();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const value = (weights[at] ?? 0) * factor(key);
    if (value > 0) worth.set(key, value);
  }
  return worth;
}

const clausesOf = (text: string): string[] =>
  text
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
