import type { FieldType } from '../../published/index-definition.summary.js';
import type { Scalar } from '../../published/filter.summary.js';
import { normaliseKeyword } from '../../domain/normalise.js';
import { bytes, decimals, integers } from './growing.js';

/** Whether a document has the field at all decides `exists`, `isNull` and `isEmpty`. */
export type Presence = 'missing' | 'null' | 'empty' | 'value';
export type SortKey = number | string | null;
export type SlotTest = (slot: number) => boolean;

const PRESENCES: readonly Presence[] = ['missing', 'null', 'empty', 'value'];

/** All values of one filtered, counted or sorted field, by slot. */
export interface Column {
  /** of the next slot */
  push(value: unknown): void;
  /** a test for one or more values, prepared once */
  holdsOneOf(values: readonly Scalar[]): SlotTest;
  is(presence: Presence): SlotTest;
  /** value → number of the given documents that hold it */
  count(slots: Int32Array): Map<string, number>;
  /** null sorts last in both directions */
  sortKey(slot: number): SortKey;
}

export function createColumn(type: FieldType): Column {
  return type === 'number' ? new NumberColumn() : new KeywordColumn();
}

function presenceOf(value: unknown): Presence {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return value === '' || (Array.isArray(value) && value.length === 0) ? 'empty' : 'value';
}

class Presences {
  private readonly codes = bytes();

  push(value: unknown): Presence {
    const presence = presenceOf(value);
    this.codes.push(PRESENCES.indexOf(presence));
    return presence;
  }

  is(presence: Presence): SlotTest {
    const code = PRESENCES.indexOf(presence);
    return (slot) => this.codes.values[slot] === code;
  }
}

export class NumberColumn implements Column {
  private readonly numbers = decimals();
  private readonly presences = new Presences();

  push(value: unknown): void {
    this.presences.push(value);
    // NaN fails every comparison, which is what a document without the number should do
    this.numbers.push(typeof value === 'number' ? value : Number.NaN);
  }

  is(presence: Presence): SlotTest {
    return this.presences.is(presence);
  }

  isWithin(holds: (value: number) => boolean): SlotTest {
    return (slot) => holds(this.numbers.values[slot]!);
  }

  holdsOneOf(wanted: readonly Scalar[]): SlotTest {
    const set = new Set<Scalar>(wanted);
    return (slot) => set.has(this.numbers.values[slot]!);
  }

  count(slots: Int32Array): Map<string, number> {
    const counts = new Map<number, number>();
    for (const slot of slots) {
      const value = this.numbers.values[slot]!;
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].map(([value, count]) => [String(value), count]));
  }

  range(slots: Int32Array): { min: number; max: number } | undefined {
    let [min, max] = [Infinity, -Infinity];
    for (const slot of slots) {
      const value = this.numbers.values[slot]!;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return min <= max ? { min, max } : undefined;
  }

  sortKey(slot: number): SortKey {
    const value = this.numbers.values[slot]!;
    return Number.isNaN(value) ? null : value;
  }
}

/**
 * keyword, keyword[] and boolean: each distinct value has a code, a document holds the set of its codes. The codes of
 * all documents stand in one row, `starts` says where those of a slot begin.
 */
export class KeywordColumn implements Column {
  private readonly codeOf = new Map<string, number>();
  /** by code: as it was first written, and as it compares */
  private readonly labels: string[] = [];
  private readonly keys: string[] = [];
  private readonly codes = integers();
  private readonly starts = integers();
  private readonly presences = new Presences();

  constructor() {
    this.starts.push(0);
  }

  push(value: unknown): void {
    if (this.presences.push(value) === 'value') {
      const values: unknown[] = Array.isArray(value) ? value : [value];
      for (const code of new Set(values.map((item) => this.encode(String(item))))) this.codes.push(code);
    }
    this.starts.push(this.codes.length);
  }

  is(presence: Presence): SlotTest {
    return this.presences.is(presence);
  }

  holdsOneOf(values: readonly Scalar[]): SlotTest {
    const wanted = new Uint8Array(this.labels.length);
    for (const value of values) {
      const code = this.codeOf.get(normaliseKeyword(String(value)));
      if (code !== undefined) wanted[code] = 1;
    }
    const [codes, starts] = [this.codes.values, this.starts.values];
    return (slot) => {
      for (let at = starts[slot]!; at < starts[slot + 1]!; at++) if (wanted[codes[at]!] === 1) return true;
      return false;
    };
  }

  count(slots: Int32Array): Map<string, number> {
    const counts = new Uint32Array(this.labels.length);
    const [codes, starts] = [this.codes.values, this.starts.values];
    for (const slot of slots) {
      for (let at = starts[slot]!; at < starts[slot + 1]!; at++) counts[codes[at]!]!++;
    }
    const counted = new Map<string, number>();
    counts.forEach((count, code) => {
      if (count > 0) counted.set(this.labels[code]!, count);
    });
    return counted;
  }

  sortKey(slot: number): SortKey {
    const from = this.starts.values[slot]!;
    if (from === this.starts.values[slot + 1]) return null;
    return this.keys[this.codes.values[from]!]!;
  }

  private encode(value: string): number {
    const key = normaliseKeyword(value);
    const known = this.codeOf.get(key);
    if (known !== undefined) return known;
    this.codeOf.set(key, this.keys.push(key) - 1);
    return this.labels.push(value) - 1;
  }
}
