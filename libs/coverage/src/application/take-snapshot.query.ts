import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import { ListSolutions } from '@app/adaptation/application/list-solutions.query.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { ProviderId, ProviderSummary } from '@app/adaptation/published/provider.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { unavailable } from '@app/kernel/domain-error.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { ListQualified } from '@app/matching/application/list-qualified.query.js';
import type { GateCode } from '@app/matching/published/match.summary.js';
import { Injectable } from '@nestjs/common';
import { blockOf } from '../domain/block.js';
import type { CoverageSnapshot, SnapshotProvider } from '../domain/snapshot.js';
import { supposed } from '../domain/what-if.js';
import type { Opened } from '../domain/what-if.js';
import { SnapshotStore } from '../infrastructure/snapshot.store.js';
import type { Supposition } from '../published/coverage-run.summary.js';

export interface TakeSnapshotInput {
  /** How many places a provider is counted with that has not declared its free capacity. */
  readonly unknownPlaces: number;
  readonly suppositions?: readonly Supposition[];
}

export interface TakenSnapshot {
  /** The letter that it is exact as of. */
  readonly letters: number;
  readonly real: CoverageSnapshot;
  /** The same as it would be, where something is supposed. */
  readonly supposed?: CoverageSnapshot;
}

const PAGE = 500;
const ATTEMPTS = 5;

/** What a run is computed of: the facts, and what the providers declare of their free places. */
@Injectable()
export class TakeSnapshot extends Query<TakeSnapshotInput, TakenSnapshot> {
  constructor(
    private readonly facts: SnapshotStore,
    private readonly needs: ListNeeds,
    private readonly solutions: ListSolutions,
    private readonly qualified: ListQualified,
  ) {
    super();
  }

  override async execute(
    scope: Scope,
    { unknownPlaces, suppositions = [] }: TakeSnapshotInput,
  ): Promise<TakenSnapshot> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { letters, day } = await this.facts.moment(scope);
      if (day === null) throw unavailable('COVERAGE.NO_FACTS', '覆盖数据尚未建立，请稍后再试');
      const real = await this.read(scope, day, unknownPlaces);
      const opened = await this.opened(scope, real, suppositions);
      // A letter in between: what was read is of no one moment.
      if ((await this.facts.moment(scope)).letters !== letters) continue;
      return { letters, real, ...(suppositions.length > 0 && { supposed: supposed(real, suppositions, opened) }) };
    }
    throw unavailable('COVERAGE.FACTS_MOVE', '数据正在变动，请稍后再试');
  }

  private async read(scope: Scope, day: CalendarDay, unknownPlaces: number): Promise<CoverageSnapshot> {
    const { open, agreed } = await this.facts.needs(scope);
    const oneOf = new Map<ProviderId, SolutionId>();
    for (const { candidates } of open) {
      for (const { providerId, solutionId } of candidates) oneOf.set(providerId, solutionId);
    }
    const providers = await this.providersOf(scope, [...oneOf.values()]);
    return {
      day,
      unknownPlaces,
      agreed,
      needs: open.map((fact) => ({
        id: fact.id,
        block: blockOf(fact),
        bureauOnly: fact.seenBy === null,
        providers: [...new Set(fact.candidates.map(({ providerId }) => providerId))],
      })),
      providers: providers.map((provider) => placesOf(provider, day)),
    };
  }

  private async providersOf(scope: Scope, ids: readonly SolutionId[]): Promise<readonly ProviderSummary[]> {
    const found: ProviderSummary[] = [];
    for (let at = 0; at < ids.length; at += PAGE) {
      const some = await this.solutions.execute(scope, { ids: ids.slice(at, at + PAGE) });
      found.push(...some.map(({ provider }) => provider));
    }
    return found;
  }

  /** Every need is asked again where a gate is dropped; where a scenario is opened, its needs are. */
  private async opened(scope: Scope, real: CoverageSnapshot, suppositions: readonly Supposition[]): Promise<Opened> {
    const dropped = suppositions.flatMap((one): GateCode[] => (one.kind === 'drop-gate' ? [one.gate] : []));
    const openings = suppositions.flatMap((one) => (one.kind === 'open-scenario' ? [one] : []));
    const byNeed = new Map<string, string[]>();
    const providers = new Map<string, SnapshotProvider>();
    if (dropped.length + openings.length === 0) return { byNeed, providers: [] };
    for (let at = 0; at < real.needs.length; at += PAGE) {
      const ids = real.needs.slice(at, at + PAGE).map(({ id }) => id as NeedId);
      const needs = await this.needs.execute(scope, { ids });
      const ask = async (without: readonly GateCode[], some: typeof needs, only?: string) => {
        for (const [id, listings] of await this.qualified.execute(scope, { needs: some, day: real.day, without })) {
          for (const { provider } of listings) {
            if (only !== undefined && provider.id !== only) continue;
            providers.set(provider.id, placesOf(provider, real.day));
            byNeed.set(id, [...(byNeed.get(id) ?? []), provider.id]);
          }
        }
      };
      if (dropped.length > 0) await ask(dropped, needs);
      for (const { scenario, providerId } of openings) {
        const asking = needs.filter((need) => need.scenario === scenario);
        if (asking.length > 0) await ask([...dropped, 'SCENARIO_NOT_SERVED'], asking, providerId);
      }
    }
    return { byNeed, providers: [...providers.values()] };
  }
}

/** A declaration holds until its day; before and after, nothing is known. */
const placesOf = ({ id, capacity }: ProviderSummary, day: CalendarDay): SnapshotProvider => ({
  id,
  free: capacity && capacity.expiresOn >= day ? capacity.free : null,
});
