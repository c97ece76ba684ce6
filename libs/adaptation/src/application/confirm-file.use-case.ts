import type { Actor } from '@app/kernel/actor.js';
import { Injectable } from '@nestjs/common';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Need } from '../domain/need.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import { reasonMissing } from '../domain/library.errors.js';
import { ChangeFile } from './change-file.use-case.js';
import type { ChangeFileInput } from './change-file.use-case.js';

/** 企业确认: the enterprise stands by its file and by what was collected for it; only then can any of it be published. */
@Injectable()
export class ConfirmFile extends ChangeFile<ChangeFileInput> {
  protected override readonly action = 'confirm-file';

  protected override changed({ status }: Enterprise, actor: Actor, { reason }: ChangeFileInput): Partial<Enterprise> {
    const next = enterpriseLifecycle.next(status, 'confirm', actor);
    // Another may speak for the enterprise only with a reason that stays in the trail.
    if (actor.role !== 'enterprise' && !reason?.trim()) throw reasonMissing();
    return { status: next };
  }

  protected override changedNeed({ status }: Need, actor: Actor): Partial<Need> | undefined {
    return status === 'collected' ? { status: needLifecycle.next(status, 'confirm', actor) } : undefined;
  }
}
