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
import { NameBook } from '../find/name-book.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { funnelFilterOf, pictureFilterOf, PictureRequest } from './coverage.request.js';
import { pictureFor } from './picture.js';
import { TableDoor } from './table-door.js';
import { concentrationTable, funnelTable, openTablesOf, pictureTable } from './tables.js';
import { CSV_REPLY } from '../shape/csv.js';

/** Each picture as a table, with the numbers of the page; the trail says who took it. */
@ApiProblems()
@Access(['bureau', 'district'], 'export')
@Limited('export')
@Controller('coverage')
export class TablesController {
  constructor(
    private readonly tables: TableDoor,
    private readonly nameBook: NameBook,
    private readonly groupFacts: GroupFacts,
    private readonly findRun: FindCoverageRun,
    private readonly readFunnel: ReadFunnel,
    private readonly readConcentration: ReadConcentration,
    private readonly openStatistics: ReadOpenStatistics,
  ) {}

  /** Needs by what they are laid out by. */
  @Get('picture/export')
  @ApiOkResponse(CSV_REPLY)
  async picture(
    @CurrentActor() actor: Actor,
    @Query() asked: PictureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const picture = await pictureFor(this.groupFacts, this.findRun, actor, asked);
    return this.tables.send(actor, reply, {
      action: 'coverage.export-picture',
      asked: { ...narrowed(asked), by: { to: picture.by.join(' ') || '合计' } },
      file: 'coverage',
      name: '覆盖分析',
      ...pictureTable(picture, await this.nameBook.open()),
    });
  }

  /** How far the needs have come. */
  @Get('funnel/export')
  @ApiOkResponse(CSV_REPLY)
  async funnel(
    @CurrentActor() actor: Actor,
    @Query() asked: PictureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const funnel = await this.readFunnel.execute(Scope.of(actor), { filter: funnelFilterOf(asked) });
    const what = { action: 'coverage.export-funnel', asked: narrowed(asked), file: 'funnel', name: '推进阶段' };
    return this.tables.send(actor, reply, { ...what, ...funnelTable(funnel) });
  }

  /** Who is chosen how often, and who never. */
  @Get('concentration/export')
  @ApiOkResponse(CSV_REPLY)
  async concentration(
    @CurrentActor() actor: Actor,
    @Query() asked: PictureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const input = { filter: pictureFilterOf(asked) };
    const concentration = await this.readConcentration.execute(Scope.of(actor), input);
    const what = { action: 'coverage.export-concentration', file: 'concentration', name: '服务商集中度' };
    return this.tables.send(actor, reply, { ...what, asked: narrowed(asked), ...concentrationTable(concentration) });
  }

  /** The two-way tables for publication as one, a cell a line. */
  @Access(['bureau'], 'export')
  @Get('open-statistics/export')
  @ApiOkResponse(CSV_REPLY)
  async open(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const statistics = await this.openStatistics.execute(Scope.of(actor));
    const lines = openTablesOf(statistics, await this.nameBook.open());
    const what = { action: 'coverage.export-open', file: 'open-statistics', name: '开放统计' };
    return this.tables.send(actor, reply, { ...what, head: ['维度', '一', '二', '需求数'], lines });
  }
}

const narrowed = ({ filter = [] }: PictureRequest) => ({ filter: { to: filter.join(' ') || '全部' } });
