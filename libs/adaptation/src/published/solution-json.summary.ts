import type { ProviderSummary } from './provider.summary.js';
import type { SolutionSummary } from './solution.summary.js';

export function providerJson(provider: ProviderSummary) {
  const { recordedAt: _recordedAt, changedAt: _changedAt, ...rest } = provider;
  return { ...rest, categories: [...rest.categories], districts: rest.districts && [...rest.districts] };
}

export type ProviderJson = ReturnType<typeof providerJson>;

/** A listing at the doors: prices as yuan text, instants as ISO text. */
export function solutionJson(solution: SolutionSummary) {
  const { providerId: _providerId, provider, scenarios, ...rest } = solution;
  return {
    ...rest,
    provider: providerJson(provider),
    scenarios: scenarios.map((served) => ({
      ...served,
      priceMin: served.priceMin?.toYuan() ?? null,
      priceMax: served.priceMax?.toYuan() ?? null,
    })),
    industries: rest.industries && [...rest.industries],
    deployment: rest.deployment && [...rest.deployment],
    integrations: rest.integrations && [...rest.integrations],
    cases: rest.cases.map((each) => ({ ...each })),
    recordedAt: rest.recordedAt.toISOString(),
    changedAt: rest.changedAt.toISOString(),
    publishedAt: rest.publishedAt?.toISOString() ?? null,
  };
}

export type SolutionJson = ReturnType<typeof solutionJson>;
