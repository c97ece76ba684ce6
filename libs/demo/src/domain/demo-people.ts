import type { PersonRole } from '@app/identity/published/membership.summary.js';
import type { OrganisationKind } from '@app/identity/published/organisation.summary.js';
import type { Role } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type { DemoData } from './demo-data.js';

export interface DemoOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly districtCode: string;
  readonly creditCode: string | null;
  /** The record of the library. */
  readonly subjectId: Id | null;
  readonly people: readonly DemoPerson[];
}

export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly role: Role;
}

const person = (account: string, name: string, role: Role, ...roles: PersonRole[]): DemoPerson => ({
  account: account.toLowerCase(),
  name: `${name}（演示）`,
  role,
  roles,
});
const FOR_THE_CITY = { districtCode: '', creditCode: null, subjectId: null };

/** Pure: people for every role, made up. Accounts are the reference of the enterprise or provider, or the code of the district. */
export function demoPeople({ office, districts }: ProgrammeSummary, data: DemoData): DemoOrganisation[] {
  return [
    {
      ...FOR_THE_CITY,
      kind: 'bureau',
      name: office.organisation,
      people: [
        person('bureau', '局工作人员', 'bureau', 'bureau_staff'),
        person('system', '系统管理员', 'system_admin', 'system_admin'),
        person('security', '安全管理员', 'security_admin', 'security_admin'),
        person('audit', '审计管理员', 'audit_admin', 'audit_admin'),
      ],
    },
    ...districts.flatMap(({ code, name }): DemoOrganisation[] => [
      {
        ...FOR_THE_CITY,
        kind: 'district_office',
        name: `${name}工信主管部门`,
        districtCode: code,
        people: [person(code, `${name}经办人`, 'district', 'district_staff')],
      },
      {
        ...FOR_THE_CITY,
        kind: 'finance_office',
        name: `${name}财政部门`,
        districtCode: code,
        people: [person(`finance-${code}`, `${name}财政经办人`, 'finance', 'finance_staff')],
      },
    ]),
    {
      ...FOR_THE_CITY,
      kind: 'finance_office',
      name: '市财政局',
      people: [person('finance', '市财政局经办人', 'finance', 'finance_staff')],
    },
    ...data.enterprises.map(({ ref, name, districtCode, creditCode }): DemoOrganisation => {
      const people = [person(ref, '企业经办人', 'enterprise', 'manager', 'enterprise_member')];
      return { kind: 'enterprise', name, districtCode, creditCode, subjectId: idFromRef('ent', ref), people };
    }),
    ...data.providers.flatMap(({ ref, name, creditCode }): DemoOrganisation[] => {
      const people = [person(ref, '服务商经办人', 'provider', 'manager', 'provider_member')];
      const subjectId = idFromRef('prov', ref);
      return creditCode ? [{ kind: 'provider', name, districtCode: '', creditCode, subjectId, people }] : [];
    }),
    {
      ...FOR_THE_CITY,
      kind: 'evaluator',
      name: '长春示例评测中心（演示）',
      people: [person('evaluator', '评测人员', 'evaluator', 'manager', 'evaluator')],
    },
    {
      ...FOR_THE_CITY,
      kind: 'expert_group',
      name: '长春示例专家组（演示）',
      people: [person('expert', '专家', 'expert', 'expert')],
    },
    {
      ...FOR_THE_CITY,
      kind: 'audit_firm',
      name: '长春示例会计师事务所（演示）',
      people: [person('auditor', '审计人员', 'auditor', 'manager', 'auditor')],
    },
  ];
}
