import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

const STEP = 20;
const MOST = 100;

/** How many are shown: it stands in the address, so that coming back shows as many. */
export function useLimit() {
  const route = useRoute();
  const router = useRouter();
  const limit = computed(() => Math.min(MOST, Math.max(STEP, Math.floor(Number(route.query['limit'])) || STEP)));
  const more = () => void router.replace({ query: { ...route.query, limit: Math.min(MOST, limit.value + STEP) } });
  return { limit, more, most: MOST };
}
