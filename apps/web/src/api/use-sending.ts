import { ref, shallowRef } from 'vue';
import { OFFLINE, problemOf } from './failure.js';
import { newKey } from './new-key.js';
import type { Problem } from './types.js';

/** Sends one thing at a time. A try that got no answer is repeated under the same key, so it counts once. */
export function useSending() {
  const sending = ref(false);
  const problem = shallowRef<Problem>();
  let key = newKey();

  /** What `call` answers, or undefined where it failed (`problem` says why) or one is already under way. */
  async function send<T>(call: (headers: { 'idempotency-key': string }) => Promise<T>): Promise<T | undefined> {
    if (sending.value) return undefined;
    sending.value = true;
    problem.value = undefined;
    try {
      const answer = await call({ 'idempotency-key': key });
      key = newKey();
      return answer;
    } catch (error) {
      problem.value = problemOf(error);
      if (problem.value.code !== OFFLINE) key = newKey();
      return undefined;
    } finally {
      sending.value = false;
    }
  }

  return { sending, problem, send };
}
