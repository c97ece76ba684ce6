import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindPilotEntry } from '@app/programme/application/find-pilot-entry.query.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { ENTERPRISE_FIELDS, UNSAID_EXCLUSIONS } from '../domain/enterprise.js';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseRefusals, notOnPilotList } from '../domain/enterprise.policy.js';
import { registeredCode } from '../domain/party.policy.js';
import { enterpriseRefused, fileExists, notYours, offRoster, providerMissing } from '../domain/library.errors.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { ENTERPRISE_CHANGED } from '../published/enterprise-changed.event.js';
import type { EnterpriseChanged } from '../published/enterprise-changed.event.js';
import type { EnterpriseSummary, Exclusions } from '../published/enterprise.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

export type RecordEnterpriseInput = Pick<
  EnterpriseSummary,
  'name' | 'creditCode' | 'districtCode' | 'industry' | 'batch'
> &
  Partial<Pick<EnterpriseSummary, 'size' | 'staff' | 'revenue' | 'contacts'>> & {
    readonly exclusions?: Partial<Exclusions>;
    /** An enterprise that opens its own file: its code, as its registration has it. Said by the conductor, never by a form. */
    readonly ownCode?: string;
  };

/** 一企一档: opens the file of an enterprise on a pilot list, by itself, by a provider that collects or by the bureau. */
@Injectable()
export class RecordEnterprise extends UseCase<RecordEnterpriseInput, EnterpriseSummary> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly providers: ProviderStore,
    private readonly findProgramme: FindProgramme,
    private readonly findPilotEntry: FindPilotEntry,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(
    work: UnitOfWork,
    actor: Actor,
    { ownCode, ...input }: RecordEnterpriseInput,
  ): Promise<EnterpriseSummary> {
    const isOwn = actor.role === 'enterprise' && ownCode === registeredCode(input.creditCode);
    if (!isOwn && !['provider', 'bureau', 'system'].includes(actor.role)) throw notYours('建立企业档案');
    if (actor.role === 'provider') await this.mustBeListed(work, actor);
    const scope = Scope.of(actor);
    const refusals = enterpriseRefusals(input, await this.findProgramme.execute(scope, {}));
    const { batch } = input;
    const creditCode = registeredCode(input.creditCode);
    if (!(await this.findPilotEntry.execute(scope, { batch, creditCode }))) refusals.push(notOnPilotList(input));
    if (refusals.length > 0) throw enterpriseRefused(refusals);

    const at = this.clock.now();
    const collector = actor.role === 'provider' ? (actor.organisationId as ProviderId) : null;
    const enterprise: Enterprise = {
      size: null,
      staff: null,
      revenue: null,
      contacts: [],
      ...input,
      creditCode,
      exclusions: { ...UNSAID_EXCLUSIONS, ...input.exclusions },
      id: newId('ent', at),
      ref: null,
      version: 1,
      status: collector ? 'collected' : 'recorded',
      ratings: [],
      collectedBy: collector,
      collectorId: collector,
      contactsTo: null,
      origin: null,
      recordedAt: at,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.enterprises.addParty(work, enterprise, fileExists(creditCode));
    const { id, version } = enterprise;
    const difference = differenceOf({}, enterprise, ENTERPRISE_FIELDS);
    await work.record({
      audit: { action: 'adaptation.record-enterprise', subject: id, difference },
      letter: { type: ENTERPRISE_CHANGED, id, version, at } satisfies EnterpriseChanged,
    });
    return this.enterprises.told(scope, enterprise);
  }

  private async mustBeListed(work: UnitOfWork, actor: Actor): Promise<void> {
    const provider = await this.providers.find(work, Scope.heldBy(actor), actor.organisationId);
    if (!provider) throw providerMissing();
    if (provider.status !== 'listed') throw offRoster(provider.status, '采集企业档案');
  }
}
