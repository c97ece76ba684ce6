import type { Enterprise, EnterpriseRevision } from '../../api/types.js';
import { codeTexts } from '../../texts/codes.js';
import { wanOfYuan, yuanOfWan } from '../../texts/format.js';
import { formTexts } from '../../texts/form.js';

type Contact = NonNullable<EnterpriseRevision['contacts']>[number];
type Exclusion = keyof Enterprise['exclusions'];
const EXCLUSIONS = Object.keys(codeTexts.exclusions) as Exclusion[];

/** A file as typed: '' is 未说明. */
export interface TypedEnterprise {
  size: NonNullable<EnterpriseRevision['size']> | '';
  staff: string;
  revenue: string;
  exclusions: Record<Exclusion, 'yes' | 'no' | ''>;
  contacts: { name: string; duty: string; phone: string; email: string; tier: Contact['tier'] }[];
  districtCode: string;
  industry: string;
  reason: string;
}

export const emptyContact = (): TypedEnterprise['contacts'][number] => ({
  name: '',
  duty: '',
  phone: '',
  email: '',
  tier: 'MATCHED',
});

export const typedEnterprise = (file: Enterprise): TypedEnterprise => ({
  size: file.size ?? '',
  staff: file.staff === null ? '' : String(file.staff),
  revenue: file.revenue === null ? '' : wanOfYuan(file.revenue),
  exclusions: Object.fromEntries(
    EXCLUSIONS.map((key) => [key, file.exclusions[key] === null ? '' : file.exclusions[key] ? 'yes' : 'no']),
  ) as TypedEnterprise['exclusions'],
  contacts: file.contacts.map(({ name, duty, phone, email, tier }) => ({
    name,
    duty: duty ?? '',
    phone: phone ?? '',
    email: email ?? '',
    tier,
  })),
  districtCode: file.districtCode,
  industry: file.industry,
  reason: '',
});

/** What the api takes; where it stands, and why, only of an office. */
export function enterpriseInput(typed: TypedEnterprise, version: number, byOffice: boolean): EnterpriseRevision {
  const { size, staff, revenue, exclusions, contacts, districtCode, industry, reason } = typed;
  const said = (key: Exclusion) => (exclusions[key] === '' ? null : exclusions[key] === 'yes');
  return {
    version,
    size: size || null,
    staff: staff.trim() === '' ? null : Number(staff),
    revenue: revenue.trim() === '' ? null : yuanOfWan(revenue),
    exclusions: Object.fromEntries(EXCLUSIONS.map((key) => [key, said(key)])),
    contacts: contacts.map(({ name, duty, phone, email, tier }) => ({
      name: name.trim(),
      duty: duty.trim() || null,
      phone: phone.trim() || null,
      email: email.trim() || null,
      tier,
    })),
    ...(byOffice && { districtCode, industry, reason: reason.trim() }),
  };
}

export function wrongEnterprise({ staff, revenue, contacts, reason }: TypedEnterprise, byOffice: boolean) {
  const { wrong } = formTexts.enterprise;
  return {
    ...(!/^\d{0,7}$/.test(staff.trim()) && { staff: wrong.staff }),
    ...(revenue.trim() !== '' && yuanOfWan(revenue) === null && { revenue: formTexts.wrong.money }),
    ...(contacts.some(({ name }) => name.trim() === '') && { contacts: wrong.contact }),
    ...(byOffice && reason.trim().length < 2 && { reason: wrong.reason }),
  };
}
