import { FindActor } from '@app/adaptation/application/find-actor.query.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { forbidden } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { OPEN_TO_ALL } from './open-to-all.js';
import './request-actor.js';

/**
 * Finds out who asks. Until people exist a demo believes the header `x-organisation`; who sends none is anonymous, and
 * sees what is public.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly config: AppConfig,
    private readonly findActor: FindActor,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const open = this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, [context.getHandler(), context.getClass()]);
    const actor = open ? anonymous : await this.whoIs(textOf(request.headers['x-organisation']));
    request.actor = { ...actor, requestId: request.id };
    return true;
  }

  private async whoIs(organisation: string): Promise<Actor> {
    if (!organisation) return anonymous;
    if (!this.config.demo) throw forbidden('IDENTITY.NO_DEMO', '请求头 x-organisation 只在演示模式有效');
    const actor = await this.findActor.execute(Scope.of(houseActor), { organisation });
    if (!actor) throw forbidden('IDENTITY.UNKNOWN_ORGANISATION', '没有这个单位，请核对请求头 x-organisation');
    return actor;
  }
}

/** A header holds no Chinese: a name comes as encodeURIComponent writes it. */
function textOf(header: string | string[] = ''): string {
  const said = String(header);
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
