import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { notYours, providerExists, providerRefused } from '../domain/library.errors.js';
import { registeredCode } from '../domain/party.policy.js';
import { PROVIDER_FIELDS } from '../domain/provider.js';
import type { Provider } from '../domain/provider.js';
import { providerRefusals } from '../domain/provider.policy.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { PROVIDER_CHANGED } from '../published/provider-changed.event.js';
import type { ProviderChanged } from '../published/provider-changed.event.js';
import type { ProviderSummary } from '../published/provider.summary.js';

export type RecordProviderInput = Pick<ProviderSummary, 'name'> &
  Partial<Pick<ProviderSummary, 'creditCode' | 'categories' | 'districts' | 'rosterFrom' | 'rosterTo'>>;

/** The bureau takes a provider into its roster. */
@Injectable()
export class RecordProvider extends UseCase<RecordProviderInput, ProviderSummary> {
  constructor(
    private readonly providers: ProviderStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: RecordProviderInput): Promise<ProviderSummary> {
    if (actor.role !== 'bureau' && actor.role !== 'system') throw notYours('维护服务商名录');
    const refusals = providerRefusals(input, await this.findProgramme.execute(Scope.of(actor), {}));
    if (refusals.length > 0) throw providerRefused(refusals);
    const at = this.clock.now();
    const provider: Provider = {
      categories: [],
      districts: null,
      rosterFrom: null,
      rosterTo: null,
      ...input,
      creditCode: input.creditCode ? registeredCode(input.creditCode) : null,
      id: newId('prov', at),
      ref: null,
      version: 1,
      status: 'listed',
      capacity: null,
      origin: null,
      recordedAt: at,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.providers.addParty(work, provider, providerExists(provider.creditCode ?? ''));
    const { id, version } = provider;
    const difference = differenceOf({}, provider, PROVIDER_FIELDS);
    await work.record({
      audit: { action: 'adaptation.record-provider', subject: id, difference },
      letter: { type: PROVIDER_CHANGED, id, version, at } satisfies ProviderChanged,
    });
    return this.providers.told(Scope.of(actor), provider);
  }
}
