import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { conflict } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { stated } from '../domain/stated.js';
import { needMissing, needRefused, notYours } from '../domain/library.errors.js';
import { NEED_FIELDS } from '../domain/need.js';
import type { Need, NeedFields } from '../domain/need.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import { familyOf, mayRevise, needRefusals, problemRefusals } from '../domain/need.policy.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import type { NeedChanged } from '../published/need-changed.event.js';
import type { NeedSummary } from '../published/need.summary.js';

export interface ReviseNeedInput extends Partial<NeedFields> {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
}

/** Says it better, or says more, as long as the need lives: its enterprise, and until that confirms, its collector. */
@Injectable()
export class ReviseNeed extends UseCase<ReviseNeedInput, NeedSummary> {
  constructor(
    private readonly needs: NeedStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ReviseNeedInput): Promise<NeedSummary> {
    const { id, version, ...said } = input;
    const before = await this.needs.find(work, Scope.heldBy(actor), id);
    if (!before) throw needMissing();
    if (!mayRevise(before, actor)) throw notYours('修改该需求');
    await this.needs.mustBeAt(work, before, version);
    if (needLifecycle.table.ends.includes(before.status)) {
      const state = needLifecycle.table.states[before.status];
      throw conflict('ADAPTATION.NEED_CANNOT_CHANGE', `当前状态为“${state}”，不能再修改`);
    }
    const programme = await this.findProgramme.execute(Scope.of(actor), {});
    const now = this.clock.now();
    const fields: Need = { ...before, ...stated(said) };
    const today = said.wantedOn ? calendarDayOf(now) : undefined;
    const refusals = needRefusals(fields, programme, today);
    refusals.push(
      ...problemRefusals(fields.problemIds, before.enterpriseId, await this.needs.held(work, fields.problemIds)),
    );
    if (refusals.length > 0) throw needRefused(refusals);
    const difference = differenceOf(before, fields, NEED_FIELDS);
    if (Object.keys(difference).length === 0) return this.needs.told(Scope.of(actor), before);

    const after: Need = {
      ...fields,
      family: familyOf(fields.scenario, programme),
      version: version + 1,
      changedAt: now,
      changedBy: actor.id,
    };
    await this.needs.change(work, before, after);
    await work.record({
      audit: { action: 'adaptation.revise-need', subject: after.id, difference },
      letter: { type: NEED_CHANGED, id: after.id, version: after.version, at: now } satisfies NeedChanged,
    });
    return this.needs.told(Scope.of(actor), after);
  }
}
