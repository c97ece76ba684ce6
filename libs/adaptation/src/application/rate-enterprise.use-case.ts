import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Injectable } from '@nestjs/common';
import type { Enterprise } from '../domain/enterprise.js';
import { ratingRefusals } from '../domain/enterprise.policy.js';
import { enterpriseRefused, notYours } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import type { Rater, Rating } from '../published/enterprise.summary.js';
import { ChangeFile } from './change-file.use-case.js';
import type { ChangeFileInput } from './change-file.use-case.js';

export interface RateEnterpriseInput extends ChangeFileInput {
  readonly rating: Rating;
}

const MAY_RATE: Readonly<Record<string, readonly Rater[]>> = {
  enterprise: ['SELF'],
  provider: ['PROVIDER'],
  bureau: ['SELF', 'PROVIDER', 'THIRD_PARTY'],
  system: ['SELF', 'PROVIDER', 'THIRD_PARTY'],
};

/** Adds a judgement of the digital level: each rater's value stays its own, and none replaces another. */
@Injectable()
export class RateEnterprise extends ChangeFile<RateEnterpriseInput> {
  protected override readonly action = 'rate-enterprise';

  protected override changed({ ratings }: Enterprise, actor: Actor, input: RateEnterpriseInput): Partial<Enterprise> {
    if (!MAY_RATE[actor.role]?.includes(input.rating.rater)) throw notYours('登记这种评定');
    const refusals = ratingRefusals(input.rating, calendarDayOf(this.clock.now()));
    if (refusals.length > 0) throw enterpriseRefused(refusals);
    return { ratings: [...ratings, input.rating] };
  }

  protected override changedNeed(_need: Need): Partial<Need> | undefined {
    return undefined;
  }
}
