import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import type { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import type { PairSummary } from '../published/pair.summary.js';
import { MovePair } from './move-pair.use-case.js';

export interface LapsePairsInput {
  readonly pairs: readonly Pick<PairSummary, 'id' | 'version'>[];
  readonly reason: string;
}

/** Ends what nobody answered in time, or what has lost its need or its solution. */
@Injectable()
export class LapsePairs extends UseCase<LapsePairsInput, void> {
  constructor(private readonly movePair: MovePair) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { pairs, reason }: LapsePairsInput): Promise<void> {
    for (const { id, version } of pairs) {
      await this.movePair.execute(work, actor, { id, version, move: 'lapse', reason });
    }
  }
}

const BATCH = 20;

/** Each few in a work of their own: one that somebody was faster with holds up nothing but those beside it. */
export async function lapseInBatches(
  door: WorkDoor,
  lapse: LapsePairs,
  { pairs, reason }: LapsePairsInput,
): Promise<void> {
  const failures: unknown[] = [];
  for (let from = 0; from < pairs.length; from += BATCH) {
    const input = { pairs: pairs.slice(from, from + BATCH), reason };
    await door
      .run(houseActor, (work) => lapse.execute(work, houseActor, input))
      .catch((error: unknown) => failures.push(error));
  }
  // Once the others are done, so that what failed is tried again.
  if (failures.length > 0) throw failures[0];
}
