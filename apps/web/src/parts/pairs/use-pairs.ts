import { computed } from 'vue';
import { api, ask } from '../../api/client.js';
import type { Pair, PairMove } from '../../api/types.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSending } from '../../api/use-sending.js';
import { useSession } from '../../api/use-session.js';

/** The pairs of the acting organisation, of all its needs or of the one that `needId` names once it is known. */
export function usePairs(needId?: () => string | undefined) {
  const { acting } = useSession();

  async function load(): Promise<Pair[]> {
    const id = needId?.();
    if (!acting.value || (needId && !id)) return [];
    return await ask(api.GET('/api/v1/pairs', { params: { query: id ? { needId: id } : {} } }));
  }
  const pairs = useLoaded(load, needId);
  const { sending, problem, send } = useSending();
  const bySolution = computed(() => new Map(pairs.data.value?.map((pair) => [pair.solutionId, pair])));

  const step = ({ id, version }: Pair, move: PairMove, headers: Record<string, string>, reason?: string) =>
    ask(
      api.POST('/api/v1/pairs/{id}/{move}', {
        params: { path: { id, move } },
        body: { version, ...(reason && { reason }) },
        headers,
      }),
    );

  async function move(pair: Pair, name: PairMove, reason?: string) {
    if (await send((headers) => step(pair, name, headers, reason))) await pairs.reload();
  }

  /** Two steps: the pair is proposed where there is none yet, then shortlisted. */
  async function shortlist(ofNeed: string, solutionId: string) {
    await send(async (headers) => {
      const known = bySolution.value.get(solutionId);
      const body = { needId: ofNeed, solutionId };
      const pair = known ?? (await ask(api.POST('/api/v1/pairs', { body, headers })));
      return pair.status === 'proposed'
        ? await step(pair, 'shortlist', { 'idempotency-key': `${headers['idempotency-key']}-s` })
        : pair;
    });
    await pairs.reload();
  }

  return { pairs, bySolution, move, shortlist, sending, problem };
}
