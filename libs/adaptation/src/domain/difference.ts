import type { Difference } from '@app/kernel/audit-entry.js';

/** Fields of a person are named in the trail, never copied. */
const PERSONAL = new Set(['contacts']);
const LONGEST = 300;

/** What differs between two states of a record, field by field, in words for the trail and for who came too late. */
export function differenceOf<Fields extends object>(
  before: Partial<Fields>,
  after: Partial<Fields>,
  fields: readonly (keyof Fields & string)[],
): Difference {
  const changed = fields.flatMap((field) => {
    const [from, to] = [wordsOf(before[field]), wordsOf(after[field])];
    if (from === to) return [];
    return [
      [field, PERSONAL.has(field) ? { from: '（个人信息，不抄录）' } : { ...said('from', from), ...said('to', to) }],
    ];
  });
  return Object.fromEntries(changed) as Difference;
}

const said = (key: 'from' | 'to', words: string | undefined) => (words === undefined ? {} : { [key]: words });

function wordsOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
