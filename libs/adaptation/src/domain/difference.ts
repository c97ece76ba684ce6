import type { Difference } from '@app/kernel/audit-entry.js';

/** Fields of a person are named in the trail, never copied. */
const PERSONAL = new Set(['contacts']);
const WITHHELD = '（个人信息，不抄录）';
/** Who made a judgement, within a list of them. */
const PERSONAL_PART = 'by';
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
      [field, PERSONAL.has(field) ? { to: WITHHELD } : { ...said('from', before[field]), ...said('to', after[field]) }],
    ];
  });
  return Object.fromEntries(changed) as Difference;
}

/** Cut only when it is said: what lies behind the cut is compared, too. */
function said(key: 'from' | 'to', value: unknown) {
  const words = wordsOf(value, withheld);
  if (words === undefined) return {};
  return { [key]: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
}

function wordsOf(value: unknown, replacer = inOrder): string | undefined {
  if (value === undefined || value === null) return undefined;
  const plain: unknown = JSON.parse(JSON.stringify(value, replacer));
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}

/** A database may give the fields of an object back in an order of its own: that is no difference. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const withheld = (key: string, value: unknown): unknown =>
  key === PERSONAL_PART && typeof value === 'string' ? WITHHELD : inOrder(key, value);
