import { FindSession } from '@app/identity/application/find-session.query.js';
import { TouchSession } from '@app/identity/application/touch-session.use-case.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { forbidden, unauthenticated } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS } from './access.js';
import type { AccessRule } from './access.js';
import './request-actor.js';
import { tokenIn } from './session-cookie.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** A page of another site can make a browser send our cookie, but not this header. */
const OWN_PAGE = { header: 'x-requested-with', value: 'shipei' };

/** Finds out who asks, anew for every request, and whether such a one may pass this door at all. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly config: AppConfig,
    private readonly findSession: FindSession,
    private readonly touchSession: TouchSession,
    private readonly transactor: Transactor,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Error(`${request.routeOptions.url}: a door without @Access is shut`);
    const session = await this.sessionOf(request);
    const actor = { ...(session?.actor ?? anonymous), requestId: request.id };
    request.actor = actor;
    if (session) request.session = session;
    judge(rule, session, actor);
    return true;
  }

  private async sessionOf(request: FastifyRequest): Promise<LiveSession | undefined> {
    const token = tokenIn(request, this.config);
    if (!token) return undefined;
    if (!READS.includes(request.method) && request.headers[OWN_PAGE.header] !== OWN_PAGE.value) {
      throw forbidden('IDENTITY.FOREIGN_PAGE', '该请求不是从本系统页面发出的，已拒绝');
    }
    const session = await this.findSession.execute(Scope.of(houseActor), { token });
    if (session?.isStale) {
      const { id, actor } = session;
      await this.transactor.run(actor, (work) => this.touchSession.execute(work, actor, { id }));
    }
    return session;
  }
}

function judge({ roles, capability }: AccessRule, session: LiveSession | undefined, { role, within }: Actor): void {
  if (roles === 'anyone') return;
  if (!session && role === 'anonymous') throw unauthenticated('IDENTITY.LOGIN_FIRST', '请先登录');
  if (roles === 'someone') return;
  if (session && session.standing !== 'full')
    throw unauthenticated('IDENTITY.LOGIN_UNFINISHED', UNFINISHED[session.standing]);
  if (!roles.includes(role)) throw forbidden('IDENTITY.ROLE_NEVER_MAY', '您的角色不能办理这一事项');
  if (capability && within && !within.includes(capability)) {
    throw forbidden('IDENTITY.NOT_DELEGATED', '您受托的范围不包括这一事项，请联系委托单位');
  }
}

const UNFINISHED = {
  full: '',
  password: '请先更换密码',
  second_factor: '请先启用动态口令',
} as const;
