import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { OpenMoves } from '@app/adaptation/application/open-moves.query.js';
import { RecordSolution } from '@app/adaptation/application/record-solution.use-case.js';
import { ReviseSolution } from '@app/adaptation/application/revise-solution.use-case.js';
import { SearchSolutions } from '@app/adaptation/application/search-solutions.query.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import type { Names } from '../find/names.js';
import { searchInputOf, SearchQueryRequest } from '../find/search-query.request.js';
import { QueryResponse } from '../find/search.response.js';
import { relaxOf, sentenceOf } from '../find/sentence.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { solutionFieldsOf } from './solution-fields.js';
import { RecordSolutionRequest, ReviseSolutionRequest } from './solution-fields.request.js';
import {
  FoundSolutionResponse,
  SolutionRecordResponse,
  SolutionResponse,
  SolutionsResponse,
} from './solution.response.js';

/** The catalogue of solutions. */
@ApiProblems(
  'ADAPTATION.SOLUTION_MISSING',
  'ADAPTATION.SOLUTION_REFUSED',
  'SEARCH.INVALID',
  'ADAPTATION.PROVIDER_OFF_ROSTER',
  'ADAPTATION.RECORD_CHANGED',
)
@Access('anyone')
@Limited('search')
@Controller('solutions')
export class SolutionsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly searchSolutions: SearchSolutions,
    private readonly findSolution: FindSolution,
    private readonly recordSolution: RecordSolution,
    private readonly reviseSolution: ReviseSolution,
    private readonly openMoves: OpenMoves,
  ) {}

  /** Finds listings by words, scenario, industry, district, level, deployment and price. */
  @Get()
  async search(@CurrentActor() actor: Actor, @Query() asked: SearchQueryRequest): Promise<SolutionsResponse> {
    const names = await this.nameBook.open();
    const answer = await this.searchSolutions.execute(Scope.of(actor), searchInputOf(asked));
    const { query, total, relax, results } = answer;
    return {
      ...answer,
      query: QueryResponse.of(query),
      facets: answer.facets as SolutionsResponse['facets'],
      sentence: sentenceOf(query, total, '方案', names),
      relax: relaxOf(relax, query, names),
      results: results.map((found) => FoundSolutionResponse.found(found, names)),
    };
  }

  /** One listing, with what this reader may do next. */
  @Get(':id')
  async find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SolutionRecordResponse> {
    const solution = await this.findSolution.execute(Scope.of(actor), { id });
    if (!solution) throw missing('ADAPTATION.SOLUTION_MISSING', '没有找到该方案，或它没有公开');
    return this.told(actor, solution, await this.nameBook.open());
  }

  /** Drafts a listing of the actor's own. */
  @Access(['provider'], 'solutions')
  @Post()
  async record(@CurrentCaller() caller: Caller, @Body() form: RecordSolutionRequest): Promise<SolutionRecordResponse> {
    const { actor } = caller;
    const names = await this.nameBook.open();
    const { scenarios = [], ...fields } = solutionFieldsOf(form);
    return this.door.run(caller, form, async (work) =>
      this.told(actor, await this.recordSolution.execute(work, actor, { ...fields, scenarios }), names),
    );
  }

  /** Changes what is sent and leaves the rest; 409 if somebody was faster. */
  @Access(['provider'], 'solutions')
  @Patch(':id')
  async revise(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: ReviseSolutionRequest,
  ): Promise<SolutionRecordResponse> {
    const { actor } = caller;
    const names = await this.nameBook.open();
    const input = { ...solutionFieldsOf(form), id };
    return this.door.run(caller, form, async (work) =>
      this.told(actor, await this.reviseSolution.execute(work, actor, input), names),
    );
  }

  private async told(actor: Actor, solution: SolutionSummary, names: Names): Promise<SolutionRecordResponse> {
    const mayDo = await this.openMoves.execute(Scope.of(actor), { of: solution, actor });
    return { ...SolutionResponse.of(solutionJson(solution), names), mayDo: [...mayDo] };
  }
}
