import { readCreditCode } from '@app/kernel/credit-code.js';
import { plainText } from '@app/kernel/names.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { OrganisationKind } from '../published/organisation.summary.js';

export interface OrganisationInput {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly districtCode: string;
  readonly creditCode: string | null;
  readonly subjectId: string | null;
}

const WITH_CREDIT_CODE: readonly OrganisationKind[] = ['enterprise', 'provider'];
const WITH_DISTRICT: readonly OrganisationKind[] = ['district_office', 'enterprise'];

/** Every reason why such an organisation cannot be recorded. */
export function organisationRefusals(input: OrganisationInput, districts: readonly string[]): Refusal[] {
  const { kind, name, districtCode, creditCode, subjectId } = input;
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, value: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message, value });
  const length = plainText(name).length;
  if (length < 2 || length > 200) refuse('NAME_LENGTH', 'name', '名称应为 2 至 200 个字', name);
  if (districtCode !== '' && !districts.includes(districtCode)) {
    refuse('DISTRICT_UNKNOWN', 'districtCode', '没有这个县区', districtCode);
  }
  if (districtCode === '' && WITH_DISTRICT.includes(kind))
    refuse('DISTRICT_REQUIRED', 'districtCode', '请选择县区', '');
  if (creditCode === null && WITH_CREDIT_CODE.includes(kind)) {
    refuse('CREDIT_CODE_REQUIRED', 'creditCode', '请填写统一社会信用代码', '');
  }
  if (creditCode !== null) {
    const read = readCreditCode(creditCode);
    if ('refusal' in read) refusals.push(read.refusal);
  }
  const prefix = kind === 'enterprise' ? 'ent_' : kind === 'provider' ? 'prov_' : undefined;
  if (subjectId !== null && (prefix === undefined || !subjectId.startsWith(prefix))) {
    refuse('SUBJECT_NOT_OF_KIND', 'subjectId', '关联的档案与单位类型不符', subjectId);
  }
  return refusals;
}
