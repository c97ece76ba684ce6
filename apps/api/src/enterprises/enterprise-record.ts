import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { JudgeEligibility } from '@app/adaptation/application/judge-eligibility.query.js';
import { ListFollowUps } from '@app/adaptation/application/list-follow-ups.query.js';
import { ListRevisions } from '@app/adaptation/application/list-revisions.query.js';
import { OpenMoves } from '@app/adaptation/application/open-moves.query.js';
import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import {
  EnterpriseFileResponse,
  EnterpriseResponse,
  FollowUpResponse,
  RevisionResponse,
} from './enterprise.response.js';

/** A file with all that its page shows. */
@Injectable()
export class EnterpriseRecord {
  constructor(
    private readonly nameBook: NameBook,
    private readonly findEnterprise: FindEnterprise,
    private readonly listFollowUps: ListFollowUps,
    private readonly listRevisions: ListRevisions,
    private readonly openMoves: OpenMoves,
    private readonly judgeEligibility: JudgeEligibility,
  ) {}

  async of(actor: Actor, id: string, asAt?: CalendarDay): Promise<EnterpriseResponse> {
    const scope = Scope.of(actor);
    const file = await this.findEnterprise.execute(scope, { id, ...(asAt && { asAt }) });
    if (!file) throw missing('ADAPTATION.ENTERPRISE_MISSING', '没有找到该企业档案，或它没有向您公开');
    const [followUps, history, mayDo, eligibility] = await Promise.all([
      this.listFollowUps.execute(scope, { id: file.id }),
      this.listRevisions.execute(scope, { id: file.id }),
      asAt ? [] : this.openMoves.execute(scope, { of: file, actor }),
      this.judgeEligibility.execute(scope, { id: file.id }),
    ]);
    const steps = history.map(async (step) => RevisionResponse.of(step, await this.nameBook.person(step.by)));
    return {
      ...EnterpriseFileResponse.of(file),
      mayDo: [...mayDo],
      eligibility: { ...eligibility, verdicts: [...eligibility.verdicts] },
      followUps: followUps.map((line) => FollowUpResponse.of(line)),
      history: await Promise.all(steps),
    };
  }
}
