import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { OrganisationKind } from '@app/identity/published/organisation.summary.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Capability } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { idFromRef } from '@app/kernel/id.js';
import type { INestApplicationContext } from '@nestjs/common';
import { mailOf, phoneOf, word } from './canaries.js';
import type { Tenant } from './canaries.js';
import { creditCodeOf, DISTRICT, inDays, ref } from './city-library.js';
import { inHouse } from './small-library.js';

interface Staff {
  readonly account: string;
  readonly roles: readonly PersonRole[];
  /** The canary in the name, and in the contacts where it has a number. */
  readonly sings?: readonly [tenant: Tenant, of: string];
  /** Of a delegate. */
  readonly capabilities?: readonly Capability[];
}

interface Organisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly districtCode?: string;
  readonly creditCode?: string;
  readonly subjectId?: Id;
  readonly people: readonly Staff[];
}

/** Whom one meets by the ids of a half of the city. */
export interface PersonMade {
  readonly organisation: Id;
  readonly person: Id;
  readonly membership: Id;
}

const DELEGATE: Staff = { account: 'delegate', roles: ['enterprise_member'], capabilities: ['export'] };

const peopleOf = (tenant: Tenant): Organisation[] => {
  const districtCode = DISTRICT[tenant];
  return [
    {
      kind: 'district_office',
      name: `${districtCode}工信主管部门`,
      districtCode,
      people: [{ account: `dist-${tenant}`, roles: ['district_staff'] }],
    },
    {
      kind: 'enterprise',
      name: `长春${word(tenant, 'entName')}制动盘厂`,
      districtCode,
      creditCode: creditCodeOf(tenant, 1),
      subjectId: idFromRef('ent', ref(tenant, 'ENT')),
      people: [
        { account: `ent-${tenant}`, roles: ['manager', 'enterprise_member'], sings: [tenant, 'person'] },
        // May export and nothing else: to whatever changes anything she is a stranger.
        ...(tenant === 'a' ? [DELEGATE] : []),
      ],
    },
    {
      kind: 'provider',
      name: `长春${word(tenant, 'provName')}软件公司`,
      creditCode: creditCodeOf(tenant, 3),
      subjectId: idFromRef('prov', ref(tenant, 'PROV')),
      people: [{ account: `prov-${tenant}`, roles: ['manager', 'provider_member'], sings: [tenant, 'provPerson'] }],
    },
  ];
};

const OFFICES: readonly Organisation[] = [
  {
    kind: 'bureau',
    name: '市工业和信息化局',
    people: [
      { account: 'bureau', roles: ['bureau_staff'] },
      { account: 'disabled', roles: ['bureau_staff'] },
      { account: 'system', roles: ['system_admin'] },
      { account: 'security', roles: ['security_admin'] },
      { account: 'audit', roles: ['audit_admin'] },
    ],
  },
  {
    kind: 'finance_office',
    name: '朝阳财政部门',
    districtCode: DISTRICT.a,
    people: [{ account: 'fin-a', roles: ['finance_staff'] }],
  },
  {
    kind: 'evaluator',
    name: '评测中心',
    people: [
      { account: 'evaluator', roles: ['evaluator'] },
      { account: 'assigned', roles: ['evaluator'] },
    ],
  },
  { kind: 'expert_group', name: '专家组', people: [{ account: 'expert', roles: ['expert'] }] },
  { kind: 'audit_firm', name: '会计师事务所', people: [{ account: 'auditor', roles: ['auditor'] }] },
];

/** Phone and email sing apart from the name: not whoever knows a person may call. */
const contactOf = ([tenant, of]: readonly [Tenant, string]) => [tenant, `${of}Contact`] as const;

/** Records organisations and people, by account. */
export async function settle(
  house: INestApplicationContext,
  tenants: readonly Tenant[],
  withOffices: boolean,
): Promise<Map<string, PersonMade>> {
  const { act } = inHouse(house);
  const made = new Map<string, PersonMade>();
  for (const one of [...(withOffices ? OFFICES : []), ...tenants.flatMap(peopleOf)]) {
    const { people, districtCode = '', creditCode = null, subjectId = null, ...named } = one;
    const said = { ...named, districtCode, creditCode, subjectId };
    const { id: organisationId } = await act(RecordOrganisation, houseActor, said);
    for (const { account, roles, sings, capabilities } of people) {
      const contacts = sings
        ? { name: word(...sings), phone: phoneOf(...contactOf(sings)), email: mailOf(...contactOf(sings)) }
        : { name: account, phone: null, email: null };
      const person = { account, ...contacts, organisationId, isDemo: true };
      const { id: personId } = await act(RecordPerson, houseActor, person);
      const term = { programme: 'changchun', from: '2023-12-29', until: capabilities ? inDays(60) : null } as const;
      const asked = { personId, organisationId, roles, ...term, ...(capabilities && { capabilities }) };
      const membership = await act(GrantMembership, houseActor, asked);
      made.set(account, { organisation: organisationId, person: personId, membership: membership.id });
    }
  }
  return made;
}

/** Somebody of the bureau who may nothing more; whoever is logged in already is out at once. */
export const disable = (house: INestApplicationContext, id: PersonId, name: string) =>
  inHouse(house).act(ChangePerson, houseActor, {
    id,
    version: 1,
    name,
    phone: null,
    email: null,
    status: 'disabled',
  });
