import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** The state of a list stands in its address: back and reload give the same picture. */
export function useListAddress() {
  const route = useRoute();
  const router = useRouter();
  const said = (name: string): string => {
    const value = route.query[name];
    return typeof value === 'string' ? value : '';
  };
  const oneOf = <Code extends string>(name: string, codes: Readonly<Record<Code, unknown>>): Code | '' =>
    said(name) in codes ? (said(name) as Code) : '';
  const page = computed(() => Math.max(1, Math.floor(Number(said('page'))) || 1));
  /** Another filter begins at the first page. */
  const go = (change: Record<string, string | string[] | undefined>) =>
    void router.push({ query: { ...route.query, page: undefined, ...change } });
  return { said, oneOf, page, go };
}
