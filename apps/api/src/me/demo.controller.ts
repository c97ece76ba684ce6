import { ListDemoPeople } from '@app/demo/application/list-demo-people.query.js';
import { OpenDemoSession } from '@app/identity/application/open-demo-session.use-case.js';
import { anonymous } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { originOf } from '../session/log-in-door.js';
import { giveToken } from '../session/session-cookie.js';
import { DemoLogInRequest } from '../session/session.request.js';
import { DemoPersonResponse } from './me.response.js';

/** People that were made up, one for every role, and a login by one click: in a demo only. */
@ApiProblems('IDENTITY.NO_DEMO', 'IDENTITY.PERSON_MISSING')
@Access('anyone')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly config: AppConfig,
    private readonly transactor: Transactor,
    private readonly listDemoPeople: ListDemoPeople,
    private readonly openDemoSession: OpenDemoSession,
  ) {}

  /** Whom one may try to be. */
  @Get('people')
  async people(): Promise<DemoPersonResponse[]> {
    this.mustBeDemo();
    return (await this.listDemoPeople.execute(Scope.of(anonymous))).map((each) => ({ ...each }));
  }

  /** Logs in as one of them. */
  @Post('session')
  @HttpCode(204)
  async logIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { account }: DemoLogInRequest,
  ): Promise<void> {
    this.mustBeDemo();
    const actor = { ...anonymous, requestId: request.id };
    const input = { account, ...originOf(request) };
    const { token } = await this.transactor.run(actor, (work) => this.openDemoSession.execute(work, actor, input));
    giveToken(reply, this.config, token);
  }

  private mustBeDemo(): void {
    if (!this.config.demo) throw missing('IDENTITY.NO_DEMO', '这里不是演示');
  }
}
