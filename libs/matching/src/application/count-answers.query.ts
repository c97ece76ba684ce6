import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { missingOfNeed, needOfDraft } from '../domain/drafts.js';
import { prepareNeed } from '../domain/prepared-need.js';
import { canAnswer } from '../domain/ranking.policy.js';
import type { Answers, NeedDraft } from '../published/answers.summary.js';
import { ReadCatalogue } from './read-catalogue.query.js';

export interface CountAnswersInput {
  readonly draft: NeedDraft;
}

/** How many published solutions can answer a need while it is typed: every listing is asked, none is left to recall. */
@Injectable()
export class CountAnswers extends Query<CountAnswersInput, Answers> {
  constructor(
    private readonly catalogues: ReadCatalogue,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(scope: Scope, { draft }: CountAnswersInput): Promise<Answers> {
    const catalogue = await this.catalogues.execute(scope);
    const { terms, weights } = catalogue;
    const now = this.clock.now();
    const need = prepareNeed(needOfDraft(draft, now), terms, weights);
    const count = { qualified: 0, unknown: 0 };
    catalogue.comparing(need.vector, (coverage) => {
      for (const listing of catalogue.all()) {
        const can = canAnswer(need, listing, { day: calendarDayOf(now), weights, coverage });
        if (can !== false) count[can ? 'qualified' : 'unknown']++;
      }
    });
    return { ...count, missing: missingOfNeed(draft) };
  }
}
