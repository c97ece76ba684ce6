import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

export const MOST_COMPARED = 4;

/** The solutions ticked for comparing: in the address, so that they are still ticked when one comes back. */
export function usePicks() {
  const route = useRoute();
  const router = useRouter();
  const picks = computed(() =>
    [route.query['solution']].flat().filter((id): id is string => typeof id === 'string' && id !== ''),
  );
  const set = (solution: string[]) => void router.replace({ query: { ...route.query, solution } });

  function toggle(id: string) {
    const rest = picks.value.filter((each) => each !== id);
    if (rest.length < picks.value.length) set(rest);
    else if (rest.length < MOST_COMPARED) set([...rest, id]);
  }

  return { picks, toggle, clear: () => set([]) };
}
