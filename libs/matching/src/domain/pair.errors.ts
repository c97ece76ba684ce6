import { conflict, forbidden, missing, refused } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { Gate } from '../published/match.summary.js';
import type { PairSummary } from '../published/pair.summary.js';
import { pairLifecycle } from './pair.lifecycle.js';

export const pairMissing = () => missing('MATCHING.PAIR_MISSING', '没有找到该适配记录');

export const needMissing = () => missing('MATCHING.NEED_MISSING', '没有找到该需求');

export const solutionMissing = () => missing('MATCHING.SOLUTION_MISSING', '没有找到该方案');

export const notYoursToPropose = () =>
  forbidden('MATCHING.PAIR_NOT_YOURS_TO_PROPOSE', '只有需求企业、方案服务商和主管部门可以发起适配');

/** A gate stands between the two: all that are broken, each with its clause. */
export const pairExcluded = (gates: readonly Gate[]) =>
  refused(
    'MATCHING.PAIR_EXCLUDED',
    '该方案不符合该需求的硬性条件，不能发起适配',
    gates
      .filter(({ passed }) => passed === false)
      .map(({ code, clause, value, limit }) => ({
        code: `MATCHING.${code}`,
        message: `要求：${limit ?? '无'}；实际：${value ?? '未说明'}`,
        clause,
        value: value ?? '未说明',
        limit: limit ?? '无',
      })),
  );

export const pairExists = (living?: Pick<PairSummary, 'id' | 'status'>) =>
  conflict(
    'MATCHING.PAIR_EXISTS',
    '该需求与该方案已有进行中的适配',
    living
      ? [
          { code: 'MATCHING.PAIR_LIVING', message: '适配记录', value: living.id },
          { code: 'MATCHING.PAIR_STATUS_NOW', message: '当前状态', value: pairLifecycle.table.states[living.status] },
        ]
      : [],
  );

export const reasonMissing = () =>
  refused('MATCHING.PAIR_REASON_REQUIRED', '请说明原因', [
    { code: 'MATCHING.PAIR_REASON_REQUIRED', field: 'reason', message: '请填写 2 至 500 个字的原因' },
  ]);

export const nothingChosen = () => conflict('MATCHING.NOTHING_CHOSEN', '请先选定方案，再一并谢绝其他服务商');

export const onlyTheEnterpriseDeclines = () =>
  forbidden('MATCHING.NOT_YOURS_TO_DECLINE', '只有需求企业可以一并谢绝其他服务商');

export const agreedAlready = () => conflict('MATCHING.PAIR_AGREED_ALREADY', '您已确认，等待对方确认');

/** Somebody was faster: who, when, and what it is now. */
export const pairChanged = (now: PairSummary) =>
  conflict('MATCHING.PAIR_CHANGED', '该适配记录已被他人修改，请刷新后重试', [
    { code: 'MATCHING.PAIR_CHANGED_BY', message: '修改人', value: now.changedBy },
    { code: 'MATCHING.PAIR_CHANGED_AT', message: '修改时间', value: now.changedAt.toISOString() },
    { code: 'MATCHING.PAIR_STATUS_NOW', message: '当前状态', value: pairLifecycle.table.states[now.status] },
    { code: 'MATCHING.PAIR_VERSION_NOW', message: '当前版本', value: String(now.version) },
  ]);

export const interestRefused = (refusals: readonly Refusal[]) =>
  refused('MATCHING.INTEREST_REFUSED', '请补全应答内容', refusals);

export const notYoursToOpen = () => forbidden('MATCHING.CONTACTS_NOT_YOURS', '只有需求企业可以公开自己的联系方式');
export const notOpened = (status: string) =>
  conflict('MATCHING.PAIR_NOT_OPENED', `双方入围后才能联系，当前状态：${status}`);

export const openedAlready = (at: Date) =>
  conflict('MATCHING.CONTACTS_OPENED_ALREADY', '联系方式已向该服务商公开', [
    { code: 'MATCHING.CONTACTS_OPENED_AT', message: '公开时间', value: at.toISOString() },
  ]);

/** Somebody chose on this need meanwhile: who, when, and what. */
export const choiceMade = (made: {
  readonly by: Id;
  readonly at: Date;
  readonly what: string;
  readonly version: number;
}) =>
  conflict('MATCHING.CHOICE_MADE', '本企业已有人在这一需求上作出选定，请刷新后确认', [
    { code: 'MATCHING.CHOICE_CHANGED_BY', message: '选定人', value: made.by },
    { code: 'MATCHING.CHOICE_CHANGED_AT', message: '选定时间', value: made.at.toISOString() },
    { code: 'MATCHING.CHOICE_WHAT', message: '选定的方案', value: made.what },
    { code: 'MATCHING.CHOICE_VERSION_NOW', message: '当前选定版本', value: String(made.version) },
  ]);

export const questionMissing = () => missing('MATCHING.QUESTION_MISSING', '没有找到该提问');
export const questionRefused = (field: string, message: string) =>
  refused('MATCHING.QUESTION_REFUSED', message, [{ code: 'MATCHING.QUESTION_REFUSED', field, message }]);
export const notYoursToAsk = () => forbidden('MATCHING.NOT_YOURS_TO_ASK', '只有适配双方可以提问和回答，且由对方回答');
export const answeredAlready = (now: { readonly answeredBy: Id | null; readonly answeredAt: Date | null }) =>
  conflict('MATCHING.ANSWERED_ALREADY', '该提问已有人回答，请刷新后查看', [
    { code: 'MATCHING.ANSWER_CHANGED_BY', message: '回答人', value: now.answeredBy ?? '' },
    { code: 'MATCHING.ANSWER_CHANGED_AT', message: '回答时间', value: now.answeredAt?.toISOString() ?? '' },
  ]);
export const tooManyOpen = (limit: number) =>
  refused('MATCHING.TOO_MANY_PROPOSED', `贵单位主动推荐且企业尚未处理的适配已达 ${limit} 个，请等待企业处理`, [
    { code: 'MATCHING.TOO_MANY_PROPOSED', message: '未处理的主动推荐过多', limit: String(limit), who: '企业' },
  ]);
