import { NEED_CHANGED } from '@app/adaptation/published/need-changed.event.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import { SOLUTION_CHANGED } from '@app/adaptation/published/solution-changed.event.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { Gathered } from '@app/kernel/gathered.js';
import { LetterHandler } from '@app/kernel/letter.js';
import type { Letter } from '@app/kernel/letter.js';
import { Scope } from '@app/kernel/scope.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { PAIR_MOVED } from '@app/matching/published/pair-moved.event.js';
import { PAIR_PROPOSED } from '@app/matching/published/pair-proposed.event.js';
import type { PairId } from '@app/matching/published/pair.summary.js';
import { Injectable } from '@nestjs/common';
import { KeepFacts } from './keep-facts.use-case.js';
import type { KeepFactsInput } from './keep-facts.use-case.js';

const house = Scope.of(houseActor);

/** Brings the facts up to a letter; each letter heard is counted, whether or not it changed one. */
@Injectable()
export class OnFactChanged extends LetterHandler {
  override readonly types = [NEED_CHANGED, SOLUTION_CHANGED, PAIR_PROPOSED, PAIR_MOVED];
  /** Who keeps facts keeps all others waiting, so that letters which come together are kept together. */
  private readonly keeper = new Gathered((told: readonly Told[]) => this.keep(told));

  constructor(
    private readonly door: WorkDoor,
    private readonly pairs: FindPair,
    private readonly keepFacts: KeepFacts,
  ) {
    super();
  }

  override async handle(letter: Letter): Promise<void> {
    await this.keeper.add({ ...(await this.toldOf(letter)), at: letter.at });
  }

  private async keep(told: readonly Told[]): Promise<void> {
    const letterAt = new Date(Math.max(...told.map(({ at }) => at.getTime())));
    const input = {
      needIds: told.flatMap(({ needIds = [] }) => needIds),
      solutionIds: [...new Set(told.flatMap(({ solutionIds = [] }) => solutionIds))],
      letters: { count: told.length, letterAt },
    };
    await this.door.run(houseActor, (work) => this.keepFacts.execute(work, houseActor, input));
  }

  private async toldOf({ type, id }: Letter): Promise<Omit<Told, 'at'>> {
    if (type === NEED_CHANGED) return { needIds: [id as NeedId] };
    if (type === SOLUTION_CHANGED) return { solutionIds: [id as SolutionId] };
    const pair = await this.pairs.execute(house, { actor: houseActor, id: id as PairId });
    return { needIds: pair ? [pair.needId] : [] };
  }
}

type Told = Pick<KeepFactsInput, 'needIds' | 'solutionIds'> & Pick<Letter, 'at'>;
