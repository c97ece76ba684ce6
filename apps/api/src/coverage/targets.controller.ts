import { ImportTargets } from '@app/coverage/application/import-targets.use-case.js';
import { ListTargets } from '@app/coverage/application/list-targets.query.js';
import { SetTarget } from '@app/coverage/application/set-target.use-case.js';
import { TARGET_COLUMNS } from '@app/coverage/published/target.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { TableDoor } from './table-door.js';
import { ImportTargetsRequest, SetTargetRequest } from './target.request.js';
import { ImportedTargetsResponse, TargetResponse } from './target.response.js';
import { CSV_REPLY } from '../shape/csv.js';

/** 计划目标: what the bureau plans for each industry in each district; the office of a district reads its own. */
@ApiProblems(
  'COVERAGE.TARGET_REFUSED',
  'COVERAGE.SHEET_REFUSED',
  'COVERAGE.TARGET_OVERTAKEN',
  'COVERAGE.VERSION_WANTED',
)
@Access(['bureau'])
@Controller('coverage/targets')
export class TargetsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly tables: TableDoor,
    private readonly programmes: FindProgramme,
    private readonly listTargets: ListTargets,
    private readonly setTarget: SetTarget,
    private readonly importTargets: ImportTargets,
  ) {}

  /** What is planned so far, by district and industry. */
  @Access(['bureau', 'district'])
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<TargetResponse[]> {
    return (await this.listTargets.execute(Scope.of(actor))).map(TargetResponse.of);
  }

  /** The sheet to be filled in and imported: a line for each industry of each district, with what is planned so far. */
  @Access(['bureau'], 'export')
  @Get('export')
  @Limited('export')
  @ApiOkResponse(CSV_REPLY)
  async export(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { districts, industries } = await this.programmes.execute(Scope.of(houseActor), {});
    const targets = await this.listTargets.execute(Scope.of(actor));
    const lines = districts.flatMap((district) =>
      industries.map((industry) => {
        const set = targets.find((one) => one.districtCode === district.code && one.industry === industry.code);
        const numbers = [set?.enterprises ?? null, set?.needs ?? null, set?.version ?? null];
        return [district.name, industry.shortName, ...numbers];
      }),
    );
    const table = { action: 'coverage.export-targets', file: 'targets', name: '计划目标' };
    return this.tables.send(actor, reply, { ...table, head: Object.values(TARGET_COLUMNS), lines });
  }

  /** Many at once from a CSV file: the whole of it or nothing, with every reason by its line. */
  @Post('import')
  @HttpCode(200)
  import(@CurrentCaller() caller: Caller, @Body() form: ImportTargetsRequest): Promise<ImportedTargetsResponse> {
    const { csv, dryRun = false } = form;
    return this.door.run(caller, form, async (work) => ({
      dryRun,
      ...(await this.importTargets.execute(work, caller.actor, { csv, dryRun })),
    }));
  }

  /** One of them; whoever saw another version than there is now is told. */
  @Put(':district/:industry')
  set(
    @CurrentCaller() caller: Caller,
    @Param('district') districtCode: string,
    @Param('industry') industry: string,
    @Body() form: SetTargetRequest,
  ): Promise<TargetResponse> {
    const { enterprises = null, needs = null, version } = form;
    const input = { districtCode, industry, enterprises, needs, ...(version !== undefined && { version }) };
    return this.door.run(caller, form, async (work) =>
      TargetResponse.of(await this.setTarget.execute(work, caller.actor, input)),
    );
  }
}
