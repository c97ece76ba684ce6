import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { solutionMissing } from '../domain/pair.errors.js';
import { ChoiceStore } from '../infrastructure/choice.store.js';
import type { PairSummary } from '../published/pair.summary.js';

export interface MakeChoiceInput {
  readonly pair: PairSummary;
  /** The choices on this need that the person saw. */
  readonly seen: number;
}

/** Counts one more choice on a need: of two at once the second is told what was chosen. */
@Injectable()
export class MakeChoice extends UseCase<MakeChoiceInput, void> {
  constructor(
    private readonly choices: ChoiceStore,
    private readonly solutions: FindSolution,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, by: Actor, { pair, seen }: MakeChoiceInput): Promise<void> {
    const { needId, solutionId } = pair;
    const solution = await this.solutions.execute(Scope.of(houseActor), { id: solutionId });
    if (!solution) throw solutionMissing();
    await this.choices.make(work, {
      needId,
      solutionId,
      solutionTitle: solution.title,
      seen,
      by,
      at: this.clock.now(),
    });
  }
}
