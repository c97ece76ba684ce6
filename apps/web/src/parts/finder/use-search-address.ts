import { shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { addressOf, searchOf } from './search-address.js';
import type { Search } from './search-address.js';

/** The search of this page, which lives in the address. The page is kept alive, so other pages' addresses are not its own. */
export function useSearchAddress() {
  const route = useRoute();
  const router = useRouter();
  const { path } = route;
  const search = shallowRef(searchOf(route.query));

  watch(
    () => route.fullPath,
    () => {
      if (route.path === path) search.value = searchOf(route.query);
    },
  );

  const go = (next: Search) => void router.push({ path, query: addressOf(next) });
  return { search, go };
}
