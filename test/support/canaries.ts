/** Two halves of a city that know nothing of each other, and a third that comes later. */
export type Tenant = 'a' | 'b' | 'c';
export const TENANTS = ['a', 'b'] as const;

/** What a canary tells of: `needBureau` is in the words of a need that only its enterprise and the bureau may read. */
export interface Canary {
  readonly tenant: Tenant;
  readonly of: string;
}

const DIGIT: Readonly<Record<Tenant, string>> = { a: '1', b: '2', c: '3' };
const WORD = /zq([abc])([a-y]+)z/gi;
/** Letters by chance: in a few of a hundred thousand there is a word. */
const ID = /[a-z]+_[0-9A-Z]{26}/g;
const PHONE = /139([123])0000(\d{3})/g;
/** Whose number each last digits are. */
const PHONES = [
  'contactpublic',
  'contactmatched',
  'contactowner',
  'contactbureau',
  'personcontact',
  'provpersoncontact',
  'applicant',
];

/** A word that stands nowhere else, for names and texts. */
export const word = (tenant: Tenant, of: string) => `zq${tenant}${of.toLowerCase()}z`;
export const mailOf = (tenant: Tenant, of: string) => `${word(tenant, of)}@example.com`;

export function phoneOf(tenant: Tenant, of: string): string {
  const number = PHONES.indexOf(of.toLowerCase());
  if (number < 0) throw new Error(`no number for ${of}`);
  return `139${DIGIT[tenant]}0000${String(number).padStart(3, '0')}`;
}

/** Every canary that sings in a text, each once. */
export function canariesIn(text: string): Canary[] {
  const words = [...text.replace(ID, '').matchAll(WORD)].map(([, tenant = '', of = '']) =>
    `${tenant} ${of}`.toLowerCase(),
  );
  const phones = [...text.matchAll(PHONE)].map(([, digit, number]) => {
    const tenant = Object.entries(DIGIT).find(([, one]) => one === digit)?.[0] ?? '';
    return `${tenant} ${PHONES[Number(number)] ?? `phone ${number}`}`;
  });
  return [...new Set([...words, ...phones])].map((one) => {
    const [tenant, of = ''] = one.split(' ', 2);
    return { tenant: tenant as Tenant, of };
  });
}
