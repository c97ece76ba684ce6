import type { Ref, ShallowRef } from 'vue';
import { isOvertaken } from '../../api/failure.js';
import type { Problem } from '../../api/types.js';

/**
 * `version` is the one that a form was filled in against. Whoever was overtaken is told what differs, and may go on with
 * what was typed against the newest version.
 */
export function useSeenVersion(
  version: Ref<number>,
  problem: ShallowRef<Problem | undefined>,
  newest: () => Promise<{ readonly version: number }>,
): (again: () => unknown) => Promise<void> {
  return async (again) => {
    const told = problem.value;
    if (!isOvertaken(told)) return void again();
    version.value = (await newest()).version;
    // Who has sent it once more meanwhile is told of that.
    if (problem.value === told) problem.value = undefined;
  };
}
