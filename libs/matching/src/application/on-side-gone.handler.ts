import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { NEED_CHANGED } from '@app/adaptation/published/need-changed.event.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import { SOLUTION_CHANGED } from '@app/adaptation/published/solution-changed.event.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { LetterHandler } from '@app/kernel/letter.js';
import type { Letter } from '@app/kernel/letter.js';
import { Scope } from '@app/kernel/scope.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import type { LapseFilter } from '../infrastructure/pair.store.js';
import { LapsePairs, lapseInBatches } from './lapse-pairs.use-case.js';
import { ListDuePairs } from './list-due-pairs.query.js';

const GONE = ['withdrawn', 'closed', 'removed'];
const house = Scope.of(houseActor);

/** What is paired with a need or a solution that is gone lapses; what both have agreed stays. */
@Injectable()
export class OnSideGone extends LetterHandler {
  override readonly types = [NEED_CHANGED, SOLUTION_CHANGED];

  constructor(
    private readonly door: WorkDoor,
    private readonly needs: FindNeed,
    private readonly solutions: FindSolution,
    private readonly duePairs: ListDuePairs,
    private readonly lapsePairs: LapsePairs,
  ) {
    super();
  }

  override async handle({ type, id }: Letter): Promise<void> {
    if (type === NEED_CHANGED) {
      const need = await this.needs.execute(house, { id });
      if (need && GONE.includes(need.status)) await this.lapse({ needId: id as NeedId }, '需求已撤回或结束，自动失效');
      return;
    }
    const solution = await this.solutions.execute(house, { id });
    if (solution && GONE.includes(solution.status)) {
      await this.lapse({ solutionId: id as SolutionId }, '方案已撤下，自动失效');
    }
  }

  private async lapse(filter: LapseFilter, reason: string): Promise<void> {
    await lapseInBatches(this.door, this.lapsePairs, { pairs: await this.duePairs.execute(house, filter), reason });
  }
}
