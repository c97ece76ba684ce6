import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ListQualified } from '@app/matching/application/list-qualified.query.js';
import { ListSteps } from '@app/matching/application/list-steps.query.js';
import { Injectable } from '@nestjs/common';
import { candidateOf, factOf } from '../domain/fact.js';
import { FactStore } from '../infrastructure/fact.store.js';
import type { HeardLetters } from '../infrastructure/fact.store.js';

export interface KeepFactsInput {
  /** Needs to be brought to what they are now. */
  readonly needIds?: readonly NeedId[];
  /** Listings that are not what they were. */
  readonly solutionIds?: readonly SolutionId[];
  /** Those that tell of it; undefined = a rebuild. */
  readonly letters?: HeardLetters;
}

/** The facts are the city's, whoever they are shown to afterwards. */
const house = Scope.of(houseActor);
const PAGE = 200;

/**
 * Brings facts to what the rows say now, whatever the age of the letter: repeatable. What it reads is committed, and
 * whoever else keeps facts waits, so that the last to read is the last to write. Returns how many facts it touched.
 */
@Injectable()
export class KeepFacts extends UseCase<KeepFactsInput, number> {
  constructor(
    private readonly facts: FactStore,
    private readonly needs: ListNeeds,
    private readonly solutions: FindSolution,
    private readonly qualified: ListQualified,
    private readonly steps: ListSteps,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, _actor: Actor, input: KeepFactsInput): Promise<number> {
    const { needIds = [], solutionIds = [], letters } = input;
    await this.facts.hold(work, letters);
    const all = new Set(needIds);
    for (const id of solutionIds) for (const needId of await this.touchedBy(work, id)) all.add(needId);
    const touched = [...all];
    for (let at = 0; at < touched.length; at += PAGE) await this.bring(work, touched.slice(at, at + PAGE));
    return touched.length;
  }

  private async bring(work: UnitOfWork, ids: readonly NeedId[]): Promise<void> {
    const needs = (await this.needs.execute(house, { ids })).filter(({ status }) => status === 'published');
    const qualified = await this.qualified.execute(house, { needs, day: this.today() });
    const pairs = await this.steps.execute(house, { needIds: needs.map(({ id }) => id) });
    const published = new Set(needs.map(({ id }) => id));
    await this.facts.remove(
      work,
      ids.filter((id) => !published.has(id)),
    );
    await this.facts.put(
      work,
      needs.map((need) =>
        factOf(
          need,
          qualified.get(need.id) ?? [],
          pairs.filter(({ needId }) => needId === need.id),
        ),
      ),
    );
  }

  /** Of the needs that a listing may serve, those for which it is not what it was; and all outside the scenarios. */
  private async touchedBy(work: UnitOfWork, id: SolutionId): Promise<readonly NeedId[]> {
    const { other, may } = await this.facts.servedBy(work, id, await this.solutions.execute(house, { id }));
    const touched = new Set(other);
    for (let at = 0; at < may.length; at += PAGE) {
      const ids = may.slice(at, at + PAGE);
      const needs = await this.needs.execute(house, { ids });
      const qualified = await this.qualified.execute(house, { needs, solutionIds: [id], day: this.today() });
      const before = await this.facts.candidatesOf(work, ids);
      for (const need of ids) {
        const [now] = (qualified.get(need) ?? []).map(candidateOf);
        const then = before.get(need)?.find(({ solutionId }) => solutionId === id);
        if (now?.since !== then?.since) touched.add(need);
      }
    }
    return [...touched];
  }

  private today() {
    return calendarDayOf(this.clock.now());
  }
}
