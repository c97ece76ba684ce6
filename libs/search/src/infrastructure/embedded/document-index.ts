import { bigramsOf, ChineseText } from '../shared/chinese-text.js';
import { isFilterable, searchedFields, type IndexDefinition } from '../../published/index-definition.summary.js';
import type { SearchDocument } from '../../published/search-engine.port.js';
import { createColumn, type Column } from './columns.js';
import { TermFrequencies, TermIndex } from './term-index.js';

/** Replaced and removed documents stay in the postings until they are this share of the living. */
const WASTE_SHARE = 0.3;
const WASTE_MINIMUM = 2000;

/**
 * The documents of one index in memory: a slot each, inverted by word and by bigram, with a column per
 * filtered, counted or sorted field. A replaced document gets a new slot; the old one is dead until
 * compaction.
 */
export class DocumentIndex {
  readonly chinese: ChineseText;
  /** the most important first; the position is the field's number in the postings */
  readonly fields: readonly string[];
  readonly terms = new TermIndex();
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly documents: (SearchDocument | undefined)[] = [];
  private readonly slotOfId = new Map<string, number>();
  /** words per slot and field, flattened */
  private readonly lengths: number[] = [];
  private readonly totalLengths: number[];

  constructor(readonly definition: IndexDefinition) {
    this.chinese = new ChineseText(definition.stopWords);
    this.fields = searchedFields(definition);
    this.totalLengths = this.fields.map(() => 0);
    this.columns = new Map(
      Object.entries(definition.fields)
        .filter(([, field]) => isFilterable(field) || field.sort)
        .map(([name, field]) => [name, createColumn(field.type)]),
    );
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
    const slot = this.documents.push(structuredClone(document)) - 1;
    this.slotOfId.set(document.id, slot);
    this.terms.add(slot, this.analyse(slot, document));
    for (const [name, column] of this.columns) column.set(slot, document[name]);
  }

  remove(id: string): void {
    const slot = this.slotOfId.get(id);
    if (slot === undefined) return;
    this.documents[slot] = undefined;
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
    return this.documents[slot]!.id;
  }

  column(field: string): Column {
    return this.columns.get(field)!;
  }

  wordsIn(slot: number, field: number): number {
    return this.lengths[slot * this.fields.length + field]!;
  }

  averageWordsIn(field: number): number {
    return Math.max(1, this.totalLengths[field]! / Math.max(1, this.size));
  }

  /** The text of one searched field, as it was written; several keywords are one text. */
  textOf(slot: number, field: string): string {
    return textsOf(this.documents[slot]![field]).join('\n');
  }

  *living(): Iterable<SearchDocument> {
    for (const document of this.documents) if (document) yield document;
  }

  /** The same documents without the dead slots, or this index when few are dead. */
  compacted(): DocumentIndex {
    const dead = this.slots - this.size;
    if (dead <= WASTE_MINIMUM || dead <= this.size * WASTE_SHARE) return this;
    const fresh = new DocumentIndex(this.definition);
    for (const document of this.living()) fresh.put(document);
    return fresh;
  }

  private analyse(slot: number, document: SearchDocument): TermFrequencies {
    const frequencies = new TermFrequencies();
    this.fields.forEach((name, field) => {
      let words = 0;
      for (const text of textsOf(document[name])) {
        for (const word of this.chinese.words(text)) {
          frequencies.count(word, field);
          words++;
        }
        for (const bigram of bigramsOf(text)) frequencies.count(bigram, field);
      }
      this.lengths[slot * this.fields.length + field] = words;
      this.totalLengths[field]! += words;
    });
    return frequencies;
  }
}

function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}
