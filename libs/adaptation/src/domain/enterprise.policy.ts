import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type { EnterpriseSummary, Rating } from '../published/enterprise.summary.js';

type Identity = Pick<EnterpriseSummary, 'name' | 'creditCode' | 'districtCode' | 'industry' | 'batch'>;

/** Pure: everything that stands against the identity of this file. Eligibility is another question, for the rule book. */
export function enterpriseRefusals(identity: Identity, programme: ProgrammeSummary): Refusal[] {
  const refusals: Refusal[] = [];
  const read = readCreditCode(identity.creditCode);
  if ('refusal' in read) refusals.push(read.refusal);
  const length = Array.from(identity.name.trim()).length;
  if (length < 2 || length > 100) {
    refusals.push({
      code: 'ADAPTATION.LENGTH',
      field: 'name',
      message: '企业名称应为 2 至 100 个字',
      value: `${length} 个字`,
      limit: '2-100',
    });
  }
  return [...refusals, ...placeRefusals(identity, programme)];
}

type Place = Pick<Identity, 'districtCode' | 'industry' | 'batch'>;

/** Pure: where in the programme it stands. */
function placeRefusals(identity: Place, programme: ProgrammeSummary): Refusal[] {
  const refusals: Refusal[] = [];
  const lists = [
    ['districtCode', programme.districts, 'UNKNOWN_DISTRICT', '没有这个区域', undefined],
    ['industry', programme.industries, 'UNKNOWN_INDUSTRY', '不在试点的细分行业之内', '通知 一；HR-07'],
    ['batch', programme.batches, 'UNKNOWN_BATCH', '没有这个试点批次', undefined],
  ] as const;
  for (const [field, known, code, message, clause] of lists) {
    const codes = known.map((item) => item.code);
    if (codes.includes(identity[field])) continue;
    refusals.push({
      code: `ADAPTATION.${code}`,
      field,
      message,
      value: identity[field],
      limit: codes.join('、'),
      ...(clause && { clause }),
    });
  }
  return refusals;
}

const MOST_CONTACTS = 10;

/** Pure: everything that stands against the file as it is to be after a revision. */
export function revisionRefusals(file: EnterpriseSummary, programme: ProgrammeSummary): Refusal[] {
  const refusals = placeRefusals(file, programme);
  if (file.contacts.length > MOST_CONTACTS) {
    refusals.push({
      code: 'ADAPTATION.TOO_MANY_CONTACTS',
      field: 'contacts',
      message: '联系人过多',
      value: String(file.contacts.length),
      limit: String(MOST_CONTACTS),
    });
  }
  return refusals;
}

/** Pure: the enterprise rewrites its own file, and its collector what it has not confirmed; the bureau for another. */
export function mayReviseFile(file: Pick<EnterpriseSummary, 'status' | 'collectorId'>, actor: Actor): boolean {
  const isCollector = actor.role === 'provider' && actor.organisationId === file.collectorId;
  return ['enterprise', 'bureau', 'system'].includes(actor.role) || (isCollector && file.status === 'collected');
}

/** Pure: everything that stands against this judgement. */
export function ratingRefusals({ level, score, ratedOn }: Rating, today: CalendarDay): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (field: string, message: string, value: string, limit: string) =>
    refusals.push({ code: 'ADAPTATION.RATING', field: `rating.${field}`, message, value, limit });
  if (!Number.isInteger(level) || level < 0 || level > 4) refuse('level', '等级应为 0 至 4', String(level), '0-4');
  if (score !== null && !(score >= 0 && score <= 100)) refuse('score', '得分应为 0 至 100', String(score), '0-100');
  if (ratedOn > today) refuse('ratedOn', '评定日期不能晚于今天', ratedOn, `≤ ${today}`);
  return refusals;
}

/** 采集对象须在试点企业名单内. */
export const notOnPilotList = ({ batch, creditCode }: Identity): Refusal => ({
  code: 'ADAPTATION.NOT_ON_PILOT_LIST',
  field: 'creditCode',
  message: '该企业不在所填批次的试点企业名单内',
  clause: '通知 四（一）征集需求',
  value: creditCode,
  limit: `批次 ${batch} 的名单`,
  who: '市工信局',
});
