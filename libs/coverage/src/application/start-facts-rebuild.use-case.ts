import type { Actor } from '@app/kernel/actor.js';
import { forbidden } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';

/** Asks for every fact to be made anew; says by which number to ask after the job. */
@Injectable()
export class StartFactsRebuild extends UseCase<void, Id<'job'>> {
  constructor(private readonly facts: FactStore) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor): Promise<Id<'job'>> {
    if (!Scope.of(actor).holds('bureau')) throw forbidden('COVERAGE.BUREAU_ONLY', '只有市工信局可以重建覆盖数据');
    return this.facts.startRebuild(work, actor);
  }
}
