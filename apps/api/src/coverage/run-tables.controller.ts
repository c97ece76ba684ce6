import { ListProviders } from '@app/adaptation/application/list-providers.query.js';
import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { ListCoverageRuns } from '@app/coverage/application/list-coverage-runs.query.js';
import type { CoverageRunId } from '@app/coverage/published/coverage-run.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NameBook } from '../find/name-book.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { RunsRequest, RunTableRequest } from './coverage.request.js';
import { providerNamesIn } from './provider-names.js';
import { RUN_TABLES, runsTable } from './run-tables.js';
import { TableDoor } from './table-door.js';
import { CSV_REPLY } from '../shape/csv.js';

/** What the runs say, as tables; the trail says who took them. */
@ApiProblems('COVERAGE.RUN_MISSING')
@Limited('export')
@Controller('coverage/runs')
export class RunTablesController {
  constructor(
    private readonly tables: TableDoor,
    private readonly nameBook: NameBook,
    private readonly findRun: FindCoverageRun,
    private readonly listRuns: ListCoverageRuns,
    private readonly providers: ListProviders,
  ) {}

  /** The history, of the one kind or of both. */
  @Access(['bureau'], 'export')
  @Get('export')
  @ApiOkResponse(CSV_REPLY)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { kind }: RunsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const runs = await this.listRuns.execute(Scope.of(actor), kind ? { kind } : {});
    const what = { action: 'coverage.export-runs', file: 'coverage-runs', name: '测算历史' };
    return this.tables.send(actor, reply, { ...what, ...runsTable(runs) });
  }

  /** One table of one run, or of the `last`. The office of a district is given its own part. */
  @Access(['bureau', 'district'], 'export')
  @Get(':id/export')
  @ApiOkResponse(CSV_REPLY)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { table }: RunTableRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const run = await this.findRun.execute(Scope.of(actor), id === 'last' ? {} : { id: id as CoverageRunId });
    const names = await this.nameBook.open();
    const providers = await providerNamesIn(this.providers, [run]);
    const { name, of } = RUN_TABLES[table];
    const asked = { run: { to: run.id }, table: { to: table } };
    const what = { action: 'coverage.export-run', asked, file: `coverage-${table}`, name };
    return this.tables.send(actor, reply, { ...what, ...of(run, names, providers) });
  }
}
