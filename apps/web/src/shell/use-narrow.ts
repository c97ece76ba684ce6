import { onScopeDispose, ref } from 'vue';

/** Whether the window is a phone's: for what CSS alone cannot rearrange. */
export function useNarrow() {
  const query = matchMedia('(max-width: 48rem)');
  const narrow = ref(query.matches);
  const follow = () => (narrow.value = query.matches);
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return narrow;
}
