import { OpenContactsTo } from '@app/adaptation/application/open-contacts-to.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { notOpened, notYoursToOpen, openedAlready, pairChanged, pairMissing } from '../domain/pair.errors.js';
import { OPENED, pairLifecycle } from '../domain/pair.lifecycle.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { PAIR_MOVED } from '../published/pair-moved.event.js';
import type { PairMoved } from '../published/pair-moved.event.js';
import type { PairId, PairSummary } from '../published/pair.summary.js';

export interface OpenPairContactsInput {
  readonly id: PairId;
  /** The version that the person saw when deciding. */
  readonly version: number;
}

/** The enterprise shows its contacts to the provider of a pair, from the shortlist on. */
@Injectable()
export class OpenPairContacts extends UseCase<OpenPairContactsInput, PairSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly openContactsTo: OpenContactsTo,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, version }: OpenPairContactsInput): Promise<PairSummary> {
    const pair = await this.pairs.find(work, Scope.heldBy(actor), id);
    if (!pair) throw pairMissing();
    if (actor.role !== 'enterprise') throw notYoursToOpen();
    if (!OPENED.includes(pair.status)) throw notOpened(pairLifecycle.table.states[pair.status]);
    if (pair.version !== version) throw pairChanged(pair);
    if (pair.contactsAt) throw openedAlready(pair.contactsAt);
    const at = this.clock.now();
    await this.pairs.openContacts(work, { pair, version, by: actor, at });
    await this.openContactsTo.execute(work, actor, { id: pair.enterpriseId, providerId: pair.providerId, open: true });
    await work.record({
      audit: { action: 'matching.open-contacts', subject: id, difference: { contacts: { to: pair.providerId } } },
      letter: { type: PAIR_MOVED, id, version: version + 1, at } satisfies PairMoved,
    });
    return { ...pair, contactsAt: at, version: version + 1, changedBy: actor.id, changedAt: at };
  }
}
