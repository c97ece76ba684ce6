import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { OpenPerson } from '@app/identity/application/open-person.use-case.js';
import { PagePeople } from '@app/identity/application/page-people.query.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { missing } from '@app/kernel/domain-error.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { KEEPERS } from './keepers.js';
import { cutOf, ListPeopleRequest, orderOf } from './listing.request.js';
import { SwitchRequest } from './organisation.request.js';
import { ChangePersonRequest, RecordPersonRequest } from './person.request.js';
import { PersonPageResponse, PersonResponse } from './person.response.js';

/** People with an account. */
@ApiProblems(
  'IDENTITY.PERSON_MISSING',
  'IDENTITY.ORGANISATION_MISSING',
  'IDENTITY.OWN_ROLES',
  'IDENTITY.REFUSED',
  'IDENTITY.ACCOUNT_TAKEN',
  'IDENTITY.OVERTAKEN',
)
@Access(KEEPERS, 'people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly door: WriteDoor,
    private readonly transactor: Transactor,
    private readonly pagePeople: PagePeople,
    private readonly openPerson: OpenPerson,
    private readonly recordPerson: RecordPerson,
    private readonly changePerson: ChangePerson,
  ) {}

  /** Those that the reader may see, with masked contacts. */
  @Access(KEEPERS)
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, text, sort = 'name', ...cut }: ListPeopleRequest,
  ): Promise<PersonPageResponse> {
    const order = orderOf<'id' | 'name' | 'account'>(sort);
    const filter = { ...cutOf(cut), ...order, ...(organisationId && { organisationId }), ...(text && { text }) };
    return PersonPageResponse.of(await this.pagePeople.execute(Scope.of(actor), filter));
  }

  /** Contacts in full for the person and who keeps them, whose look is in the trail. */
  @Access(KEEPERS)
  @Get(':id')
  async find(@CurrentCaller() caller: Caller, @Param('id') id: PersonId): Promise<PersonResponse> {
    const filter = { id, ...cutOf({ page: 1, pageSize: 1 }), ...orderOf<'id'>('id') };
    const {
      rows: [person],
    } = await this.pagePeople.execute(Scope.of(caller.actor), filter);
    if (!person) throw missing('IDENTITY.PERSON_MISSING', '没有找到该人员');
    const isOpen = await this.transactor.run(caller.actor, (work) =>
      this.openPerson.execute(work, caller.actor, { id }),
    );
    return isOpen ? PersonResponse.of(person) : PersonResponse.masked(person);
  }

  /** Without password or role so far: such a one cannot log in. */
  @Post()
  record(@CurrentCaller() caller: Caller, @Body() form: RecordPersonRequest): Promise<PersonResponse> {
    return this.door.run(caller, form, async (work) => {
      const { organisationId, account, name, phone, email } = form;
      const input = { organisationId, account, name, phone, email };
      return PersonResponse.masked(await this.recordPerson.execute(work, caller.actor, input));
    });
  }

  /** Name and contacts. */
  @Patch(':id')
  change(@CurrentCaller() caller: Caller, @Param('id') id: PersonId, @Body() form: ChangePersonRequest) {
    return this.changed(caller, form, { ...form, id });
  }

  /** Every session and token of the person is dead at its next request. */
  @Post(':id/disable')
  @HttpCode(200)
  disable(@CurrentCaller() caller: Caller, @Param('id') id: PersonId, @Body() form: SwitchRequest) {
    return this.changed(caller, form, { ...form, id, status: 'disabled' });
  }

  /** May log in again. */
  @Post(':id/enable')
  @HttpCode(200)
  enable(@CurrentCaller() caller: Caller, @Param('id') id: PersonId, @Body() form: SwitchRequest) {
    return this.changed(caller, form, { ...form, id, status: 'active' });
  }

  private changed(
    caller: Caller,
    form: object,
    input: Parameters<ChangePerson['execute']>[2],
  ): Promise<PersonResponse> {
    return this.door.run(caller, form, async (work) =>
      PersonResponse.masked(await this.changePerson.execute(work, caller.actor, input)),
    );
  }
}
