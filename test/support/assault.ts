import { canariesIn } from './canaries.js';
import type { CityCaller } from './city-callers.js';
import type { Told } from './hostile-city.js';
import type { Twist } from './honest.js';
import { isText, nameOfPlace, withValue } from './inputs.js';
import type { Place } from './inputs.js';
import { mayRead } from './matrix.js';
import type { Readers } from './matrix.js';
import type { Rehearsed } from './rehearsal.js';

export type Send = (twist: Twist) => Promise<Rehearsed<Told>>;

/** A way into a door, and what sending a text by it looks like. */
export interface Input {
  readonly name: string;
  readonly twist: (text: string) => Twist;
  /** Whether a text there may be written down as it is. */
  readonly isPath?: true;
}

export interface Bounds {
  /** Of the same request with nothing wrong in it. */
  readonly rows: number;
  /** What a refusal may leave. */
  readonly leaves: number;
  readonly total: number | undefined;
  /** Whether the asker may hear of this. */
  readonly hears: (canary: ReturnType<typeof canariesIn>[number]) => boolean;
}

export interface Outcome {
  readonly found: string[];
  tried: number;
  /** Texts that passed every rule, and so came as far as the store. */
  reached: number;
}

/** Sends every text by one way in; says what it toppled, changed or was told that it must not. */
export async function assail(send: Send, input: Input, texts: readonly string[], bounds: Bounds): Promise<Outcome> {
  const outcome: Outcome = { found: [], tried: 0, reached: 0 };
  for (const text of texts) {
    const { answer, rows } = await send(input.twist(text));
    outcome.tried++;
    const at = `${input.name} ${JSON.stringify(text).slice(0, 60)}`;
    outcome.found.push(...wrongsOf(answer, rows, bounds).map((wrong) => `${at}: ${wrong}`));
    const isDone = answer.status < 300;
    if (isDone) outcome.reached++;
    // Ending what is not there is no mistake: it is ended. Everything else names one thing or none.
    if (isDone && input.isPath && rows > bounds.leaves) outcome.found.push(`${at}: ${rows} rows of something else`);
  }
  return outcome;
}

function wrongsOf({ status, text }: Told, rows: number, { rows: most, leaves, total, hears }: Bounds): string[] {
  const limit = status < 300 ? most : leaves;
  const hits = totalIn(text);
  const foreign = canariesIn(text).filter((canary) => !hears(canary));
  return [
    ...(status >= 500 ? [`${status} ${text.slice(0, 120)}`] : []),
    ...(rows > limit ? [`${rows} rows, not ${limit} (${status})`] : []),
    ...(total !== undefined && hits !== undefined && hits > total ? [`${hits} hits, not ${total}`] : []),
    ...foreign.map(({ tenant, of }) => `${of} of ${tenant}`),
  ];
}

export function totalIn(text: string): number | undefined {
  const [, total] = /"total":(\d+)/.exec(text) ?? [];
  return total === undefined ? undefined : Number(total);
}

export const hearing = (caller: CityCaller, readers: Readers) => (canary: ReturnType<typeof canariesIn>[number]) =>
  mayRead(canary, caller, readers);

export const inBody = (place: Place): Input => ({
  name: nameOfPlace(place),
  twist: (text) => ({ body: (body) => withValue(body, place.path, text) }),
});

export const inQuery = (name: string, query = ''): Input => ({
  name: `?${name}`,
  twist: (text) => ({ query: `${query === '' ? '?' : `${query}&`}${new URLSearchParams([[name, text]]).toString()}` }),
});

/** Unpaired surrogates cannot be written in an address, and dots alone are no name of anything. */
export const inPath = (part: string): Input => ({
  name: `:${part}`,
  isPath: true,
  twist: (text) => ({
    part: (name, value) =>
      name === part ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?')).replace(/^\.+$/, '%2e') : value,
  }),
});

const NO_SCALARS: readonly unknown[] = [
  { toString: 'x' },
  { $gt: '' },
  { length: 1, 0: 'x' },
  [['x']],
  [{ valueOf: 1 }],
];

/** What is no scalar in the place of one: refused by its shape, and nothing written. */
export async function sendObjects(send: Send, place: Place): Promise<string[]> {
  const found: string[] = [];
  for (const value of NO_SCALARS) {
    const { answer, rows } = await send({ body: (body) => withValue(body, place.path, value) });
    const isRefused = answer.status === 422 || answer.status === 400;
    if (!isRefused || rows > 0) {
      found.push(`${nameOfPlace(place)} ${JSON.stringify(value)}: ${answer.status}, ${rows} rows`);
    }
  }
  return found;
}

/** Where a text of no rule may stand. */
export const isFree = (place: Place) => isText(place) && !place.schema.enum && !place.schema.format;
