import type { SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { KEYS } from './names.js';
import type { Names } from './names.js';
import type { RelaxResponse } from './search.response.js';

/** The search as one Chinese sentence: what a person asked for and how many that is. */
export function sentenceOf({ text, phrase, exclude, filters }: SearchInput, total: number, noun: string, names: Names) {
  const parts = Object.entries(filters).map(([key, codes]) => codes.map((code) => names.of(key, code)).join('或'));
  if (text) parts.unshift(`“${text}”`);
  for (const words of phrase ?? []) parts.push(`含“${words}”`);
  for (const words of exclude ?? []) parts.push(`不含“${words}”`);
  return `${parts.length > 0 ? `${parts.join(' · ')}，` : ''}共 ${total} 条${noun}`;
}

/** What to drop, in words. */
export function relaxOf(
  relax: readonly { readonly drop: string; readonly returns: number }[],
  { filters }: SearchInput,
  names: Names,
): RelaxResponse[] {
  return relax.map(({ drop, returns }) => {
    const codes = filters[drop as keyof typeof filters] ?? [];
    const what = codes.length > 0 ? codes.map((code) => names.of(drop, code)).join('或') : (KEYS[drop] ?? drop);
    return { drop, returns, label: `去掉“${what}”` };
  });
}
