import type { FieldType } from '../../published/index-definition.summary.js';
import type { Scalar } from '../../published/filter.summary.js';
import { normaliseKeyword } from '../../domain/normalise.js';

/** Whether a document has the field at all decides `exists`, `isNull` and `isEmpty`. */
export type Presence = 'missing' | 'null' | 'empty' | 'value';
export type SortKey = number | string | null;

/** All values of one filtered, counted or sorted field, by slot. */
export interface Column {
  set(slot: number, value: unknown): void;
  presence(slot: number): Presence;
  /** a test for one or more values, prepared once per query */
  holdsOneOf(values: readonly Scalar[]): (slot: number) => boolean;
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

export class NumberColumn implements Column {
  private readonly values: number[] = [];
  private readonly presences: Presence[] = [];

  set(slot: number, value: unknown): void {
    this.presences[slot] = presenceOf(value);
    // NaN fails every comparison, which is what a document without the number should do
    this.values[slot] = typeof value === 'number' ? value : Number.NaN;
  }

  presence(slot: number): Presence {
    return this.presences[slot]!;
  }

  value(slot: number): number {
    return this.values[slot]!;
  }

  holdsOneOf(wanted: readonly Scalar[]): (slot: number) => boolean {
    const set = new Set<Scalar>(wanted);
    return (slot) => set.has(this.values[slot]!) && this.presences[slot] === 'value';
  }

  count(slots: Int32Array): Map<string, number> {
    const counts = new Map<number, number>();
    for (const slot of slots) {
      const value = this.values[slot]!;
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].map(([value, count]) => [String(value), count]));
  }

  range(slots: Int32Array): { min: number; max: number } | undefined {
    let [min, max] = [Infinity, -Infinity];
    for (const slot of slots) {
      const value = this.values[slot]!;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return min <= max ? { min, max } : undefined;
  }

  sortKey(slot: number): SortKey {
    const value = this.values[slot]!;
    return Number.isNaN(value) ? null : value;
  }
}

const NO_CODES = new Uint32Array(0);

/**
 * keyword, keyword[] and boolean: each distinct value has a code, a document holds the set of its codes.
 */
export class KeywordColumn implements Column {
  private readonly codes = new Map<string, number>();
  private readonly labels: string[] = [];
  private readonly rows: Uint32Array[] = [];
  private readonly presences: Presence[] = [];
  /** rows of one code are shared: most fields hold a single value out of a few */
  private readonly singles: Uint32Array[] = [];

  set(slot: number, value: unknown): void {
    const presence = presenceOf(value);
    this.presences[slot] = presence;
    this.rows[slot] = this.rowOf(presence, value);
  }

  presence(slot: number): Presence {
    return this.presences[slot]!;
  }

  holdsOneOf(values: readonly Scalar[]): (slot: number) => boolean {
    const wanted = new Uint8Array(this.labels.length);
    for (const value of values) {
      const code = this.codes.get(normaliseKeyword(String(value)));
      if (code !== undefined) wanted[code] = 1;
    }
    return (slot) => {
      const row = this.rows[slot]!;
      for (let at = 0; at < row.length; at++) if (wanted[row[at]!] === 1) return true;
      return false;
    };
  }

  count(slots: Int32Array): Map<string, number> {
    const counts = new Uint32Array(this.labels.length);
    for (const slot of slots) {
      const row = this.rows[slot]!;
      for (let at = 0; at < row.length; at++) counts[row[at]!]!++;
    }
    const counted = [...counts.entries()].filter(([, count]) => count > 0);
    return new Map(counted.map(([code, count]) => [this.labels[code]!, count]));
  }

  sortKey(slot: number): SortKey {
    const code = this.rows[slot]![0];
    return code === undefined ? null : normaliseKeyword(this.labels[code]!);
  }

  private rowOf(presence: Presence, value: unknown): Uint32Array {
    if (presence !== 'value') return NO_CODES;
    if (!Array.isArray(value)) {
      const code = this.codeOf(String(value));
      return (this.singles[code] ??= Uint32Array.of(code));
    }
    return Uint32Array.from(new Set(value.map((item) => this.codeOf(String(item)))));
  }

  private codeOf(value: string): number {
    const key = normaliseKeyword(value);
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    this.codes.set(key, this.labels.length);
    return this.labels.push(value) - 1;
  }
}
