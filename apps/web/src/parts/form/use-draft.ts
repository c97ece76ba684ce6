import { onScopeDispose, reactive, ref, watch } from 'vue';

const SAVE_MS = 300;
const keyOf = (name: string) => `draft:${name}`;

/** A form's content that outlives the page: kept on this machine at every change, until it is sent. */
export function useDraft<T extends object>(name: string, empty: () => T) {
  const kept = read<T>(name);
  const typed = reactive({ ...empty(), ...kept }) as T;
  const restored = ref(kept !== undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forgotten = false;

  function save() {
    clearTimeout(timer);
    timer = undefined;
    if (!forgotten) localStorage.setItem(keyOf(name), JSON.stringify(typed));
  }

  watch(typed, () => {
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
    restored.value = false;
  }

  return { typed, restored, forget, startOver };
}

function read<T>(name: string): Partial<T> | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Partial<T> | null;
    return found ?? undefined;
  } catch {
    // Not ours, or cut off: as good as nothing.
    return undefined;
  }
}
