import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { ownersOf } from '../domain/grants.js';
import { providerLifecycle } from '../domain/provider.lifecycle.js';
import type { Provider } from '../domain/provider.js';
import type { ProviderSummary } from '../published/provider.summary.js';
import { PartyStore } from './party.store.js';
import { ProviderEntity } from './provider.entity.js';

@Injectable()
export class ProviderStore extends PartyStore<ProviderEntity, Provider, ProviderSummary> {
  protected override readonly entity = ProviderEntity;
  protected override readonly money = [];
  protected override readonly instants = [];
  protected override readonly statusNames = providerLifecycle.table.states;

  constructor(reader: ScopedReader) {
    super(reader);
  }

  protected override insiders = ({ id }: Provider) => ownersOf(id);
  protected override rowOf = (provider: Provider): ProviderEntity => provider;
  protected override fullOf = (row: ProviderEntity): Provider => row;

  protected override summariesOf(rows: readonly ProviderEntity[]): Promise<ProviderSummary[]> {
    return Promise.resolve(rows.map(({ changedBy: _changedBy, ...summary }) => summary));
  }
}
