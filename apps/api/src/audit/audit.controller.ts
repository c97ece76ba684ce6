import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { refused } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditTrail } from '@app/platform/audit/audit-trail.js';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../find/export-of.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { cutOf, orderOf } from '../organisations/listing.request.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { AuditSearch } from './audit-search.js';
import { AuditExportRequest, AuditRequest } from './audit.request.js';
import { AuditPageResponse, AuditRowResponse } from './audit.response.js';
import { Tellers } from './teller.js';
import { CSV_REPLY } from '../shape/csv.js';

const MOST_ROWS = 5_000;
const HEAD = ['时间', '操作人', '角色', '操作', '对象', '变更', '理由', '请求编号', '记录编号'];
/** Who reads the trail knows everybody in it. */
const everybody = Scope.of(houseActor);

/** 审计日志, for the audit administrator alone. */
@ApiProblems('AUDIT.EXPORT_TOO_LARGE')
@Access(['audit_admin'])
@Controller('audit')
export class AuditController {
  constructor(
    private readonly door: WriteDoor,
    private readonly trail: AuditTrail,
    private readonly search: AuditSearch,
    private readonly tellers: Tellers,
  ) {}

  /** A page of it, newest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() asked: AuditRequest): Promise<AuditPageResponse> {
    const { page = 1, pageSize = 20, sort = '-at', ...said } = asked;
    const cut = { ...cutOf({ page, pageSize }), direction: orderOf(sort).direction };
    const { total, rows } = await this.trail.page(Scope.of(actor), await this.search.filterOf(said), cut);
    const teller = await this.tellers.for(everybody, { asIs: true });
    const items = rows.map(async (row) => {
      const about = row.row ? await teller.about(row.row.subject) : null;
      return { ...(await AuditRowResponse.of(row, teller)), ...(about !== null && { about }) };
    });
    return { total, page, pageSize, items: await Promise.all(items) };
  }

  /** The same as a table; itself in the trail. */
  @Get('export')
  @Limited('export')
  @ApiOkResponse(CSV_REPLY)
  async export(
    @CurrentActor() actor: Actor,
    @Query() { sort = '-at', ...said }: AuditExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const cut = { skip: 0, limit: MOST_ROWS, direction: orderOf(sort).direction };
    const { total, rows } = await this.trail.page(Scope.of(actor), await this.search.filterOf(said), cut);
    if (total > MOST_ROWS) throw tooLarge(total);
    const filter = Object.entries(said).map(([key, value]) => `${key}=${value}`);
    const difference = { rows: { to: String(rows.length) }, filter: { to: filter.join(' ') || '全部' } };
    await this.door.note(actor, { action: 'platform.export-audit', subject: actor.organisationId, difference });
    const teller = await this.tellers.for(everybody, { asIs: true });
    const told = await Promise.all(rows.map((row) => AuditRowResponse.of(row, teller)));
    return sendTable(reply, { file: 'audit', name: '审计日志' }, HEAD, told.map(cellsOf));
  }
}

function cellsOf({ id, at, who, role, words, subject, changes, reason, requestId }: AuditRowResponse) {
  const said = changes.map(({ name, from, to }) => changeWords(name, from, to)).join('；');
  return [at, who, role, words, subject, said, reason, requestId, id];
}

const changeWords = (name: string, from: string | null, to: string | null): string => {
  if (from === null) return `${name}：${to ?? '有改动'}`;
  return to === null ? `${name}：原为 ${from}` : `${name}：${from} → ${to}`;
};

const tooLarge = (total: number) =>
  refused('AUDIT.EXPORT_TOO_LARGE', `一次最多导出 ${MOST_ROWS} 条，请缩小范围`, [
    {
      code: 'AUDIT.EXPORT_TOO_LARGE',
      message: '请按日期或单位缩小范围后再导出',
      value: String(total),
      limit: String(MOST_ROWS),
    },
  ]);
