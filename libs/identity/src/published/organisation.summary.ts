import type { Id } from '@app/kernel/id.js';

export type OrganisationId = Id<'org'>;

export const ORGANISATION_KINDS = {
  bureau: '市工信局',
  district_office: '县（市）区、开发区工信部门',
  finance_office: '财政部门',
  enterprise: '试点企业',
  provider: '服务商',
  evaluator: '第三方评测机构',
  expert_group: '专家组',
  audit_firm: '审计机构',
} as const;
export type OrganisationKind = keyof typeof ORGANISATION_KINDS;

export type AccountStatus = 'active' | 'disabled';

export interface OrganisationSummary {
  readonly id: OrganisationId;
  readonly version: number;
  readonly status: AccountStatus;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Of a district, county or zone of the programme; '' where the organisation works for the whole city. */
  readonly districtCode: string;
  readonly creditCode: string | null;
  /** The record of the library that this organisation is: of an enterprise or a provider. */
  readonly subjectId: Id | null;
  readonly changedAt: Date;
  readonly changedBy: Id;
}
