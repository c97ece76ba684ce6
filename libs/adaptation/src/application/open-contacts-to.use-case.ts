import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseMissing, notYours } from '../domain/library.errors.js';
import { mayOpen, opened } from '../domain/opening.policy.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { ENTERPRISE_CHANGED } from '../published/enterprise-changed.event.js';
import type { EnterpriseChanged } from '../published/enterprise-changed.event.js';
import type { EnterpriseId } from '../published/enterprise.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

export interface OpenContactsToInput {
  readonly id: EnterpriseId;
  readonly providerId: ProviderId;
  /** false: they are closed to this provider again. */
  readonly open: boolean;
}

/** The enterprise shows its contacts for the matched to one provider. */
@Injectable()
export class OpenContactsTo extends UseCase<OpenContactsToInput, void> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, providerId, open }: OpenContactsToInput): Promise<void> {
    await this.enterprises.hold(work, id);
    const before = await this.enterprises.find(work, Scope.of(houseActor), id);
    if (!before) throw enterpriseMissing();
    if (!mayOpen(actor, id, providerId, open)) throw notYours('公开该企业的联系方式');
    const contactsTo = opened(before.contactsTo, providerId, open);
    if (contactsTo === before.contactsTo) return;
    const at = this.clock.now();
    const after: Enterprise = {
      ...before,
      contactsTo,
      version: before.version + 1,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.enterprises.change(work, before, after);
    const difference = { contactsTo: open ? { to: providerId } : { from: providerId } };
    await work.record({
      audit: { action: open ? 'adaptation.open-contacts' : 'adaptation.shut-contacts', subject: id, difference },
      letter: { type: ENTERPRISE_CHANGED, id, version: after.version, at } satisfies EnterpriseChanged,
    });
  }
}
