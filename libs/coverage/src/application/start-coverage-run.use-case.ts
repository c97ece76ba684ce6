import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { forbidden, refused } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import type { Json } from '@app/kernel/json.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { runMissing } from '../domain/coverage.errors.js';
import { judgeSuppositions } from '../domain/supposition.policy.js';
import { CoverageConfig } from '../infrastructure/coverage.config.js';
import { CoverageRunStore } from '../infrastructure/coverage-run.store.js';
import type { CoverageRunId, Supposition } from '../published/coverage-run.summary.js';

export interface StartCoverageRunInput {
  /** How many places a provider is counted with that has not declared its free capacity; left out: as the operator set it. */
  readonly unknownPlaces?: number;
  /** What is to be supposed; nothing = the city as it is. */
  readonly suppositions?: readonly Supposition[];
  /** Computes this real run once more, of what it was computed of, to prove it. */
  readonly again?: CoverageRunId;
}

const MOST_PLACES = 1_000;
const MOST_SUPPOSITIONS = 20;

/** Asks for a run; the job computes it, and this says by which number to ask after the job. */
@Injectable()
export class StartCoverageRun extends UseCase<StartCoverageRunInput, Id<'job'>> {
  constructor(
    private readonly runs: CoverageRunStore,
    private readonly providers: FindProvider,
    private readonly programmes: FindProgramme,
    private readonly config: CoverageConfig,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: StartCoverageRunInput): Promise<Id<'job'>> {
    const scope = Scope.of(actor);
    if (!scope.holds('bureau')) throw forbidden('COVERAGE.BUREAU_ONLY', '只有市工信局可以发起覆盖测算');
    const { unknownPlaces = this.config.unknownPlaces, suppositions = [], again } = input;
    const reasons = await this.reasonsAgainst(scope, suppositions);
    if (suppositions.length > MOST_SUPPOSITIONS)
      reasons.push({
        code: 'COVERAGE.TOO_MANY_SUPPOSITIONS',
        message: '假设过多',
        field: 'suppositions',
        value: String(suppositions.length),
        limit: String(MOST_SUPPOSITIONS),
      });
    if (!Number.isInteger(unknownPlaces) || unknownPlaces < 0 || unknownPlaces > MOST_PLACES)
      reasons.push({
        code: 'COVERAGE.BAD_PLACES',
        message: '未申报服务商的计入名额应为不小于 0 的整数',
        field: 'unknownPlaces',
        value: String(unknownPlaces),
        limit: String(MOST_PLACES),
      });
    if (again && suppositions.length > 0)
      reasons.push({ code: 'COVERAGE.AGAIN_AS_IT_WAS', message: '复算不能附加假设', field: 'suppositions' });
    if (reasons.length > 0) throw refused('COVERAGE.CANNOT_RUN', '不能按此测算', reasons);
    if (again && (await this.runs.find(scope, { id: again }))?.kind !== 'real') throw runMissing();
    return this.runs.start(work, actor, { unknownPlaces, suppositions, again: again ?? null } as object as Json);
  }

  private async reasonsAgainst(scope: Scope, suppositions: readonly Supposition[]) {
    const { industries, scenarios, districts } = await this.programmes.execute(scope, {});
    const named = suppositions.flatMap((one) => ('providerId' in one && one.providerId ? [one.providerId] : []));
    const providers = new Set<string>();
    for (const id of named) if ((await this.providers.execute(scope, { id }))?.id === id) providers.add(id);
    const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
    return judgeSuppositions(suppositions, {
      industries: codes(industries),
      scenarios: [...codes(scenarios), OTHER_SCENARIO],
      districts: codes(districts),
      providers,
    });
  }
}
