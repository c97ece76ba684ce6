import type { Difference } from '@app/kernel/audit-entry.js';
import { conflict, forbidden, missing, refused } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { LibraryRecord } from './record.js';

export const needMissing = () => missing('ADAPTATION.NEED_MISSING', '没有找到该需求，或它没有向您公开');
export const enterpriseMissing = () => missing('ADAPTATION.ENTERPRISE_MISSING', '没有找到该企业档案，或它没有向您公开');
export const providerMissing = () => missing('ADAPTATION.PROVIDER_MISSING', '没有找到该服务商');
export const recordMissing = () => missing('ADAPTATION.RECORD_MISSING', '没有找到该记录，或它没有向您公开');
export const solutionMissing = () => missing('ADAPTATION.SOLUTION_MISSING', '没有找到该方案，或它没有公开');

export const needRefused = (refusals: readonly Refusal[]) =>
  refused('ADAPTATION.NEED_REFUSED', '需求不符合登记要求', refusals);
export const enterpriseRefused = (refusals: readonly Refusal[]) =>
  refused('ADAPTATION.ENTERPRISE_REFUSED', '企业档案不符合登记要求', refusals);
export const providerRefused = (refusals: readonly Refusal[]) =>
  refused('ADAPTATION.PROVIDER_REFUSED', '服务商信息不符合要求', refusals);
export const solutionRefused = (refusals: readonly Refusal[]) =>
  refused('ADAPTATION.SOLUTION_REFUSED', '方案不符合登记要求', refusals);

/** A reader who is not told the price of some needs. */
export const pricesUntold = () =>
  forbidden('ADAPTATION.PRICES_UNTOLD', '您看不到受派企业的预算，不能按价格筛选或排序需求');

export const notYours = (what: string) => forbidden('ADAPTATION.NOT_YOURS', `您的角色不能${what}`);

/** Somebody was faster: who, when, what it is now, and which fields differ from what you saw. */
export const recordChanged = (now: LibraryRecord, statusName: string, difference: Difference = {}) =>
  conflict('ADAPTATION.RECORD_CHANGED', '该记录已被他人修改，请刷新后重试；您填写的内容没有丢失', [
    { code: 'ADAPTATION.CHANGED_BY', message: '修改人', value: now.changedBy },
    { code: 'ADAPTATION.CHANGED_AT', message: '修改时间', value: now.changedAt.toISOString() },
    { code: 'ADAPTATION.STATUS_NOW', message: '当前状态', value: statusName },
    { code: 'ADAPTATION.VERSION_NOW', message: '当前版本', value: String(now.version) },
    ...Object.entries(difference).map(([field, { from, to }]) => ({
      code: 'ADAPTATION.FIELD_DIFFERS',
      message: '与您看到的不同',
      field,
      ...(to !== undefined && { value: to }),
      ...(from !== undefined && { limit: from }),
    })),
  ]);

/** 企业确认之前，采集的内容不发布. */
export const fileNotConfirmed = (status: string) =>
  refused('ADAPTATION.FILE_NOT_CONFIRMED', '企业档案尚未经企业确认，不能发布其中的需求', [
    {
      code: 'ADAPTATION.FILE_NOT_CONFIRMED',
      message: '请企业先确认档案',
      clause: '通知 四（一）征集需求；附件1 企业确认签章',
      value: status,
      limit: 'confirmed',
      who: '企业',
    },
  ]);

export const fileExists = (creditCode: string) =>
  conflict('ADAPTATION.FILE_EXISTS', '该统一社会信用代码已有企业档案', [
    { code: 'ADAPTATION.FILE_EXISTS', field: 'creditCode', message: '一个企业只有一份档案', value: creditCode },
  ]);

export const providerExists = (creditCode: string) =>
  conflict('ADAPTATION.PROVIDER_EXISTS', '该统一社会信用代码已在服务商名录中', [
    { code: 'ADAPTATION.PROVIDER_EXISTS', field: 'creditCode', message: '一个服务商只列一次', value: creditCode },
  ]);

export const reasonMissing = () =>
  refused('ADAPTATION.REASON_MISSING', '请说明理由', [
    { code: 'ADAPTATION.REASON_MISSING', field: 'reason', message: '此操作须说明理由' },
  ]);

export const fileCannotChange = (statusName: string) =>
  conflict('ADAPTATION.ENTERPRISE_CANNOT_CHANGE', `当前状态为“${statusName}”，不能再修改`);

export const fileWithdrawn = () => conflict('ADAPTATION.FILE_WITHDRAWN', '该企业档案已撤回，不能再登记需求');

export const nothingCollected = () => conflict('ADAPTATION.NOTHING_COLLECTED', '该档案没有采集方，或其查看已经结束');

export const offRoster = (status: string, what = '登记或上架方案') =>
  refused('ADAPTATION.PROVIDER_OFF_ROSTER', `服务商不在名录内，不能${what}`, [
    {
      code: 'ADAPTATION.PROVIDER_OFF_ROSTER',
      message: '请联系市工信局核实名录资格',
      clause: '通知 四（二）选择服务单位',
      value: status,
      limit: 'listed',
      who: '市工信局',
    },
  ]);
