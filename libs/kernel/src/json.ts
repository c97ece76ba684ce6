/** What survives a round trip through JSON text. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value somewhere in a document: where (`needs.3.title`), and inside of how many others. */
export interface Part {
  readonly value: unknown;
  readonly place: string;
  readonly depth: number;
}

/** The document and all that is in it, in its order; whoever takes no more goes no deeper, and no depth is too much. */
export function* partsOf(document: unknown): Generator<Part> {
  const waiting: Part[] = [{ value: document, place: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { value, place, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, one] of Object.entries(value).toReversed()) {
      waiting.push({ value: one, place: place === '' ? key : `${place}.${key}`, depth: depth + 1 });
    }
  }
}
