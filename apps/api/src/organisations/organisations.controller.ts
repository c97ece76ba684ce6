import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { PageOrganisations } from '@app/identity/application/page-organisations.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { SwitchOrganisation } from '@app/identity/application/switch-organisation.use-case.js';
import type { AccountStatus, OrganisationId } from '@app/identity/published/organisation.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { KEEPERS } from './keepers.js';
import { cutOf, ListOrganisationsRequest, orderOf } from './listing.request.js';
import { RecordOrganisationRequest, SwitchRequest } from './organisation.request.js';
import { OrganisationPageResponse, OrganisationResponse } from './organisation.response.js';

/** Who takes part: bureau, districts, enterprises, providers, those who judge. */
@ApiProblems(
  'IDENTITY.ORGANISATION_MISSING',
  'IDENTITY.NOT_YOURS',
  'IDENTITY.REFUSED',
  'IDENTITY.CREDIT_CODE_TAKEN',
  'IDENTITY.SUBJECT_TAKEN',
  'IDENTITY.OVERTAKEN',
)
@Access(KEEPERS, 'people')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly door: WriteDoor,
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
