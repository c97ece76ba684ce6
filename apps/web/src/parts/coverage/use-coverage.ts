import { computed } from 'vue';
import { api, ask } from '../../api/client.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSession } from '../../api/use-session.js';
import { runsOf } from './run-result.js';
import type { RunResult } from './run-result.js';

type By = 'industry' | 'scenario' | 'district' | 'month';
const pictureBy = (...by: By[]) => ask(api.GET('/api/v1/coverage/picture', { params: { query: { by } } }));

/** All that the pages of the coverage show, on the screen and on paper the same. */
export function useCoverage() {
  const { me } = useSession();
  const isBureau = computed(() => me.value?.role === 'bureau');
  const loaded = useLoaded(async () => {
    const [picture, districts, months, funnel, concentration] = await Promise.all([
      pictureBy('industry', 'scenario'),
      pictureBy('district'),
      pictureBy('month'),
      ask(api.GET('/api/v1/coverage/funnel')),
      ask(api.GET('/api/v1/coverage/concentration')),
    ]);
    const path = { id: picture.runId ?? 'last' };
    const run = picture.runId ? await ask(api.GET('/api/v1/coverage/runs/{id}', { params: { path } })) : undefined;
    const runs = isBureau.value ? await runsOf('real') : [];
    const names = new Map(Object.entries(run?.providerNames ?? {}));
    const result = run?.result as RunResult | undefined;
    return { picture, districts, months, funnel, concentration, run, result, runs, names };
  }, isBureau);
  return { isBureau, loaded };
}
