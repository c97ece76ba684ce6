import { conflict, forbidden, missing, refused } from '@app/kernel/domain-error.js';
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

export const agreedAlready = () => conflict('MATCHING.PAIR_AGREED_ALREADY', '您已确认，等待对方确认');

/** Somebody was faster: who, when, and what it is now. */
export const pairChanged = (now: PairSummary) =>
  conflict('MATCHING.PAIR_CHANGED', '该适配记录已被他人修改，请刷新后重试', [
    { code: 'MATCHING.PAIR_CHANGED_BY', message: '修改人', value: now.changedBy },
    { code: 'MATCHING.PAIR_CHANGED_AT', message: '修改时间', value: now.changedAt.toISOString() },
    { code: 'MATCHING.PAIR_STATUS_NOW', message: '当前状态', value: pairLifecycle.table.states[now.status] },
    { code: 'MATCHING.PAIR_VERSION_NOW', message: '当前版本', value: String(now.version) },
  ]);
