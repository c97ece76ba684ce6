import { foldText } from '../../domain/normalise.js';
import { isFilterable, searchedFields, type IndexDefinition } from '../../published/index-definition.summary.js';
import type { SearchDocument } from '../../published/search-engine.port.js';
import { ChineseText } from '../shared/chinese-text.js';
import { eachPair } from '../shared/han.js';
import { Bits } from './bits.js';
import { createColumn, type Column } from './columns.js';
import { Filters } from './filter.js';
import { shorts } from './growing.js';
import { checkSlot, TermIndex } from './term-index.js';

/** Replaced and removed documents stay in the postings until they are this share of the living. */
const WASTE_SHARE = 0.3;
const WASTE_MINIMUM = 2000;
const MAX_LENGTH = 0xffff;

/**
 * The documents of one index in memory: a slot each, inverted by word and by pair of characters, with a column per
 * filtered, counted or sorted field. A replaced document gets a new slot; the old one is dead until compaction.
 */
export class DocumentIndex {
  readonly chinese: ChineseText;
  /** the most important first; the position is the field's number in the postings */
  readonly fields: readonly string[];
  readonly terms: TermIndex;
  /** by folded word */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  filters = new Filters(this);
  private columns: ReadonlyMap<string, Column>;
  private documents: (SearchDocument | undefined)[] = [];
  private dead: number[] = [];
  /** also of the dead */
  private ids: string[] = [];
  private readonly slotOfId = new Map<string, number>();
  /** words per slot and field, flattened */
  private lengths = shorts();
  private readonly totalLengths: number[];
  /** the most that any field of any document ever had */
  mostWords = 0;

  constructor(readonly definition: IndexDefinition) {
    this.synonyms = new Map(
      Object.entries(definition.synonyms ?? {}).map(([word, others]) => [foldText(word), others.map(foldText)]),
    );
    this.chinese = new ChineseText(definition.stopWords, [...this.synonyms.keys()]);
    this.terms = new TermIndex((word) => this.chinese.says(word));
    this.fields = searchedFields(definition);
    this.totalLengths = this.fields.map(() => 0);
    this.columns = this.emptyColumns();
  }

  /** documents alive */
  get size(): number {
    return this.slotOfId.size;
  }

  /** slots ever used; the bound for arrays by slot */
  get slots(): number {
    return this.documents.length;
  }

  put(document: SearchDocument): void {
    this.remove(document.id);
    const slot = this.slots;
    checkSlot(slot);
    this.documents.push(copyOf(document));
    this.ids.push(document.id);
    this.slotOfId.set(document.id, slot);
    this.fields.forEach((name, field) => {
      const words = textsOf(document[name]).reduce((sum, text) => sum + this.invert(text, slot, field), 0);
      this.lengths.push(Math.min(words, MAX_LENGTH));
      this.totalLengths[field]! += this.wordsIn(slot, field);
      this.mostWords = Math.max(this.mostWords, this.wordsIn(slot, field));
    });
    for (const [name, column] of this.columns) column.push(document[name]);
  }

  remove(id: string): void {
    const slot = this.slotOfId.get(id);
    if (slot === undefined) return;
    this.documents[slot] = undefined;
    this.dead.push(slot);
    this.slotOfId.delete(id);
    this.fields.forEach((_, field) => {
      this.totalLengths[field]! -= this.wordsIn(slot, field);
    });
  }

  /** undefined when the document was replaced or removed */
  document(slot: number): SearchDocument | undefined {
    return this.documents[slot];
  }

  idOf(slot: number): string {
    return this.ids[slot]!;
  }

  column(field: string): Column {
    return this.columns.get(field)!;
  }

  wordsIn(slot: number, field: number): number {
    return this.lengths.values[slot * this.fields.length + field]!;
  }

  averageWordsIn(field: number): number {
    return Math.max(1, this.totalLengths[field]! / Math.max(1, this.size));
  }

  /** The texts of the searched fields, as they were written. */
  textsIn(slot: number): string[] {
    return this.fields.flatMap((field) => textsOf(this.documents[slot]?.[field]));
  }

  *living(): Iterable<SearchDocument> {
    for (const document of this.documents) if (document) yield document;
  }

  livingSlots(): Bits {
    const living = new Bits(this.slots).complement();
    for (const slot of this.dead) living.delete(slot);
    return living;
  }

  /** Gives the slots of the dead back when they are many, or in any case. */
  compact(always = false): void {
    const dead = this.dead.length;
    if (!always && (dead <= WASTE_MINIMUM || dead <= this.size * WASTE_SHARE)) return;
    const oldSlots = Int32Array.from(this.slotOfId.values()).sort();
    const newSlots = new Int32Array(this.slots).fill(-1);
    oldSlots.forEach((old, slot) => (newSlots[old] = slot));
    const lengths = shorts();
    for (const old of oldSlots) this.fields.forEach((_, field) => lengths.push(this.wordsIn(old, field)));
    this.terms.renumber(newSlots);
    this.lengths = lengths;
    this.documents = Array.from(oldSlots, (old) => this.documents[old]);
    this.ids = this.documents.map((document) => document!.id);
    this.ids.forEach((id, slot) => this.slotOfId.set(id, slot));
    this.columns = this.emptyColumns();
    for (const [name, column] of this.columns) for (const document of this.living()) column.push(document[name]);
    this.dead = [];
    this.filters = new Filters(this);
  }

  private emptyColumns(): ReadonlyMap<string, Column> {
    return new Map(
      Object.entries(this.definition.fields)
        .filter(([, field]) => isFilterable(field) || field.sort)
        .map(([name, field]) => [name, createColumn(field.type)]),
    );
  }

  /** @returns how many words the text has */
  private invert(text: string, slot: number, field: number): number {
    const folded = foldText(text);
    let words = 0;
    for (const word of this.chinese.cut(folded)) if (this.terms.countWord(word, slot, field)) words++;
    eachPair(folded, (pair) => this.terms.countPair(pair, slot, field));
    return words;
  }
}

export function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}

/** Documents are flat: an array of plain values is the deepest that a field should be. */
export function copyOf<Document extends SearchDocument>(document: Document): Document {
  const copy: SearchDocument = { ...document };
  for (const [name, value] of Object.entries(copy)) {
    if (Array.isArray(value)) copy[name] = value.slice();
    else if (typeof value === 'object' && value !== null) copy[name] = structuredClone(value);
  }
  return copy as Document;
}
