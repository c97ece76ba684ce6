import type { Actor } from '@app/kernel/actor.js';
import { Injectable } from '@nestjs/common';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import { reasonMissing } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import { ChangeFile } from './change-file.use-case.js';
import type { ChangeFileInput } from './change-file.use-case.js';

/** Takes a file out of the library, with every need in it that still lives, and says why. */
@Injectable()
export class WithdrawFile extends ChangeFile<ChangeFileInput> {
  protected override readonly action = 'withdraw-file';

  protected override changed({ status }: Enterprise, actor: Actor, { reason }: ChangeFileInput): Partial<Enterprise> {
    const next = enterpriseLifecycle.next(status, 'withdraw', actor);
    if (!reason?.trim()) throw reasonMissing();
    return { status: next };
  }

  protected override changedNeed({ status }: Need, actor: Actor): Partial<Need> | undefined {
    const lives = !needLifecycle.table.ends.includes(status);
    return lives ? { status: needLifecycle.next(status, 'withdraw', actor) } : undefined;
  }
}
