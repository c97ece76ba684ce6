import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindMeetingRules } from '@app/programme/application/find-meeting-rules.query.js';
import { Injectable } from '@nestjs/common';
import { needMissing, solutionMissing, tooManyOpen } from '../domain/pair.errors.js';
import { frozenMatch, proposePair } from '../domain/pair.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { PAIR_PROPOSED } from '../published/pair-proposed.event.js';
import type { PairProposed } from '../published/pair-proposed.event.js';
import type { PairSummary } from '../published/pair.summary.js';
import { JudgePair } from './judge-pair.query.js';

export interface ProposePairInput {
  /** Ids or references. */
  readonly needId: string;
  readonly solutionId: string;
}

/** Brings a need and a solution together, with the reasons as they are today. */
@Injectable()
export class ProposePair extends UseCase<ProposePairInput, PairSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly judge: JudgePair,
    private readonly needs: FindNeed,
    private readonly rules: FindMeetingRules,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ProposePairInput): Promise<PairSummary> {
    const { needId, solutionId } = input;
    const { need, weights, judged } = await this.judge.execute(Scope.of(actor), { needId, solutionIds: [solutionId] });
    const [only] = judged;
    if (!only) throw solutionMissing();
    // To a provider the enterprise may be undisclosed; the pair has to know it.
    const enterpriseId = (await this.needs.execute(Scope.of(houseActor), { id: need.id }))?.enterpriseId;
    if (!enterpriseId) throw needMissing();
    const now = this.clock.now();
    const { solution, match } = only;
    const versions = { weights, needVersion: need.version, solutionVersion: solution.version };
    const pair = proposePair({ need, solution, enterpriseId }, frozenMatch(match, versions, now), actor, now);
    const { mostProposed } = await this.rules.execute(Scope.of(actor));
    if (actor.role === 'provider' && (await this.pairs.countProposed(work, actor)) >= mostProposed) {
      throw tooManyOpen(mostProposed);
    }
    await this.pairs.add(work, pair);
    const { id, version, status } = pair;
    const difference = {
      need: { to: need.id },
      solution: { to: solution.id },
      status: { to: status },
      score: { to: String(match.score) },
    };
    await work.record({
      audit: { action: 'matching.propose-pair', subject: id, difference },
      letter: { type: PAIR_PROPOSED, id, version, at: now } satisfies PairProposed,
    });
    return pair;
  }
}
