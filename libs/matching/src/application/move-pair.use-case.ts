import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { pairExcluded, pairMissing, solutionMissing } from '../domain/pair.errors.js';
import { frozenMatch, movedPair } from '../domain/pair.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { PAIR_MOVED } from '../published/pair-moved.event.js';
import type { PairMoved } from '../published/pair-moved.event.js';
import type { FrozenMatch, PairId, PairMove, PairSummary } from '../published/pair.summary.js';
import { JudgePair } from './judge-pair.query.js';

export interface MovePairInput {
  readonly id: PairId;
  readonly move: PairMove;
  /** The version that the person saw when deciding. */
  readonly version: number;
  /** For what ends a pair. */
  readonly reason?: string | null;
}

/** One step in the life of a pair: shortlisted, chosen, agreed, declined … */
@Injectable()
export class MovePair extends UseCase<MovePairInput, PairSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly judge: JudgePair,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: MovePairInput): Promise<PairSummary> {
    const { id, move, version, reason = null } = input;
    const pair = await this.pairs.find(work, Scope.heldBy(actor), id);
    if (!pair) throw pairMissing();
    const moved = movedPair(pair, move, actor, reason);
    const at = this.clock.now();
    const match = move === 'shortlist' ? await this.judgedAnew(pair, actor, at) : undefined;
    await this.pairs.move(work, { ...moved, pair, version, by: actor, at, ...(match && { match }) });
    const difference = {
      ...(moved.status !== pair.status && { status: { from: pair.status, to: moved.status } }),
      ...(moved.agreedBy.length !== pair.agreedBy.length && {
        agreedBy: { from: pair.agreedBy.join(' '), to: moved.agreedBy.join(' ') },
      }),
      ...(match && { score: { from: String(pair.match.score), to: String(match.score) } }),
    };
    await work.record({
      audit: {
        action: `matching.${move}-pair`,
        subject: id,
        difference,
        ...(moved.reason !== null && { reason: moved.reason }),
      },
      letter: { type: PAIR_MOVED, id, version: version + 1, at } satisfies PairMoved,
    });
    return { ...pair, ...moved, ...(match && { match }), version: version + 1, changedBy: actor.id, changedAt: at };
  }

  /** What the enterprise saw when it took the solution into its shortlist is what the record keeps. */
  private async judgedAnew({ needId, solutionId }: PairSummary, actor: Actor, now: Date): Promise<FrozenMatch> {
    const { need, weights, judged } = await this.judge.execute(Scope.of(actor), { needId, solutionIds: [solutionId] });
    const [only] = judged;
    if (!only) throw solutionMissing();
    const { match, solution } = only;
    if (match.gates.some(({ passed }) => passed === false)) throw pairExcluded(match.gates);
    return frozenMatch(match, { weights, needVersion: need.version, solutionVersion: solution.version }, now);
  }
}
