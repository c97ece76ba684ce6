import type { Catalogue } from './catalogue.js';
import { textsOfNeed } from './prepared-need.js';
import type { PreparedNeed } from './prepared-need.js';
import type { PreparedListing } from './prepared-listing.js';
import type { TermVector } from './term-vector.js';
import type { Terms } from './terms.js';
import type { Words } from './words.js';

const CLAUSE_ENDS = /[。；;！!？?\n，,]+/u;
const LONGEST = 60;

interface Clause {
  readonly text: string;
  readonly keys: readonly number[];
}

/** Finds, for one need, the clauses in which a listing answers it. */
export class Quotes {
  /** Of listings shown before; those no longer held go by themselves. */
  private static readonly cut = new WeakMap<PreparedListing, readonly Clause[]>();
  private readonly asked: ReadonlyMap<number, number>;
  private readonly clauses: readonly Clause[];

  constructor(
    private readonly catalogue: Catalogue,
    private readonly need: PreparedNeed,
  ) {
    this.asked = worthByKey(need.vector, (key) => catalogue.rarity(key));
    const { title, text } = textsOfNeed(need.need);
    this.clauses = clausesOf(`${title}\n${text}`, catalogue.terms);
  }

  /** The need's clause that the listing speaks of most, and the listing's clause that speaks of the need most. */
  between(listing: PreparedListing): Words {
    const offered = worthByKey(listing.vector, (key) => this.asked.get(key) ?? 0);
    const answer = best(this.clausesOf(listing), this.asked);
    return { need: best(this.clauses, offered) ?? this.need.need.title, solution: answer };
  }

  private clausesOf(listing: PreparedListing): readonly Clause[] {
    const { title, text } = listing.solution;
    const clauses = Quotes.cut.get(listing) ?? clausesOf(`${title}\n${text}`, this.catalogue.terms);
    Quotes.cut.set(listing, clauses);
    return clauses;
  }
}

/** The first of those worth most; null where none is worth anything. */
function best(clauses: readonly Clause[], worth: ReadonlyMap<number, number>): string | null {
  let [found, most] = [null as string | null, 0];
  for (const { text, keys } of clauses) {
    let sum = 0;
    for (const key of keys) sum += worth.get(key) ?? 0;
    if (sum > most) [found, most] = [text, sum];
  }
  return found && (found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found);
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

function clausesOf(text: string, terms: Terms): Clause[] {
  const clauses = text.split(CLAUSE_ENDS).map((clause) => clause.trim());
  return clauses
    .filter((clause) => clause !== '')
    .map((clause) => {
      const keys = new Set<number>();
      terms.read(clause, (key) => keys.add(key));
      return { text: clause, keys: [...keys] };
    });
}
