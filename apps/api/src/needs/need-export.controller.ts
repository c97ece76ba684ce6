import { needJson } from '@app/adaptation/published/need-json.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { allFound, sendTable } from '../find/export-of.js';
import { ExportRequest } from '../find/export.request.js';
import { chosenIn, NeedFinder } from '../coverage/need-finder.js';
import { NameBook } from '../find/name-book.js';
import type { Names } from '../find/names.js';
import { searchInputOf } from '../find/search-query.request.js';
import { sentenceOf } from '../find/sentence.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { Limits } from '../limits/limits.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access, PARTIES } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import type { Cell } from '../shape/csv.js';
import { NeedResponse } from './need.response.js';
import { CSV_REPLY } from '../shape/csv.js';

const UNSAID = '未说明';
const KINDS = { need: '需求', problem: '问题', scenario: '场景' } as const;
const HEAD = [
  ['编号', '类别', '名称', '描述', '场景', '场景大类', '行业', '区域', '企业', '现有等级', '目标等级'],
  ['预算下限（元）', '预算上限（元）', '期望完成', '部署方式', '集成要求', '公开范围', '发布日期'],
].flat();

@ApiProblems('SEARCH.INVALID', 'ADAPTATION.EXPORT_TOO_LARGE')
@Limited('export')
@Controller('needs/export')
export class NeedExportController {
  constructor(
    private readonly door: WriteDoor,
    private readonly limits: Limits,
    private readonly nameBook: NameBook,
    private readonly searchNeeds: NeedFinder,
  ) {}

  /** What the same search finds, as a table of at most 5 000 rows; the trail says who took it. */
  @Access(PARTIES, 'export')
  @Get()
  @ApiOkResponse(CSV_REPLY)
  async export(
    @CurrentActor() actor: Actor,
    @Query() asked: ExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const input = searchInputOf(asked);
    const names = await this.nameBook.open(chosenIn(input));
    const search = this.searchNeeds.execute.bind(this.searchNeeds, Scope.of(actor));
    const { query, items } = await allFound(search, input);
    await this.limits.takeExported(actor, items.length);
    const difference = { search: { to: sentenceOf(query, items.length, '需求', names) } };
    await this.door.note(actor, { action: 'adaptation.export-needs', subject: actor.organisationId, difference });
    const rows = items.map((need) => rowOf(need, names));
    return sendTable(reply, { file: 'needs', name: '需求清单' }, HEAD, rows);
  }
}

function rowOf(item: NeedSummary, names: Names): Cell[] {
  const need = NeedResponse.of(needJson(item), names);
  const level = (code: number | null) => (code === null ? UNSAID : names.level(String(code)));
  return [
    need.ref ?? need.id,
    KINDS[item.kind],
    need.title,
    need.text,
    need.names.scenario,
    need.names.family,
    need.names.industry,
    need.names.district,
    need.enterprise?.name ?? '未公开',
    level(need.currentLevel),
    level(need.targetLevel),
    need.budgetMin ?? UNSAID,
    need.budgetMax ?? UNSAID,
    need.wantedOn ?? UNSAID,
    need.deployment === null ? UNSAID : names.deployment(need.deployment),
    need.integrations === null ? UNSAID : need.integrations.join('；'),
    need.visibility,
    item.publishedAt && calendarDayOf(item.publishedAt),
  ];
}
