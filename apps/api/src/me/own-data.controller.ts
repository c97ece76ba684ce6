import { LIBRARY_PERSONAL_FIELDS } from '@app/adaptation/published/personal-fields.summary.js';
import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { FindSelf } from '@app/identity/application/find-self.query.js';
import { ForgetPerson } from '@app/identity/application/forget-person.use-case.js';
import { ListOwnSessions } from '@app/identity/application/list-own-sessions.query.js';
import { ListPersonalFields } from '@app/identity/application/list-personal-fields.query.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { refused, unauthenticated } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentSession } from '../session/current-session.js';
import { takeToken } from '../session/session-cookie.js';
import { OwnSessionResponse } from '../session/session.response.js';
import { CorrectOwnDataRequest, ForgetMeRequest } from './own-data.request.js';
import { OwnDataResponse, PersonalFieldResponse } from './own-data.response.js';

/** 个人信息保护法 第44-47条: what is kept about oneself and what for, correction, deletion. */
@ApiProblems(
  'IDENTITY.LOGIN_FIRST',
  'IDENTITY.REFUSED',
  'IDENTITY.OVERTAKEN',
  'IDENTITY.LAST_MANAGER',
  'IDENTITY.NOT_CONFIRMED',
)
@Controller()
export class OwnDataController {
  constructor(
    private readonly transactor: Transactor,
    private readonly findSelf: FindSelf,
    private readonly listOwnSessions: ListOwnSessions,
    private readonly listPersonalFields: ListPersonalFields,
    private readonly changePerson: ChangePerson,
    private readonly forgetPerson: ForgetPerson,
    private readonly config: AppConfig,
  ) {}

  /** Every personal value that the system keeps, and its purpose. */
  @Access('anyone')
  @Get('personal-fields')
  async fields(@CurrentActor() actor: Actor): Promise<PersonalFieldResponse[]> {
    const fields = [...(await this.listPersonalFields.execute(Scope.of(actor))), ...LIBRARY_PERSONAL_FIELDS];
    return fields.map((field) => ({ ...field }));
  }

  /** All that is kept about oneself. */
  @Access('someone')
  @Get('me/data')
  async data(@CurrentSession() { id }: LiveSession, @CurrentActor() actor: Actor): Promise<OwnDataResponse> {
    const scope = Scope.of(actor);
    const self = await this.findSelf.execute(scope, { actor });
    if (!self) throw unauthenticated('IDENTITY.LOGIN_FIRST', '请先登录');
    const sessions = (await this.listOwnSessions.execute(scope, { actor })).map((one) =>
      OwnSessionResponse.of(one, id),
    );
    return OwnDataResponse.of(self, sessions, await this.listPersonalFields.execute(scope));
  }

  /** Name, phone and email as they should be. */
  @Access('someone')
  @Patch('me')
  async correct(
    @CurrentSession() session: LiveSession,
    @CurrentActor() actor: Actor,
    @Body() form: CorrectOwnDataRequest,
  ): Promise<OwnDataResponse> {
    const input = { ...form, id: actor.id as PersonId, status: 'active' as const };
    await this.transactor.run(actor, (work) => this.changePerson.execute(work, actor, input));
    return this.data(session, actor);
  }

  /** The account goes, with every value that says who it was; what was done in it stays without. */
  @Access('someone')
  @Post('me/deletion')
  @HttpCode(204)
  async forget(
    @CurrentSession() _session: LiveSession,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { account, password }: ForgetMeRequest,
  ): Promise<void> {
    const self = await this.findSelf.execute(Scope.of(actor), { actor });
    if (self?.person.account !== account.trim().toLowerCase()) {
      const message = '填写的账号与本人账号不符，未注销';
      throw refused('IDENTITY.NOT_CONFIRMED', message, [{ code: 'IDENTITY.NOT_CONFIRMED', field: 'account', message }]);
    }
    const input = { id: actor.id as PersonId, password: password ?? null, reason: null };
    await this.transactor.run(actor, (work) => this.forgetPerson.execute(work, actor, input));
    takeToken(reply, this.config);
  }
}
