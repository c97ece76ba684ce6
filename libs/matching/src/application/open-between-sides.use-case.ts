import { OpenContactsTo } from '@app/adaptation/application/open-contacts-to.use-case.js';
import { OpenNeedTo } from '@app/adaptation/application/open-need-to.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { OPENED } from '../domain/pair.lifecycle.js';
import { PairStore } from '../infrastructure/pair.store.js';
import type { PairSummary } from '../published/pair.summary.js';

export interface OpenBetweenSidesInput {
  readonly before: PairSummary;
  readonly after: PairSummary;
}

/** What a step of a pair lets its provider see: the need from the shortlist on, and nothing of it once the pair is over. */
@Injectable()
export class OpenBetweenSides extends UseCase<OpenBetweenSidesInput, void> {
  constructor(
    private readonly pairs: PairStore,
    private readonly openNeedTo: OpenNeedTo,
    private readonly openContactsTo: OpenContactsTo,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { before, after }: OpenBetweenSidesInput): Promise<void> {
    const [was, is] = [OPENED.includes(before.status), OPENED.includes(after.status)];
    if (was === is) return;
    const { needId, enterpriseId, providerId } = after;
    if (is) return this.openNeedTo.execute(work, actor, { id: needId, providerId, open: true });
    // Another pair of the same two may still need what this one opened.
    const beside = await this.pairs.openedBeside(work, after);
    if (!beside.some((pair) => pair.needId === needId)) {
      await this.openNeedTo.execute(work, actor, { id: needId, providerId, open: false });
    }
    if (!beside.some(({ contactsAt }) => contactsAt !== null)) {
      await this.openContactsTo.execute(work, actor, { id: enterpriseId, providerId, open: false });
    }
  }
}
