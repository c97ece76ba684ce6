import type { Actor } from '@app/kernel/actor.js';
import { Injectable } from '@nestjs/common';
import type { Enterprise } from '../domain/enterprise.js';
import { notYours, nothingCollected } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { ChangeFile } from './change-file.use-case.js';
import type { ChangeFileInput } from './change-file.use-case.js';

/** The enterprise says that its collector has seen enough: from now on it sees neither file nor needs by that. */
@Injectable()
export class EndCollection extends ChangeFile<ChangeFileInput> {
  protected override readonly action = 'end-collection';

  protected override changed({ collectorId }: Enterprise, actor: Actor): Partial<Enterprise> {
    if (!['enterprise', 'bureau', 'system'].includes(actor.role)) throw notYours('结束采集方的查看');
    if (!collectorId) throw nothingCollected();
    return { collectorId: null };
  }

  protected override changedNeed({ collectorId }: Need): Partial<Need> | undefined {
    return collectorId ? { collectorId: null } : undefined;
  }
}
