import { invalid, missing } from '@app/kernel/domain-error.js';
import type { DomainError } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';

export const badCase = (reasons: readonly Refusal[]): DomainError =>
  invalid('COVERAGE.BAD_CASE', `案例不符合要求，共 ${reasons.length} 处`, reasons);

export const runMissing = (): DomainError => missing('COVERAGE.RUN_MISSING', '没有找到该次测算');
