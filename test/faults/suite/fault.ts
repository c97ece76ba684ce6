import type { Load } from '../client/load.js';
import type { Journal } from '../client/journal.js';
import type { Wrong } from '../check/invariants.js';
import type { Ground, Town, TownOptions } from './town.js';

export interface Line {
  readonly fault: string;
  readonly seed: number;
  /** How often it was done. */
  readonly injected: number;
  readonly acked: number;
  readonly rejected: number;
  readonly unknown: number;
  /** Of the unknown, those that are known after the same request was sent again. */
  readonly resolved: number;
  readonly lost: number;
  readonly torn: number;
  readonly duplicated: number;
  readonly index_div_final: number;
  /** From the end of the fault until somebody is acknowledged again, or the index is whole. */
  readonly heal_ms_max: number;
  readonly max_request_ms: number;
  readonly manual_steps: number;
  /** What 99 of 100 writes did not wait longer for: right after the fault, and once all is healed. Only the long form. */
  readonly p99_ms_after?: number;
  readonly p99_ms_calm?: number;
  readonly engine: string;
  /** What else was promised for this fault and did not hold; empty when all is well. */
  readonly broken: readonly string[];
}

export interface Stage {
  readonly ground: Ground;
  readonly isShort: boolean;
  /** Only the control is played, which must turn out red. */
  readonly isSabotaged: boolean;
  readonly seed: number;
  /** A number from 0 to below 1, the same for the same seed. */
  readonly draw: () => number;
  found(options?: Omit<TownOptions, 'name'>): Promise<Town>;
  load(town: Town, people: number, journal?: Journal): { readonly load: Load; readonly journal: Journal };
  log(text: string): void;
}

/** What a fault itself saw; the rest is counted by the checker. */
export interface Seen {
  readonly town: Town;
  readonly journal: Journal;
  readonly load: Load;
  readonly injected: number;
  /** Until somebody was acknowledged again. */
  readonly healMs: readonly number[];
  /** Until the index was whole again, where the fault itself waits for it. */
  readonly indexHealMs?: readonly number[];
  /** Of who did not write. */
  readonly slowestMs?: number;
  readonly broken?: readonly string[];
  readonly engine?: string;
}

export interface Fault {
  readonly id: string;
  readonly title: string;
  /** What the control breaks. */
  readonly sabotage: string;
  /** The longest that anybody may have waited for a reply. */
  readonly mostMs: number;
  /** Whether its counts come from a database without durable commits when sabotaged. */
  readonly needsFrailDatabase?: boolean;
  play(stage: Stage): Promise<Seen>;
}

export type { Wrong };
