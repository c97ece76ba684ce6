import { Money } from '@app/kernel/money.js';
import type { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { ownersOf } from '../domain/grants.js';
import { solutionLifecycle } from '../domain/solution.lifecycle.js';
import type { Provider } from '../domain/provider.js';
import type { Solution } from '../domain/solution.js';
import type { SolutionSummary } from '../published/solution.summary.js';
import { LibraryStore } from './library.store.js';
import { ProviderStore } from './provider.store.js';
import { SolutionEntity } from './solution.entity.js';

const moneyOf = (yuan: string | null) => (yuan === null ? null : Money.ofYuan(yuan));

/** Listings, read together with their providers. */
@Injectable()
export class SolutionStore extends LibraryStore<SolutionEntity, Solution, SolutionSummary> {
  protected override readonly entity = SolutionEntity;
  protected override readonly money = [];
  protected override readonly instants = ['publishedAt'];
  protected override readonly statusNames = solutionLifecycle.table.states;

  constructor(
    reader: ScopedReader,
    private readonly providers: ProviderStore,
  ) {
    super(reader);
  }

  protected override insiders = ({ providerId }: Solution) => ownersOf(providerId);
  protected override rowOf = (solution: Solution): SolutionEntity => ({
    ...solution,
    scenarios: solution.scenarios.map((served) => ({
      ...served,
      priceMin: served.priceMin?.toYuan() ?? null,
      priceMax: served.priceMax?.toYuan() ?? null,
    })),
  });

  protected override fullOf = ({ scenarios, ...row }: SolutionEntity): Solution => ({
    ...row,
    scenarios: scenarios.map((served) => ({
      ...served,
      priceMin: moneyOf(served.priceMin),
      priceMax: moneyOf(served.priceMax),
    })),
  });

  /** What is told of a listing that was just written: its provider was read in the same work. */
  toldWith(
    { changedBy: _by, ...solution }: Solution,
    { changedBy: _changedBy, ...provider }: Provider,
  ): SolutionSummary {
    return { ...solution, provider };
  }

  protected override async summariesOf(rows: readonly SolutionEntity[], scope: Scope): Promise<SolutionSummary[]> {
    const ids = [...new Set(rows.map(({ providerId }) => providerId))];
    const providers = ids.length > 0 ? await this.providers.list(scope, { ids }) : [];
    const byId = new Map(providers.map((provider) => [provider.id, provider]));
    return rows.flatMap((row) => {
      const provider = byId.get(row.providerId);
      const { changedBy: _changedBy, ...solution } = this.fullOf(row);
      return provider ? [{ ...solution, provider }] : [];
    });
  }
}
