import { ref } from 'vue';

const KEPT = 'organisation';

/** The organisation a person of the demo acts as; null sees what is public. */
export const acting = ref<string | null>(localStorage.getItem(KEPT));

export function actAs(organisation: string | null): void {
  if (organisation) localStorage.setItem(KEPT, organisation);
  else localStorage.removeItem(KEPT);
  acting.value = organisation;
}
