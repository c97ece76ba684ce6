import { ref } from 'vue';
import type { Ref, ShallowRef } from 'vue';
import { isOvertaken } from '../../api/failure.js';
import type { Problem } from '../../api/types.js';

/**
 * The version that a form was filled in against. Whoever was overtaken is told what differs, and may go on with what was
 * typed against the newest version.
 */
export function useSeenVersion(
  first: number,
  problem: ShallowRef<Problem | undefined>,
  newest: () => Promise<{ readonly version: number }>,
): { readonly version: Ref<number>; readonly catchUp: (again: () => unknown) => Promise<void> } {
  const version = ref(first);
  async function catchUp(again: () => unknown) {
    if (!isOvertaken(problem.value)) return void again();
    version.value = (await newest()).version;
    problem.value = undefined;
  }
  return { version, catchUp };
}
