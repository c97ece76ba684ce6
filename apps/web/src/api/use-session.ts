import { computed, shallowRef } from 'vue';
import { api, ask, sessionOver, tell } from './client.js';
import type { DemoPerson, Me } from './types.js';

const me = shallowRef<Me>();
const demoPeople = shallowRef<DemoPerson[]>([]);
/** The record acted for; null: sees what is public. */
const acting = computed(() => me.value?.organisation ?? null);
/** Everything is asked for again where another person, or the same for another organisation, goes on. */
const whose = computed(() => `${me.value?.person?.id ?? ''} ${acting.value ?? ''}`);
let asked: Promise<void> | undefined;

async function load() {
  try {
    me.value = await ask(api.GET('/api/v1/me'));
    if (me.value.demo && demoPeople.value.length === 0) demoPeople.value = await ask(api.GET('/api/v1/demo/people'));
  } catch {
    asked = undefined;
  }
}

/** Asks anew who acts. */
async function refresh() {
  asked = load();
  await asked;
}

sessionOver.addEventListener('over', () => {
  if (me.value?.person) void refresh();
});

/** In a demo, by one click. */
async function become(account: string) {
  await tell(api.POST('/api/v1/demo/session', { body: { account } }));
  await refresh();
}

async function logOut() {
  await tell(api.DELETE('/api/v1/session'));
  await refresh();
}

/** Goes on for another organisation that the person acts for. */
async function actFor(organisationId: string) {
  await tell(api.POST('/api/v1/session/organisation', { body: { organisationId } }));
  await refresh();
}

/** Who acts, and in demo mode whom one may try to be. */
export function useSession() {
  asked ??= load();
  return {
    me,
    demoPeople,
    acting,
    whose,
    become,
    logOut,
    actFor,
    refresh,
    ready: asked,
    role: computed(() => me.value?.role ?? null),
  };
}
