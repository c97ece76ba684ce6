import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { stated } from '../domain/stated.js';
import { notYours, offRoster, providerMissing, solutionRefused } from '../domain/library.errors.js';
import { SOLUTION_FIELDS, UNSAID_SOLUTION } from '../domain/solution.js';
import type { Solution, SolutionFields } from '../domain/solution.js';
import { solutionRefusals } from '../domain/solution.policy.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import type { SolutionChanged } from '../published/solution-changed.event.js';
import type { SolutionSummary } from '../published/solution.summary.js';

export type RecordSolutionInput = Pick<SolutionFields, 'title' | 'text' | 'scenarios'> & Partial<SolutionFields>;

/** A provider on the roster drafts a listing. */
@Injectable()
export class RecordSolution extends UseCase<RecordSolutionInput, SolutionSummary> {
  constructor(
    private readonly solutions: SolutionStore,
    private readonly providers: ProviderStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: RecordSolutionInput): Promise<SolutionSummary> {
    if (actor.role !== 'provider') throw notYours('登记方案');
    const provider = await this.providers.find(work, Scope.heldBy(actor), actor.organisationId);
    if (!provider) throw providerMissing();
    if (provider.status !== 'listed') throw offRoster(provider.status);
    const fields: SolutionFields = { ...UNSAID_SOLUTION, ...stated(input) };
    const refusals = solutionRefusals(fields, await this.findProgramme.execute(Scope.of(actor), {}));
    if (refusals.length > 0) throw solutionRefused(refusals);

    const at = this.clock.now();
    const solution: Solution = {
      ...fields,
      id: newId('sol', at),
      ref: null,
      version: 1,
      status: 'draft',
      providerId: provider.id,
      origin: null,
      recordedAt: at,
      changedAt: at,
      changedBy: actor.id,
      publishedAt: null,
    };
    await this.solutions.add(work, solution);
    const { id, version } = solution;
    const difference = differenceOf({}, solution, SOLUTION_FIELDS);
    await work.record({
      audit: { action: 'adaptation.record-solution', subject: id, difference },
      letter: { type: SOLUTION_CHANGED, id, version, at } satisfies SolutionChanged,
    });
    return this.solutions.toldWith(solution, provider);
  }
}
