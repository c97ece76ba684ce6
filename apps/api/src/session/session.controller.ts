import { ActFor } from '@app/identity/application/act-for.use-case.js';
import { EndSession } from '@app/identity/application/end-session.use-case.js';
import { ListOwnSessions } from '@app/identity/application/list-own-sessions.query.js';
import type { OrganisationId } from '@app/identity/published/organisation.summary.js';
import type { LiveSession, SessionId } from '@app/identity/published/session.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { unauthenticated } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from './access.js';
import { CurrentActor } from './current-actor.js';
import { CurrentSession } from './current-session.js';
import { LogInDoor, originOf } from './log-in-door.js';
import { actorOf } from './request-actor.js';
import { giveToken, takeToken } from './session-cookie.js';
import { ActForRequest, LogInRequest } from './session.request.js';
import { LoginResponse, OwnSessionResponse } from './session.response.js';

/** Logging in and out; whom one acts for. */
@ApiProblems('IDENTITY.LOGIN_REFUSED', 'IDENTITY.TOO_MANY_ATTEMPTS', 'IDENTITY.LOGIN_FIRST')
@Controller()
export class SessionController {
  constructor(
    private readonly config: AppConfig,
    private readonly transactor: Transactor,
    private readonly logInDoor: LogInDoor,
    private readonly actFor: ActFor,
    private readonly endSession: EndSession,
    private readonly listOwnSessions: ListOwnSessions,
  ) {}

  /** Logs in; the session travels as a cookie that no script can read. Changes sent with it bear `x-requested-with: shipei`. */
  @Access('anyone')
  @Post('session')
  @Limited('guess')
  @HttpCode(200)
  async logIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() form: LogInRequest,
  ): Promise<LoginResponse> {
    const told = await this.logInDoor.run(request, form);
    if (told.outcome === 'refused') throw unauthenticated('IDENTITY.LOGIN_REFUSED', '账号、密码或动态口令不正确');
    if (told.outcome !== 'in') return { outcome: told.outcome, standing: null };
    giveToken(reply, this.config, told.token);
    return { outcome: told.outcome, standing: told.standing };
  }

  /** Logs out, here. */
  @Access('someone')
  @Delete('session')
  @HttpCode(204)
  async logOut(
    @CurrentSession() { id }: LiveSession,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    takeToken(reply, this.config);
    await this.transactor.run(actor, (work) => this.endSession.execute(work, actor, { id }));
  }

  /** Goes on for another organisation that one acts for, with another token. */
  @Access('someone')
  @Post('session/organisation')
  @HttpCode(204)
  async switch(
    @CurrentSession() { id }: LiveSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { organisationId }: ActForRequest,
  ): Promise<void> {
    const actor = actorOf(request);
    const input = { id, organisationId: organisationId as OrganisationId, ...originOf(request) };
    const { token } = await this.transactor.run(actor, (work) => this.actFor.execute(work, actor, input));
    giveToken(reply, this.config, token);
  }

  /** Where one is logged in. */
  @Access('someone')
  @Get('sessions')
  async sessions(@CurrentSession() { id }: LiveSession, @CurrentActor() actor: Actor): Promise<OwnSessionResponse[]> {
    const own = await this.listOwnSessions.execute(Scope.of(actor), { actor });
    return own.map((one) => OwnSessionResponse.of(one, id));
  }

  /** Logs out elsewhere: one login by its id, or `all`. */
  @Access('someone')
  @Delete('sessions/:id')
  @HttpCode(204)
  async end(
    @CurrentSession() _session: LiveSession,
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
  ): Promise<void> {
    const which = { id: id === 'all' ? null : (id as SessionId) };
    await this.transactor.run(actor, (work) => this.endSession.execute(work, actor, which));
  }
}
