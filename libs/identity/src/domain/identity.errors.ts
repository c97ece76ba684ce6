import { conflict, forbidden, missing, refused, throttled } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import type { RegistrationStatus } from '../published/registration.summary.js';
import { registrationLifecycle } from './registration.lifecycle.js';
import type { Refusal } from '@app/kernel/refusal.js';

export const notYours = (what: string) => forbidden('IDENTITY.NOT_YOURS', `您无权${what}`);
export const ownRoles = () => forbidden('IDENTITY.OWN_ROLES', '不能更改自己的角色或停用自己的账号');
export const organisationMissing = () => missing('IDENTITY.ORGANISATION_MISSING', '没有找到该单位');
export const personMissing = () => missing('IDENTITY.PERSON_MISSING', '没有找到该人员');
export const membershipMissing = () => missing('IDENTITY.MEMBERSHIP_MISSING', '没有找到该任职');
export const creditCodeTaken = () => conflict('IDENTITY.CREDIT_CODE_TAKEN', '该统一社会信用代码已登记单位');
export const subjectTaken = () => conflict('IDENTITY.SUBJECT_TAKEN', '该档案已关联其他单位');
export const accountTaken = () => conflict('IDENTITY.ACCOUNT_TAKEN', '该账号已被使用');
export const membershipExists = () => conflict('IDENTITY.MEMBERSHIP_EXISTS', '该人员在该单位已有任职');
export const inputRefused = (refusals: readonly Refusal[]) =>
  refused('IDENTITY.REFUSED', '填写的内容不符合要求', refusals);

/** Somebody was faster: who, when, and what it is now. */
export const overtaken = (now: {
  readonly changedBy: Id;
  readonly changedAt: Date;
  readonly version: number;
  readonly status?: string;
}) =>
  conflict('IDENTITY.OVERTAKEN', '该记录已被他人修改，请刷新后重试', [
    { code: 'IDENTITY.CHANGED_BY', message: '修改人', value: now.changedBy },
    { code: 'IDENTITY.CHANGED_AT', message: '修改时间', value: now.changedAt.toISOString() },
    ...(now.status === undefined ? [] : [{ code: 'IDENTITY.STATUS_NOW', message: '当前状态', value: now.status }]),
    { code: 'IDENTITY.VERSION_NOW', message: '当前版本', value: String(now.version) },
  ]);

export const tokenMissing = () => missing('IDENTITY.TOKEN_MISSING', '没有找到该访问令牌');
export const assignmentMissing = () => missing('IDENTITY.ASSIGNMENT_MISSING', '没有找到该指派');
export const assignmentExists = () => conflict('IDENTITY.ASSIGNMENT_EXISTS', '该人员已被指派到该企业，请先结束原指派');
export const assignmentOver = () => conflict('IDENTITY.ASSIGNMENT_OVER', '该指派已结束、已到期或已声明利益冲突');
export const passwordWrong = () => forbidden('IDENTITY.PASSWORD_WRONG', '当前密码不正确');
export const codeWrong = () => forbidden('IDENTITY.CODE_WRONG', '动态口令不正确或已使用，请等待下一个');
export const secondFactorThere = () => conflict('IDENTITY.SECOND_FACTOR_THERE', '已启用动态口令，更换前须由管理员解除');
export const tooManyAttempts = (seconds: number) =>
  throttled('IDENTITY.TOO_MANY_ATTEMPTS', '尝试次数过多，请稍后再试', seconds);
export const lastManager = () =>
  conflict('IDENTITY.LAST_MANAGER', '您是单位唯一的管理员，请先指定另一位管理员，再注销账号');
export const registrationMissing = () => missing('IDENTITY.REGISTRATION_MISSING', '没有找到该注册申请');
export const registrationOpen = () =>
  conflict('IDENTITY.REGISTRATION_OPEN', '该统一社会信用代码已有待审核的申请，请凭受理码查询进度');
/** Somebody decided first: who, when, and what. */
export const registrationDecided = (now: {
  readonly changedBy: Id;
  readonly changedAt: Date;
  readonly status: RegistrationStatus;
}) =>
  conflict('IDENTITY.REGISTRATION_DECIDED', '该申请已由他人审核，请刷新后查看', [
    { code: 'IDENTITY.CHANGED_BY', message: '审核人', value: now.changedBy },
    { code: 'IDENTITY.CHANGED_AT', message: '审核时间', value: now.changedAt.toISOString() },
    { code: 'IDENTITY.STATUS_NOW', message: '审核结果', value: registrationLifecycle.table.states[now.status] },
  ]);
