import type { Tenant } from './canaries.js';

/** What somebody is to the rows of one half of the city. */
export const RELATIONS = [
  'ownEnterprise',
  'delegate',
  'otherEnterprise',
  'ownProvider',
  'otherProvider',
  'ownDistrict',
  'otherDistrict',
  'bureau',
  'ownFinance',
  'otherFinance',
  'evaluator',
  'assigned',
  'expert',
  'auditor',
  'system',
  'security',
  'audit',
  'anonymous',
  'disabled',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface CityCaller {
  /** null: has not logged in. */
  readonly account: string | null;
  readonly relationTo: (tenant: Tenant) => Relation;
}

const always = (account: string | null, relation: Relation): CityCaller => ({ account, relationTo: () => relation });
const either = (account: string, home: Tenant, own: Relation, other: Relation): CityCaller => ({
  account,
  relationTo: (tenant) => (tenant === home ? own : other),
});

/** Everybody who calls, and as what. */
export const CALLERS: readonly CityCaller[] = [
  either('ent-a', 'a', 'ownEnterprise', 'otherEnterprise'),
  either('ent-b', 'b', 'ownEnterprise', 'otherEnterprise'),
  either('prov-a', 'a', 'ownProvider', 'otherProvider'),
  either('prov-b', 'b', 'ownProvider', 'otherProvider'),
  either('dist-a', 'a', 'ownDistrict', 'otherDistrict'),
  either('dist-b', 'b', 'ownDistrict', 'otherDistrict'),
  either('fin-a', 'a', 'ownFinance', 'otherFinance'),
  always('bureau', 'bureau'),
  always('evaluator', 'evaluator'),
  always('expert', 'expert'),
  always('auditor', 'auditor'),
  always('system', 'system'),
  always('security', 'security'),
  always('audit', 'audit'),
  either('assigned', 'a', 'assigned', 'evaluator'),
  // Of the first enterprise; asked about the first half only, for to the second she is as any other.
  either('delegate', 'a', 'delegate', 'otherEnterprise'),
  always('disabled', 'disabled'),
  always(null, 'anonymous'),
];

export const nameOf = ({ account }: CityCaller) => account ?? 'anonymous';
