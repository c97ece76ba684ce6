import { ListProviders } from '@app/adaptation/application/list-providers.query.js';
import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { ListCoverageRuns } from '@app/coverage/application/list-coverage-runs.query.js';
import { StartFactsRebuild } from '@app/coverage/application/start-facts-rebuild.use-case.js';
import { StartCoverageRun } from '@app/coverage/application/start-coverage-run.use-case.js';
import type { CoverageRunId } from '@app/coverage/published/coverage-run.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import type { JobId } from '@app/platform/jobs/job.entity.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { RunsRequest, StartRunRequest } from './coverage.request.js';
import { providerNamesIn } from './provider-names.js';
import { RunJobResponse, RunResponse, RunSummaryResponse } from './run.response.js';

/** 可达测算: runs are long work; each is kept for ever as it was, what-ifs beside the real ones. */
@ApiProblems('COVERAGE.RUN_MISSING', 'COVERAGE.CANNOT_RUN', 'PLATFORM.JOB_MISSING', 'PLATFORM.JOB_ENDED')
@Access(['bureau'])
@Controller('coverage')
export class RunsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly jobs: Jobs,
    private readonly startRun: StartCoverageRun,
    private readonly listRuns: ListCoverageRuns,
    private readonly findRun: FindCoverageRun,
    private readonly startRebuild: StartFactsRebuild,
    private readonly providers: ListProviders,
  ) {}

  /** Begins a run of the city as it is, or of what is supposed. */
  @Post('runs')
  @HttpCode(202)
  start(@CurrentCaller() caller: Caller, @Body() form: StartRunRequest): Promise<RunJobResponse> {
    return this.door.run(caller, form, async (work) => {
      const jobId = await this.startRun.execute(work, caller.actor, form);
      return { ...NOT_BEGUN, id: jobId };
    });
  }

  /** Makes every fact anew from the rows, as every new day does by itself. */
  @Post('facts/rebuild')
  @HttpCode(202)
  rebuild(@CurrentCaller() caller: Caller): Promise<RunJobResponse> {
    return this.door.run(caller, {}, async (work) => {
      const jobId = await this.startRebuild.execute(work, caller.actor);
      return { ...NOT_BEGUN, id: jobId };
    });
  }

  /** How far it is, and which run came of it. */
  @Get('jobs/:id')
  async job(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RunJobResponse> {
    return RunJobResponse.of(await this.jobs.find(Scope.of(actor), id as JobId));
  }

  /** Stops it at its next step; nothing of it is kept. */
  @Post('jobs/:id/cancel')
  @HttpCode(204)
  async cancel(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.door.run(caller, {}, async (work) => {
      await this.jobs.cancel(work, caller.actor, id as JobId);
      return null;
    });
  }

  /** The history of the one kind or of both, newest first. */
  @Get('runs')
  async list(@CurrentActor() actor: Actor, @Query() { kind }: RunsRequest): Promise<RunSummaryResponse[]> {
    const runs = await this.listRuns.execute(Scope.of(actor), kind ? { kind } : {});
    const names = await providerNamesIn(this.providers, runs);
    return runs.map((run) => RunSummaryResponse.of(run, names));
  }

  /** One of them, or `last`: the last real one. The office of a district is told its own part. */
  @Access(['bureau', 'district'])
  @Get('runs/:id')
  async find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RunResponse> {
    const asked = id === 'last' ? {} : { id: id as CoverageRunId };
    const run = await this.findRun.execute(Scope.of(actor), asked);
    return RunResponse.of(run, await providerNamesIn(this.providers, [run]));
  }
}

const NOT_BEGUN = { status: 'queued', done: 0, total: null, note: null, error: null, runId: null } as const;
