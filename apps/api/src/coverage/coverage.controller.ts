import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { GroupFacts } from '@app/coverage/application/group-facts.query.js';
import { ReadConcentration } from '@app/coverage/application/read-concentration.query.js';
import { ReadFunnel } from '@app/coverage/application/read-funnel.query.js';
import { ReadOpenStatistics } from '@app/coverage/application/read-open-statistics.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../find/export-of.js';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { pictureFilterOf, PictureRequest } from './coverage.request.js';
import { ConcentrationResponse, FunnelResponse, OpenStatisticsResponse, PictureResponse } from './coverage.response.js';
import { lastRun } from './last-run.js';
import { reachIn } from './reach.js';
import { FIGURES, openTablesOf } from './tables.js';

/** 覆盖分析: pictures of the facts, of the whole city to the bureau, of its own needs to the office of a district. */
@ApiProblems()
@Access(['bureau', 'district'])
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly groupFacts: GroupFacts,
    private readonly readFunnel: ReadFunnel,
    private readonly readConcentration: ReadConcentration,
    private readonly openStatistics: ReadOpenStatistics,
    private readonly findRun: FindCoverageRun,
  ) {}

  /** Needs by industry, scenario, district and month; beside what has a candidate always what is reachable. */
  @Get('picture')
  async picture(@CurrentActor() actor: Actor, @Query() asked: PictureRequest): Promise<PictureResponse> {
    const scope = Scope.of(actor);
    const filter = pictureFilterOf(asked);
    const picture = await this.groupFacts.execute(scope, { by: asked.by ?? [], filter });
    const run = await lastRun(this.findRun, scope);
    return PictureResponse.of(picture, run?.id ?? null, reachIn(run?.result.cells, picture.by, filter));
  }

  /** The same as a table; the trail says who took it. */
  @Access(['bureau', 'district'], 'export')
  @Get('picture/export')
  @ApiOkResponse({ description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } })
  async exportPicture(
    @CurrentActor() actor: Actor,
    @Query() asked: PictureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { by, rows, total } = await this.picture(actor, asked);
    const names = await this.nameBook.open();
    const what = { by: { to: by.join(' ') || '合计' }, rows: { to: String(rows.length) } };
    await this.door.note(actor, {
      action: 'coverage.export-picture',
      subject: actor.organisationId,
      difference: what,
    });
    const head = [...by.map((key) => KEYS[key] ?? key), ...FIGURES.map(({ name }) => name)];
    const line = (row: (typeof rows)[number], keys: readonly string[]) => [
      ...keys,
      ...FIGURES.map(({ of }) => of(row)),
    ];
    const lines = rows.map((row) =>
      line(
        row,
        row.keys.map((code, at) => names.of(by[at] ?? '', code)),
      ),
    );
    const sum =
      by.length === 0
        ? []
        : [
            line(
              total,
              by.map((_, at) => (at === 0 ? '合计' : '')),
            ),
          ];
    return sendTable(reply, { file: 'coverage', name: '覆盖分析' }, head, [...lines, ...sum]);
  }

  /** How far the needs have come, and how long each step took. */
  @Get('funnel')
  async funnel(@CurrentActor() actor: Actor, @Query() asked: PictureRequest): Promise<FunnelResponse> {
    const { industry, district } = pictureFilterOf(asked);
    const filter = { ...(industry && { industry }), ...(district && { district }) };
    return FunnelResponse.of(await this.readFunnel.execute(Scope.of(actor), { filter }));
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

  /** The same as one table, a cell a line. */
  @Access(['bureau'], 'export')
  @Get('open-statistics/export')
  @ApiOkResponse({ description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } })
  async exportOpen(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const statistics = await this.openStatistics.execute(Scope.of(actor));
    const lines = openTablesOf(statistics, await this.nameBook.open());
    const difference = { rows: { to: String(lines.length) } };
    await this.door.note(actor, { action: 'coverage.export-open', subject: actor.organisationId, difference });
    return sendTable(reply, { file: 'open-statistics', name: '开放统计' }, ['维度', '一', '二', '需求数'], lines);
  }
}

const KEYS: Readonly<Record<string, string>> = {
  industry: '行业',
  scenario: '场景',
  district: '区域',
  month: '发布月份',
};
