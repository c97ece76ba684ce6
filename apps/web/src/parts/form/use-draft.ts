import { onScopeDispose, reactive, ref, watch } from 'vue';
import type { Ref } from 'vue';

const SAVE_MS = 300;
const keyOf = (name: string) => `draft:${name}`;

interface Kept<T> {
  readonly version: number;
  readonly typed: Partial<T>;
}

/**
 * A form's content that outlives the page: kept on this machine at every change, until it is sent. It keeps the version
 * that it was typed against, too: who comes back after somebody else has saved is told, and loses nothing.
 */
export function useDraft<T extends object>(name: string, version: Ref<number>, empty: () => T) {
  const first = version.value;
  const kept = read<T>(name);
  if (kept) version.value = kept.version;
  const typed = reactive({ ...empty(), ...kept?.typed }) as T;
  const restored = ref(kept !== undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forgotten = false;

  function save() {
    clearTimeout(timer);
    timer = undefined;
    if (!forgotten) localStorage.setItem(keyOf(name), JSON.stringify({ version: version.value, typed }));
  }

  watch([typed, version], () => {
    forgotten = false;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_MS);
  });
  const leave = () => timer !== undefined && save();
  addEventListener('pagehide', leave);
  onScopeDispose(() => {
    removeEventListener('pagehide', leave);
    leave();
  });

  /** It was sent: nothing is left to keep. */
  function forget() {
    forgotten = true;
    clearTimeout(timer);
    timer = undefined;
    localStorage.removeItem(keyOf(name));
  }

  function startOver() {
    Object.assign(typed, empty());
    version.value = first;
    restored.value = false;
  }

  return { typed, restored, forget, startOver };
}

function read<T>(name: string): Kept<T> | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Kept<T> | null;
    return found?.typed ? found : undefined;
  } catch {
    // Not ours, or cut off: as good as nothing.
    return undefined;
  }
}
