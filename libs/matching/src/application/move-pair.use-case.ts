import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindMeetingRules } from '@app/programme/application/find-meeting-rules.query.js';
import { Injectable } from '@nestjs/common';
import { pairChanged, pairExcluded, pairMissing, solutionMissing } from '../domain/pair.errors.js';
import { pairDifference } from '../domain/pair-difference.js';
import { frozenMatch, mayEver, movedPair } from '../domain/pair.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { PAIR_MOVED } from '../published/pair-moved.event.js';
import type { PairMoved } from '../published/pair-moved.event.js';
import type { FrozenMatch, Interest, PairId, PairMove, PairSummary } from '../published/pair.summary.js';
import { JudgePair } from './judge-pair.query.js';
import { MakeChoice } from './make-choice.use-case.js';
import { OpenBetweenSides } from './open-between-sides.use-case.js';

export interface MovePairInput {
  readonly id: PairId;
  readonly move: PairMove;
  /** The version that the person saw when deciding. */
  readonly version: number;
  /** Of a choice, and of what ends a pair. */
  readonly reason?: string | null;
  /** Of a provider that is interested. */
  readonly interest?: Partial<Interest> | null;
  /** Of a choice: the choices on this need that the person saw; left out = none. */
  readonly choiceVersion?: number;
}

/** One step in the life of a pair: shortlisted, chosen, agreed, declined … */
@Injectable()
export class MovePair extends UseCase<MovePairInput, PairSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly makeChoice: MakeChoice,
    private readonly judge: JudgePair,
    private readonly openBetweenSides: OpenBetweenSides,
    private readonly providers: FindProvider,
    private readonly rules: FindMeetingRules,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: MovePairInput): Promise<PairSummary> {
    const { id, move, version, reason = null, interest = null, choiceVersion = 0 } = input;
    const pair = await this.pairs.find(work, Scope.heldBy(actor), id);
    if (!pair) throw pairMissing();
    if (pair.version !== version && mayEver(move, actor)) throw pairChanged(pair);
    const at = this.clock.now();
    const answer = move === 'interest' ? { freeCapacity: await this.declared(pair), ...interest } : null;
    const { answerDays } = await this.rules.execute(Scope.of(actor));
    const moved = movedPair(pair, move, actor, { reason, interest: answer, today: calendarDayOf(at), answerDays });
    const match = move === 'shortlist' ? await this.judgedAnew(pair, actor, at) : undefined;
    if (move === 'choose') await this.makeChoice.execute(work, actor, { pair, seen: choiceVersion });
    const after = await this.pairs.move(work, { ...moved, pair, version, by: actor, at, ...(match && { match }) });
    const difference = pairDifference(pair, moved, match);
    const said = moved.reason === pair.reason ? null : moved.reason;
    await work.record({
      audit: { action: `matching.${move}-pair`, subject: id, difference, ...(said && { reason: said }) },
      letter: { type: PAIR_MOVED, id, version: version + 1, at } satisfies PairMoved,
    });
    await this.openBetweenSides.execute(work, actor, { before: pair, after });
    return after;
  }

  /** What a provider has declared to have free is its answer where it says nothing else. */
  private async declared({ providerId }: PairSummary): Promise<number | undefined> {
    return (await this.providers.execute(Scope.of(houseActor), { id: providerId }))?.capacity?.free;
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
