import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef, WatchSource } from 'vue';
import { problemOf } from './failure.js';
import type { Problem } from './types.js';

/** What is shown while something is asked for. */
export interface Loading {
  readonly pending: Readonly<Ref<boolean>>;
  /** Asked for more than 200 ms ago: time for a skeleton. */
  readonly slow: Readonly<Ref<boolean>>;
  readonly problem: Readonly<ShallowRef<Problem | undefined>>;
  readonly reload: () => Promise<void>;
}

export interface Loaded<T> extends Loading {
  /** The last answer; it stays while the next one is under way. */
  readonly data: ShallowRef<T | undefined>;
}

const SLOW_MS = 200;

/** Asks now and whenever `changes` does; only the newest answer counts. */
export function useLoaded<T>(load: () => Promise<T>, changes?: WatchSource): Loaded<T> {
  const data = shallowRef<T>();
  const problem = shallowRef<Problem>();
  const pending = ref(false);
  const slow = ref(false);
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function reload() {
    const mine = ++newest;
    pending.value = true;
    clearTimeout(timer);
    timer = setTimeout(() => (slow.value = true), SLOW_MS);
    try {
      const answer = await load();
      if (mine !== newest) return;
      data.value = answer;
      problem.value = undefined;
    } catch (error) {
      if (mine !== newest) return;
      problem.value = problemOf(error);
    }
    clearTimeout(timer);
    pending.value = false;
    slow.value = false;
  }

  if (changes) watch(changes, reload);
  onScopeDispose(() => {
    newest++;
    clearTimeout(timer);
  });
  void reload();
  return { data, problem, pending, slow, reload };
}
