import type { ListProviders } from '@app/adaptation/application/list-providers.query.js';
import type { CoverageResult, Supposition } from '@app/coverage/published/coverage-run.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';

export type ProviderNames = Readonly<Record<string, string>>;

/** What a run names; the roster is everybody's to read, and what is kept stays as it was computed. */
export interface Naming {
  readonly suppositions: readonly Supposition[];
  readonly result?: CoverageResult;
}

/** Today's names of the providers that these runs speak of, those supposed too. */
export async function providerNamesIn(providers: ListProviders, runs: readonly Naming[]): Promise<ProviderNames> {
  const ids = new Set(runs.flatMap(idsIn));
  if (ids.size === 0) return {};
  const known = await providers.execute(Scope.of(houseActor));
  const named = known.flatMap(({ id, name }): [string, string][] => (ids.has(id) ? [[id, name]] : []));
  const supposed = [...ids].flatMap((id): [string, string][] => {
    const at = /^new-(\d+)$/.exec(id)?.[1];
    return at === undefined ? [] : [[id, `假设新增的服务商（第 ${at} 条）`]];
  });
  return Object.fromEntries([...named, ...supposed]);
}

function idsIn({ suppositions, result }: Naming): string[] {
  return [
    ...suppositions.flatMap((one) => ('providerId' in one && one.providerId ? [one.providerId] : [])),
    ...(result?.cut.providers ?? []),
    ...(result?.bottlenecks ?? []).flatMap((one) => one.providers),
    ...(result?.gains.providers ?? []).map(({ id }) => id),
  ];
}
