import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { enterpriseMissing } from '../domain/library.errors.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { FollowUpStore } from '../infrastructure/follow-up.store.js';
import type { FollowUp } from '../published/follow-up.summary.js';

export interface AddFollowUpInput extends Pick<
  FollowUp,
  'on' | 'stage' | 'progress' | 'problem' | 'nextStep' | 'responsible'
> {
  /** Id or reference of the enterprise. */
  readonly id: string;
}

/** 跟踪管理: adds a line to the log of an enterprise, by whoever holds or may see its file. */
@Injectable()
export class AddFollowUp extends UseCase<AddFollowUpInput, FollowUp> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly followUps: FollowUpStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, ...said }: AddFollowUpInput): Promise<FollowUp> {
    const enterprise = await this.enterprises.find(work, Scope.heldBy(actor), id);
    if (!enterprise) throw enterpriseMissing();
    const at = this.clock.now();
    const followUp: FollowUp = {
      ...said,
      id: newId('follow', at),
      enterpriseId: enterprise.id,
      recordedBy: actor.id,
      recordedAt: at,
    };
    await this.followUps.add(work, followUp);
    const difference = differenceOf({}, followUp, ['on', 'stage', 'progress', 'problem', 'nextStep']);
    await work.recordQuietly({
      audit: { action: 'adaptation.add-follow-up', subject: enterprise.id, difference },
    });
    return followUp;
  }
}
