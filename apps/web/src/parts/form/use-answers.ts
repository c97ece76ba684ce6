import { onScopeDispose, shallowRef, watch } from 'vue';
import type { Answers } from '../../api/types.js';

const WAIT_MS = 500;

/** While one types: how many could answer now. Asked half a second after the last change; only the newest answer counts. */
export function useAnswers<Draft>(draft: () => Draft | null, count: (draft: Draft) => Promise<Answers>) {
  const answers = shallowRef<Answers>();
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask() {
    const mine = ++newest;
    const typed = draft();
    try {
      const answer = typed ? await count(typed) : undefined;
      if (mine === newest) answers.value = answer;
    } catch {
      // A half-typed form may be refused: the last count stays until the next one.
    }
  }

  watch(
    () => JSON.stringify(draft()),
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), WAIT_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    newest++;
    clearTimeout(timer);
  });
  return answers;
}
