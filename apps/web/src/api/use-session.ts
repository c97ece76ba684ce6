import { computed, shallowRef } from 'vue';
import { actAs, acting } from './acting.js';
import { api, ask } from './client.js';
import { problemOf } from './failure.js';
import type { Me, Organisation } from './types.js';

const me = shallowRef<Me>();
const organisations = shallowRef<Organisation[]>([]);
let asked: Promise<void> | undefined;

async function load() {
  try {
    me.value = await ask(api.GET('/api/v1/me'));
    if (me.value.demo) organisations.value = await ask(api.GET('/api/v1/demo/organisations'));
  } catch (error) {
    asked = undefined;
    const { status } = problemOf(error);
    // An organisation kept from another installation is unknown here: go on as the public.
    if (acting.value && status >= 400 && status < 500) await become(null);
  }
}

async function become(organisation: string | null) {
  actAs(organisation);
  asked = load();
  await asked;
}

/** Who acts, and in demo mode whom one may act as. */
export function useSession() {
  asked ??= load();
  return { me, organisations, acting, become, role: computed(() => me.value?.role ?? null) };
}
