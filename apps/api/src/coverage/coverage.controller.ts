import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { GroupFacts } from '@app/coverage/application/group-facts.query.js';
import { ReadConcentration } from '@app/coverage/application/read-concentration.query.js';
import { ReadFunnel } from '@app/coverage/application/read-funnel.query.js';
import { ReadOpenStatistics } from '@app/coverage/application/read-open-statistics.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { funnelFilterOf, pictureFilterOf, PictureRequest } from './coverage.request.js';
import { ConcentrationResponse, FunnelResponse, OpenStatisticsResponse, PictureResponse } from './coverage.response.js';
import { pictureFor } from './picture.js';

/** 覆盖分析: pictures of the facts, of the whole city to the bureau, of its own needs to the office of a district. */
@ApiProblems()
@Access(['bureau', 'district'])
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly groupFacts: GroupFacts,
    private readonly readFunnel: ReadFunnel,
    private readonly readConcentration: ReadConcentration,
    private readonly openStatistics: ReadOpenStatistics,
    private readonly findRun: FindCoverageRun,
  ) {}

  /** Needs by industry, scenario, district and month; beside what has a candidate always what is reachable. */
  @Get('picture')
  picture(@CurrentActor() actor: Actor, @Query() asked: PictureRequest): Promise<PictureResponse> {
    return pictureFor(this.groupFacts, this.findRun, actor, asked);
  }

  /** How far the needs have come, and how long each step took. */
  @Get('funnel')
  async funnel(@CurrentActor() actor: Actor, @Query() asked: PictureRequest): Promise<FunnelResponse> {
    return FunnelResponse.of(await this.readFunnel.execute(Scope.of(actor), { filter: funnelFilterOf(asked) }));
  }

  /** Whether few have it all: shares of the providers, who is never chosen, who was chosen by what it collected. */
  @Get('concentration')
  async concentration(@CurrentActor() actor: Actor, @Query() asked: PictureRequest): Promise<ConcentrationResponse> {
    const input = { filter: pictureFilterOf(asked) };
    return ConcentrationResponse.of(await this.readConcentration.execute(Scope.of(actor), input));
  }

  /** Two-way tables fit to be published: cells under 5 are withheld, and what would give them away. */
  @Access(['bureau'])
  @Get('open-statistics')
  async open(@CurrentActor() actor: Actor): Promise<OpenStatisticsResponse> {
    return OpenStatisticsResponse.of(await this.openStatistics.execute(Scope.of(actor)));
  }
}
