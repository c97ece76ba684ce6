import { SearchSolutions } from '@app/adaptation/application/search-solutions.query.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { allFound, sendTable } from '../find/export-of.js';
import { ExportRequest } from '../find/export.request.js';
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
import { SolutionResponse } from './solution.response.js';
import type { ServedScenarioResponse } from './solution.response.js';
import { CSV_REPLY } from '../shape/csv.js';

const UNSAID = '未说明';
const HEAD = ['编号', '名称', '描述', '服务商', '场景与价格', '计价方式', '行业', '部署方式', '集成能力', '发布日期'];

@ApiProblems('SEARCH.INVALID', 'ADAPTATION.EXPORT_TOO_LARGE')
@Limited('export')
@Controller('solutions/export')
export class SolutionExportController {
  constructor(
    private readonly door: WriteDoor,
    private readonly limits: Limits,
    private readonly nameBook: NameBook,
    private readonly searchSolutions: SearchSolutions,
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
    const names = await this.nameBook.open();
    const search = this.searchSolutions.execute.bind(this.searchSolutions, Scope.of(actor));
    const { query, items } = await allFound(search, searchInputOf(asked));
    await this.limits.takeExported(actor, items.length);
    const difference = { search: { to: sentenceOf(query, items.length, '方案', names) } };
    await this.door.note(actor, { action: 'adaptation.export-solutions', subject: actor.organisationId, difference });
    const rows = items.map((solution) => rowOf(solution, names));
    return sendTable(reply, { file: 'solutions', name: '方案清单' }, HEAD, rows);
  }
}

function rowOf(item: SolutionSummary, names: Names): Cell[] {
  const solution = SolutionResponse.of(solutionJson(item), names);
  const listed = (values: readonly string[] | null) => (values === null ? UNSAID : values.join('；'));
  return [
    solution.ref ?? solution.id,
    solution.title,
    solution.text,
    solution.provider.name,
    solution.scenarios.map(servedOf).join('；'),
    solution.pricing ?? UNSAID,
    listed(solution.names.industries),
    listed(solution.deployment && solution.deployment.map(names.deployment)),
    listed(solution.integrations),
    item.publishedAt && calendarDayOf(item.publishedAt),
  ];
}

/** `设备管理 80000.00—150000.00 元 8 周`. */
function servedOf({ name, priceMin, priceMax, weeks }: ServedScenarioResponse): string {
  const price = priceMin === null && priceMax === null ? '价格未说明' : `${priceMin ?? '?'}—${priceMax ?? '?'} 元`;
  return [name, price, ...(weeks === null ? [] : [`${weeks} 周`])].join(' ');
}
