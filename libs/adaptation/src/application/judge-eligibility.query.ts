import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { eligibilityVerdicts } from '@app/policy/eligibility.js';
import type { Verdict } from '@app/policy/verdict.js';
import { FindEdition } from '@app/programme/application/find-edition.query.js';
import { Injectable } from '@nestjs/common';
import { enterpriseMissing } from '../domain/library.errors.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';

export interface Eligibility {
  /** The edition in force today for its batch (最新政策为准); null before the first one. */
  readonly edition: string | null;
  readonly verdicts: readonly Verdict[];
}

/** HR-07 to HR-11 for an enterprise whose file this scope may see; what the file does not say stays unknown. */
@Injectable()
export class JudgeEligibility extends Query<{ readonly id: string }, Eligibility> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly findEdition: FindEdition,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(scope: Scope, { id }: { readonly id: string }): Promise<Eligibility> {
    const file = await this.enterprises.read(scope, id);
    if (!file) throw enterpriseMissing();
    const { batch, industry, size, exclusions } = file;
    const edition = await this.findEdition.execute(scope, { on: calendarDayOf(this.clock.now()), batch });
    if (!edition) return { edition: null, verdicts: [] };
    // Its district is one of the city's; where the work is done the file does not say.
    const facts = { industry, size, registeredInCity: true, siteInCity: null, exclusions };
    return { edition: edition.code, verdicts: eligibilityVerdicts(edition, facts) };
  }
}
