import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { CountAnswers } from '@app/matching/application/count-answers.query.js';
import { CountNeeds } from '@app/matching/application/count-needs.query.js';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { NeedDraftRequest } from '../needs/need-draft.request.js';
import { needFieldsOf } from '../needs/need-fields.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { CurrentActor } from '../session/current-actor.js';
import { solutionFieldsOf } from '../solutions/solution-fields.js';
import { SolutionDraftRequest } from '../solutions/solution-fields.request.js';
import { AnswersResponse } from './match.response.js';
import { Access } from '../session/access.js';

/** While a form is typed: how many could answer it as it stands, and what would sharpen it. Nothing is kept. */
@ApiProblems()
@Access('anyone')
@Limited('read')
@Controller()
export class AnswersController {
  constructor(
    private readonly findEnterprise: FindEnterprise,
    private readonly countAnswers: CountAnswers,
    private readonly countNeeds: CountNeeds,
  ) {}

  /** Of a need's draft; industry and district are the enterprise's own where the form does not say. */
  @Post('needs/answers')
  @HttpCode(200)
  async forNeed(@CurrentActor() actor: Actor, @Body() form: NeedDraftRequest): Promise<AnswersResponse> {
    const scope = Scope.of(actor);
    const own = await this.findEnterprise.execute(scope, { id: actor.organisationId });
    const file = own && { industry: own.industry, districtCode: own.districtCode };
    const answers = await this.countAnswers.execute(scope, { draft: { ...file, ...needFieldsOf(form) } });
    return { ...answers, missing: [...answers.missing] };
  }

  /** Of a solution's draft. */
  @Post('solutions/answers')
  @HttpCode(200)
  async forSolution(@CurrentActor() actor: Actor, @Body() form: SolutionDraftRequest): Promise<AnswersResponse> {
    const provider = actor.role === 'provider' ? { providerId: actor.organisationId as ProviderId } : {};
    const draft = { ...solutionFieldsOf(form), ...provider };
    const answers = await this.countNeeds.execute(Scope.of(actor), { draft });
    return { ...answers, missing: [...answers.missing] };
  }
}
