import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { forbidden, unauthenticated } from '@app/kernel/domain-error.js';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS } from './access.js';
import type { AccessRule } from './access.js';
import { HeldCredentials, READS } from './held-credentials.js';
import type { Held } from './held-credentials.js';
import './request-actor.js';

/** Finds out who asks, anew for every request, and whether such a one may pass this door at all. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly credentials: HeldCredentials,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Error(`${request.routeOptions.url}: a door without @Access is shut`);
    const held = await this.credentials.of(request);
    const actor = { ...(held?.actor ?? anonymous), requestId: request.id };
    request.actor = actor;
    if (held?.session) request.session = held.session;
    judge(rule, held, { ...actor, isWrite: !READS.includes(request.method) });
    return true;
  }
}

type Asking = Actor & { readonly isWrite: boolean };

function judge({ roles, capability }: AccessRule, held: Held | undefined, { role, within, isWrite }: Asking): void {
  if (roles === 'anyone') return;
  if (!held) throw unauthenticated('IDENTITY.LOGIN_FIRST', '请先登录');
  const { session } = held;
  if (roles === 'someone') {
    if (!session) throw forbidden('IDENTITY.NOT_FOR_TOKENS', '访问令牌不能办理本人账号事项，请登录后办理');
    return;
  }
  if (session && session.standing !== 'full') {
    throw unauthenticated('IDENTITY.LOGIN_UNFINISHED', UNFINISHED[session.standing]);
  }
  if (!roles.includes(role)) throw forbidden('IDENTITY.ROLE_NEVER_MAY', '您的角色不能办理这一事项');
  // What nobody can be entrusted with by name is not done for others at all.
  const isLimited = within !== undefined && (capability ? !within.includes(capability) : isWrite);
  if (isLimited) throw forbidden('IDENTITY.NOT_DELEGATED', '您受托的范围不包括这一事项，请联系委托单位');
}

const UNFINISHED = {
  full: '',
  password: '请先更换密码',
  second_factor: '请先启用动态口令',
} as const;
