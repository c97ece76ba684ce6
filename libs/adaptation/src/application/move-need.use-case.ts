import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { enterpriseMissing, fileNotConfirmed, needMissing, reasonMissing } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import type { NeedVerb } from '../domain/need.lifecycle.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import type { NeedChanged } from '../published/need-changed.event.js';
import type { NeedSummary } from '../published/need.summary.js';

export interface MoveNeedInput {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly reason?: string;
}

/** One move of a need's lifecycle, decided on the version that the person saw. */
@Injectable()
export abstract class MoveNeed extends UseCase<MoveNeedInput, NeedSummary> {
  protected abstract readonly verb: NeedVerb;

  constructor(
    private readonly needs: NeedStore,
    private readonly enterprises: EnterpriseStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, version, reason }: MoveNeedInput): Promise<NeedSummary> {
    const before = await this.needs.find(work, Scope.heldBy(actor), id);
    if (!before) throw needMissing();
    await this.needs.mustBeAt(work, before, version);
    const status = needLifecycle.next(before.status, this.verb, actor);
    // Another may speak for the enterprise only with a reason that stays in the trail; showing is not speaking.
    if (actor.role !== 'enterprise' && this.verb !== 'publish' && !reason?.trim()) throw reasonMissing();
    if (this.verb === 'publish') await this.mustBeConfirmed(work, actor, before);
    const at = this.clock.now();
    const publishedAt = this.verb === 'publish' ? at : before.publishedAt;
    const after: Need = { ...before, status, publishedAt, version: version + 1, changedAt: at, changedBy: actor.id };
    await this.needs.change(work, before, after);
    const difference = { status: { from: before.status, to: status } };
    const action = `adaptation.${this.verb}-need`;
    await work.record({
      audit: { action, subject: after.id, difference, ...(reason && { reason }) },
      letter: { type: NEED_CHANGED, id: after.id, version: after.version, at } satisfies NeedChanged,
    });
    return this.needs.told(Scope.of(actor), after);
  }

  private async mustBeConfirmed(work: UnitOfWork, actor: Actor, need: Need): Promise<void> {
    const file = await this.enterprises.find(work, Scope.heldBy(actor), need.enterpriseId);
    if (!file) throw enterpriseMissing();
    if (file.status !== 'confirmed') throw fileNotConfirmed(file.status);
  }
}
