import { FindRegistration } from '@app/identity/application/find-registration.query.js';
import { ListRegistrations } from '@app/identity/application/list-registrations.query.js';
import { SubmitRegistration } from '@app/identity/application/submit-registration.use-case.js';
import type { RegistrationId, RegistrationSummary } from '@app/identity/published/registration.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { LetIn } from '@app/project/application/let-in.use-case.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { DecideRequest, ReceiptRequest, RegisterRequest, RegistrationsRequest } from './account.request.js';
import {
  ReceivedResponse,
  RegistrationResponse,
  RegistrationsResponse,
  RegistrationStateResponse,
} from './account.response.js';

const noRegistration = () => missing('IDENTITY.REGISTRATION_MISSING', '没有找到该注册申请');
const DECIDERS = ['bureau', 'district'] as const;

/** 注册与审核: an organisation asks, an office decides, one of two. */
@ApiProblems(
  'IDENTITY.REFUSED',
  'IDENTITY.REGISTRATION_OPEN',
  'IDENTITY.REGISTRATION_MISSING',
  'IDENTITY.REGISTRATION_DECIDED',
  'PROJECT.NOT_ON_ROSTER',
)
@Controller('registrations')
export class RegistrationsController {
  constructor(
    private readonly transactor: Transactor,
    private readonly nameBook: NameBook,
    private readonly submit: SubmitRegistration,
    private readonly letIn: LetIn,
    private readonly listRegistrations: ListRegistrations,
    private readonly findRegistration: FindRegistration,
  ) {}

  /** Asks to be let in. The receipt is said once, and kept by no door. */
  @Access('anyone')
  @Post()
  @Limited('register')
  async register(@CurrentActor() actor: Actor, @Body() form: RegisterRequest): Promise<ReceivedResponse> {
    const input = { ...form, districtCode: form.districtCode ?? '', phone: form.phone ?? null };
    const { id, receipt } = await this.transactor.run(actor, (work) => this.submit.execute(work, actor, input));
    return { id, code: receipt };
  }

  /** For whoever holds the receipt: how far it is. */
  @Access('anyone')
  @Post('status')
  @Limited('register')
  @HttpCode(200)
  async state(@CurrentActor() actor: Actor, @Body() { id, code }: ReceiptRequest): Promise<RegistrationStateResponse> {
    const asked = { id: id as RegistrationId, receipt: code };
    const registration = await this.findRegistration.execute(Scope.of(actor), asked);
    if (!registration) throw noRegistration();
    return RegistrationStateResponse.of(registration);
  }

  /** Those that one's office looks after, newest first. */
  @Access(DECIDERS)
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() asked: RegistrationsRequest): Promise<RegistrationsResponse> {
    const { status, page = 1, pageSize = 20 } = asked;
    const filter = { page, pageSize, ...(status && { status }) };
    const { items, total } = await this.listRegistrations.execute(Scope.of(actor), filter);
    return { items: await Promise.all(items.map((one) => this.told(actor, one))), total };
  }

  /** One of them. */
  @Access(DECIDERS)
  @Get(':id')
  async find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RegistrationResponse> {
    const registration = await this.findRegistration.execute(Scope.of(actor), { id: id as RegistrationId });
    if (!registration) throw noRegistration();
    return this.told(actor, registration);
  }

  /** Lets it in: an activation code is mailed. */
  @Access(DECIDERS, 'people')
  @Post(':id/approve')
  @HttpCode(200)
  approve(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() form: DecideRequest) {
    return this.decide(actor, id, 'approve', form);
  }

  /** Says why not. */
  @Access(DECIDERS, 'people')
  @Post(':id/reject')
  @HttpCode(200)
  reject(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() form: DecideRequest) {
    return this.decide(actor, id, 'reject', form);
  }

  private async decide(
    actor: Actor,
    id: string,
    verb: 'approve' | 'reject',
    { version, reason }: DecideRequest,
  ): Promise<RegistrationResponse> {
    const input = { id: id as RegistrationId, version, verb, reason: reason ?? null };
    return this.told(actor, await this.transactor.run(actor, (work) => this.letIn.execute(work, actor, input)));
  }

  private async told(actor: Actor, registration: RegistrationSummary): Promise<RegistrationResponse> {
    const names = await this.nameBook.open();
    const by = await this.nameBook.person(registration.changedBy, Scope.of(actor));
    const { districtCode } = registration;
    return RegistrationResponse.told(registration, districtCode && names.of('district', districtCode), by);
  }
}
