import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import { ListPipeline } from '@app/matching/application/list-pipeline.query.js';
import { PAIR_STATUS_NAMES, WAITING_NAMES } from '@app/matching/published/pair.summary.js';
import type { Pipeline } from '@app/matching/published/pipeline.summary.js';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../find/export-of.js';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { Limits } from '../limits/limits.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access, PARTIES } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { PipelineRequest } from './pair.request.js';
import { PipelineResponse, PipelineRowResponse } from './pipeline.response.js';
import { CSV_REPLY } from '../shape/csv.js';

const MOST_ROWS = 5_000;
const HEAD = ['需求', '企业', '方案', '服务商', '阶段', '待办方', '最近办理', '答复期限'];

/** What stands where, and whose turn it is: of a provider its pairs, of an enterprise its needs, of an office its own. */
@ApiProblems()
@Controller('pipeline')
export class PipelineController {
  constructor(
    private readonly door: WriteDoor,
    private readonly limits: Limits,
    private readonly nameBook: NameBook,
    private readonly listPipeline: ListPipeline,
  ) {}

  /** A page of it, with the counts of all stages. */
  @Access(PARTIES)
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() asked: PipelineRequest): Promise<PipelineResponse> {
    const { page = 1, pageSize = 20 } = asked;
    const pipeline = await this.read(actor, asked, page, pageSize);
    return PipelineResponse.of(pipeline, await this.rowsOf(pipeline));
  }

  /** The same as a table, at most 5 000 rows; the trail says who took it. */
  @Access(PARTIES, 'export')
  @Get('export')
  @Limited('export')
  @ApiOkResponse(CSV_REPLY)
  async export(
    @CurrentActor() actor: Actor,
    @Query() asked: PipelineRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const pipeline = await this.read(actor, asked, 1, MOST_ROWS);
    const rows = await this.rowsOf(pipeline);
    await this.limits.takeExported(actor, rows.length);
    const difference = { rows: { to: String(rows.length) }, stage: { to: (asked.stage ?? []).join(' ') || '全部' } };
    await this.door.note(actor, { action: 'matching.export-pipeline', subject: actor.organisationId, difference });
    const table = pipeline.rows.map(({ pair, waitsFor }, at) => [
      rows[at]?.needTitle ?? null,
      rows[at]?.enterprise ?? null,
      rows[at]?.solutionTitle ?? null,
      rows[at]?.provider ?? null,
      PAIR_STATUS_NAMES[pair.status],
      waitsFor && WAITING_NAMES[waitsFor],
      calendarDayOf(pair.changedAt),
      pair.answerBy,
    ]);
    return sendTable(reply, { file: 'pipeline', name: '适配进度' }, HEAD, table);
  }

  private read(actor: Actor, asked: PipelineRequest, page: number, pageSize: number): Promise<Pipeline> {
    const { stage, text, waiting, sort } = asked;
    return this.listPipeline.execute(Scope.of(actor), {
      actor,
      page,
      pageSize,
      waiting: waiting === 'true',
      ...(stage && { stages: stage }),
      ...(text && { text }),
      ...(sort && { sort }),
    });
  }

  private async rowsOf({ rows }: Pipeline): Promise<PipelineRowResponse[]> {
    const names = new Map<string, string>();
    const told: PipelineRowResponse[] = [];
    for (const row of rows) {
      const { providerId } = row.pair;
      const name = names.get(providerId) ?? (await this.nameBook.organisation(providerId));
      names.set(providerId, name);
      told.push(PipelineRowResponse.of(row, name));
    }
    return told;
  }
}
