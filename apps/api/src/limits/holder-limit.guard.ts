import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../session/request-actor.js';
import { holderAt, holdersOf } from './holders.js';
import { limitKindOf, rowsAskedFor } from './limit-kind.js';
import { isRule } from './limit-rules.js';
import { Limits } from './limits.js';
import type { Taking } from './limits.js';

/** Once it is known who asks: the person and whom they act for, or the address where nobody is logged in. */
@Injectable()
export class HolderLimitGuard implements CanActivate {
  constructor(
    private readonly limits: Limits,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const kind = limitKindOf(context, this.reflector);
    // These two were counted by the address, before.
    if (!kind || kind === 'guess' || kind === 'register') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    const { person, organisation } = holdersOf(actor);
    const holders = person ? { person, organisation } : { address: holderAt(request.ip) };
    const takings: Taking[] = [];
    for (const [by, holder] of Object.entries(holders)) {
      if (!holder) continue;
      const [name, rows] = [`${kind}.${by}`, `rows.${by}`];
      if (isRule(name)) takings.push({ name, holder, cost: 1 });
      if (kind === 'search' && isRule(rows)) takings.push({ name: rows, holder, cost: rowsAskedFor(request) });
    }
    await this.limits.takeAll(takings, actor);
    return true;
  }
}
