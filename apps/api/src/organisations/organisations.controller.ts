import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { PageOrganisations } from '@app/identity/application/page-organisations.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { SwitchOrganisation } from '@app/identity/application/switch-organisation.use-case.js';
import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import type { AccountStatus, OrganisationId } from '@app/identity/published/organisation.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MOST_ROWS, sendTable, tooLarge } from '../find/export-of.js';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { Limits } from '../limits/limits.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { KEEPERS } from './keepers.js';
import { cutOf, ExportOrganisationsRequest, ListOrganisationsRequest, orderOf } from './listing.request.js';
import { RecordOrganisationRequest, SwitchRequest } from './organisation.request.js';
import { OrganisationPageResponse, OrganisationResponse } from './organisation.response.js';
import { CSV_REPLY } from '../shape/csv.js';

const HEAD = ['单位', '类型', '区域', '统一社会信用代码', '状态'];

/** Who takes part: bureau, districts, enterprises, providers, those who judge. */
@ApiProblems(
  'IDENTITY.ORGANISATION_MISSING',
  'IDENTITY.NOT_YOURS',
  'IDENTITY.REFUSED',
  'IDENTITY.CREDIT_CODE_TAKEN',
  'IDENTITY.SUBJECT_TAKEN',
  'IDENTITY.OVERTAKEN',
  'ADAPTATION.EXPORT_TOO_LARGE',
)
@Access(KEEPERS, 'people')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly limits: Limits,
    private readonly nameBook: NameBook,
    private readonly pageOrganisations: PageOrganisations,
    private readonly listOrganisations: ListOrganisations,
    private readonly recordOrganisation: RecordOrganisation,
    private readonly switchOrganisation: SwitchOrganisation,
  ) {}

  /** Those that the reader may see. */
  @Access(KEEPERS)
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { kind, text, sort = 'name', ...cut }: ListOrganisationsRequest,
  ): Promise<OrganisationPageResponse> {
    const filter = { ...cutOf(cut), ...orderOf<'id' | 'name'>(sort), ...(kind && { kind }), ...(text && { text }) };
    return OrganisationPageResponse.of(await this.pageOrganisations.execute(Scope.of(actor), filter));
  }

  /** The same as a table; the trail says who took it. */
  @Limited('export')
  @Get('export')
  @ApiOkResponse(CSV_REPLY)
  async export(
    @CurrentActor() actor: Actor,
    @Query() { kind, text, sort = 'name' }: ExportOrganisationsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const filter = { ...orderOf<'id' | 'name'>(sort), ...(kind && { kind }), ...(text && { text }) };
    const all = { ...filter, skip: 0, limit: MOST_ROWS };
    const { rows, total } = await this.pageOrganisations.execute(Scope.of(actor), all);
    if (total > MOST_ROWS) throw tooLarge(total);
    await this.limits.takeExported(actor, total);
    const difference = { rows: { to: String(total) } };
    await this.door.note(actor, { action: 'identity.export-organisations', subject: actor.organisationId, difference });
    const names = await this.nameBook.open();
    const table = rows.map((one) => [
      one.name,
      ORGANISATION_KINDS[one.kind],
      one.districtCode ? names.district(one.districtCode) : '全市',
      one.creditCode,
      one.status === 'active' ? '启用' : '已停用',
    ]);
    return sendTable(reply, { file: 'organisations', name: '单位清单' }, HEAD, table);
  }

  /** One of them. */
  @Access(KEEPERS)
  @Get(':id')
  async find(@CurrentActor() actor: Actor, @Param('id') id: OrganisationId): Promise<OrganisationResponse> {
    const [organisation] = await this.listOrganisations.execute(Scope.of(actor), { id, limit: 1 });
    if (!organisation) throw missing('IDENTITY.ORGANISATION_MISSING', '没有找到该单位');
    return OrganisationResponse.of(organisation);
  }

  /** By the system administrator; parties by the bureau, enterprises by their district. */
  @Post()
  record(@CurrentCaller() caller: Caller, @Body() form: RecordOrganisationRequest): Promise<OrganisationResponse> {
    return this.door.run(caller, form, async (work) =>
      OrganisationResponse.of(await this.recordOrganisation.execute(work, caller.actor, form)),
    );
  }

  /** And with it everybody who acts for it, from the next request on. */
  @Post(':id/disable')
  @HttpCode(200)
  disable(@CurrentCaller() caller: Caller, @Param('id') id: OrganisationId, @Body() form: SwitchRequest) {
    return this.turn(caller, id, form, 'disabled');
  }

  /** Open again. */
  @Post(':id/enable')
  @HttpCode(200)
  enable(@CurrentCaller() caller: Caller, @Param('id') id: OrganisationId, @Body() form: SwitchRequest) {
    return this.turn(caller, id, form, 'active');
  }

  private turn(
    caller: Caller,
    id: OrganisationId,
    form: SwitchRequest,
    status: AccountStatus,
  ): Promise<OrganisationResponse> {
    return this.door.run(caller, form, async (work) =>
      OrganisationResponse.of(await this.switchOrganisation.execute(work, caller.actor, { ...form, id, status })),
    );
  }
}
