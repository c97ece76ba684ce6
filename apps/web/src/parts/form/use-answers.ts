import { onScopeDispose, shallowRef, watch } from 'vue';
import type { Answers } from '../../api/types.js';

const WAIT_MS = 500;

/** While one types: how many could answer now. Asked half a second after the last key; only the newest answer counts. */
export function useAnswers(typed: object, count: () => Promise<Answers> | null) {
  const answers = shallowRef<Answers>();
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask() {
    const mine = ++newest;
    try {
      const answer = await count();
      if (mine === newest) answers.value = answer ?? undefined;
    } catch {
      // A half-typed form may be refused: the last count stays until the next one.
    }
  }

  watch(
    typed,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), WAIT_MS);
    },
    { immediate: true, deep: true },
  );
  onScopeDispose(() => {
    newest++;
    clearTimeout(timer);
  });
  return answers;
}
