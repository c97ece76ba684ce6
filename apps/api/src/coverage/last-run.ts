import type { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import type { CoverageRunView } from '@app/coverage/published/coverage-run.summary.js';
import { DomainError } from '@app/kernel/domain-error.js';
import type { Scope } from '@app/kernel/scope.js';

/** The last real run, if there is one. */
export async function lastRun(runs: FindCoverageRun, scope: Scope): Promise<CoverageRunView | undefined> {
  try {
    return await runs.execute(scope, {});
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'missing') return undefined;
    throw error;
  }
}
