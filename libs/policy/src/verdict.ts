import type { Stated } from './edition.js';

/** One rule judged. `passed` null = cannot be told, because the fact or the rule is not known. */
export interface Verdict {
  readonly code: string;
  /** What is judged, in Chinese. */
  readonly name: string;
  readonly clause: string;
  readonly value: string | null;
  readonly limit: string | null;
  readonly passed: boolean | null;
}

export type Judgement<Value, Limit> = (value: Value, limit: Limit) => boolean;

/** Judges a fact against a stated value; either one unknown makes the verdict unknown. */
export function judged<Value, Limit>(
  { code, name }: { readonly code: string; readonly name: string },
  value: Value | null,
  rule: Stated<Limit>,
  passes: Judgement<Value, Limit>,
  words: { readonly value?: (value: Value) => string; readonly limit?: (limit: Limit) => string } = {},
): Verdict {
  const known = value !== null && rule.value !== null;
  return {
    code,
    name,
    clause: rule.clause,
    value: value === null ? null : (words.value ?? String)(value),
    limit: rule.value === null ? null : (words.limit ?? String)(rule.value),
    passed: known ? passes(value, rule.value) : null,
  };
}
