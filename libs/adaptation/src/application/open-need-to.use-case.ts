import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { needMissing, notYours } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { mayOpen, opened } from '../domain/opening.policy.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import type { NeedChanged } from '../published/need-changed.event.js';
import type { NeedId } from '../published/need.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

export interface OpenNeedToInput {
  readonly id: NeedId;
  readonly providerId: ProviderId;
  /** false: it is closed to this provider again. */
  readonly open: boolean;
}

/** The enterprise shows a need, and whose it is, to one provider; no more than that once it is over. */
@Injectable()
export class OpenNeedTo extends UseCase<OpenNeedToInput, void> {
  constructor(
    private readonly needs: NeedStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, providerId, open }: OpenNeedToInput): Promise<void> {
    await this.needs.hold(work, id);
    const before = await this.needs.find(work, Scope.of(houseActor), id);
    if (!before) throw needMissing();
    if (!mayOpen(actor, before.enterpriseId, providerId, open)) throw notYours('公开该需求');
    const openedTo = opened(before.openedTo, providerId, open);
    if (openedTo === before.openedTo) return;
    const at = this.clock.now();
    const after: Need = { ...before, openedTo, version: before.version + 1, changedAt: at, changedBy: actor.id };
    await this.needs.change(work, before, after);
    const difference = { openedTo: open ? { to: providerId } : { from: providerId } };
    await work.record({
      audit: { action: open ? 'adaptation.open-need' : 'adaptation.shut-need', subject: id, difference },
      letter: { type: NEED_CHANGED, id, version: after.version, at } satisfies NeedChanged,
    });
  }
}
