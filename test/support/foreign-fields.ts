import { sendHonest } from './honest.js';
import type { Honest } from './honest.js';
import type { HostileCity } from './hostile-city.js';
import { withValue } from './inputs.js';

type Key = string | number;

/** Something that a form has no place for, where it is put, and what it would be taken for. */
export interface Foreign {
  readonly path: readonly Key[];
  readonly value: unknown;
}

/** Whom everything belongs to, what has become of it, who may do what: set by the house alone. */
const OF_THE_HOUSE: Readonly<Record<string, unknown>> = {
  id: 'org_00000000000000000000000000',
  ref: 'zq-foreign',
  role: 'bureau',
  roles: ['bureau_staff'],
  capabilities: ['needs'],
  tenant: 'b',
  tenantId: 'b',
  organisationId: 'org_00000000000000000000000000',
  enterpriseId: 'ent_00000000000000000000000000',
  providerId: 'prov_00000000000000000000000000',
  personId: 'user_00000000000000000000000000',
  status: 'published',
  version: 99,
  visibility: 'PUBLIC',
  origin: 'import',
  standing: 'listed',
  isDemo: true,
  collectedBy: 'bureau',
  changedBy: 'user_00000000000000000000000000',
  recordedAt: '2020-01-01T00:00:00.000Z',
  publishedAt: '2020-01-01T00:00:00.000Z',
  passwordHash: 'x',
  mustChange: false,
  sessionEpoch: 0,
  openedTo: ['prov_00000000000000000000000000'],
  contactsTo: ['prov_00000000000000000000000000'],
  toString: 'x',
  hasOwnProperty: true,
};
/** In the objects within a form. */
const WITHIN = ['id', 'role', 'organisationId', 'status', 'isDemo', 'toString'];
export const POISON = 'zqPoison';
const poison = { [POISON]: true };
const OF_THE_LANGUAGE: readonly Foreign[] = [
  { path: ['__proto__'], value: poison },
  { path: ['constructor'], value: { prototype: poison } },
  { path: ['prototype'], value: poison },
];

/** Every object of a form, each as the way to it. */
function objectsOf(value: unknown, path: readonly Key[] = []): { path: readonly Key[]; keys: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  // One of a list is as good as another.
  if (Array.isArray(value)) return objectsOf(value[0], [...path, 0]);
  const within = Object.entries(value).flatMap(([key, one]) => objectsOf(one, [...path, key]));
  return [{ path, keys: Object.keys(value) }, ...within];
}

/** All that this form does not know, in it and in every object within it. */
export function foreignTo(body: unknown, known: readonly string[]): Foreign[] {
  return objectsOf(body).flatMap(({ path, keys }) => {
    const fields = path.length === 0 ? Object.keys(OF_THE_HOUSE) : WITHIN;
    const mine = path.length === 0 ? [...keys, ...known] : keys;
    const house = fields
      .filter((field) => !mine.includes(field))
      .map((field) => ({ path: [field], value: OF_THE_HOUSE[field] }));
    return [...house, ...OF_THE_LANGUAGE].map((one) => ({ ...one, path: [...path, ...one.path] }));
  });
}

interface Tried {
  readonly status: number;
  readonly text: string;
  readonly rows: number;
}
/** Sends a form with something foreign in it. */
export type SendForeign = (foreign: Foreign) => Promise<Tried>;

export const honestly =
  (city: HostileCity, route: string, honest: Honest): SendForeign =>
  async ({ path, value }) => {
    // `__proto__` as a name that is sent, not as what the language takes it for.
    const { answer, rows } = await sendHonest(city, route, honest, { body: (body) => withValue(body, path, value) });
    return { ...answer, rows };
  };

/** Says what was not refused by its shape, what was written all the same, and what came into every object of the process. */
export async function sendForeign(send: SendForeign, foreign: Foreign): Promise<string[]> {
  const { status, text, rows } = await send(foreign);
  const at = foreign.path.join('.');
  const isPoisoned = POISON in {};
  delete (Object.prototype as Record<string, unknown>)[POISON];
  return [
    ...([400, 422].includes(status) ? [] : [`${at}: ${status} ${text.slice(0, 160)}`]),
    ...(rows > 0 ? [`${at}: ${rows} rows written`] : []),
    ...(isPoisoned ? [`${at}: every object is poisoned`] : []),
  ];
}
