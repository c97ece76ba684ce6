import { conflict, forbidden, invalid, missing, unversioned } from '@app/kernel/domain-error.js';
import type { DomainError } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { TargetSummary } from '../published/target.summary.js';

export const badCase = (reasons: readonly Refusal[]): DomainError =>
  invalid('COVERAGE.BAD_CASE', `案例不符合要求，共 ${reasons.length} 处`, reasons);

export const runMissing = (): DomainError => missing('COVERAGE.RUN_MISSING', '没有找到该次测算');

export const bureauOnly = (): DomainError => forbidden('COVERAGE.TARGETS_BUREAU_ONLY', '只有市工信局可以设定目标');

export const targetUnversioned = (): DomainError =>
  unversioned('COVERAGE.VERSION_WANTED', '该目标已经存在，请说明所见的版本号');

export const targetOvertaken = (now: TargetSummary | undefined): DomainError =>
  conflict('COVERAGE.TARGET_OVERTAKEN', '该目标已被他人修改，请刷新后重试', [
    ...(now
      ? [
          { code: 'COVERAGE.CHANGED_BY', message: '修改人', value: now.changedBy },
          { code: 'COVERAGE.CHANGED_AT', message: '修改时间', value: now.changedAt.toISOString() },
          { code: 'COVERAGE.ENTERPRISES_NOW', message: '当前计划改造企业', value: String(now.enterprises ?? '未设定') },
          { code: 'COVERAGE.NEEDS_NOW', message: '当前计划征集需求', value: String(now.needs ?? '未设定') },
        ]
      : []),
    { code: 'COVERAGE.VERSION_NOW', message: '当前版本', value: String(now?.version ?? '未设定') },
  ]);
