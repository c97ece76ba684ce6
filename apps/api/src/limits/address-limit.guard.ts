import { KnowsSource } from '@app/identity/application/knows-source.query.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { holderAt, pairAt } from './holders.js';
import { limitKindOf } from './limit-kind.js';
import { Limits } from './limits.js';

const house = Scope.of(houseActor);

/** Before anything is read of who asks: where from. Refusing here costs no row of the database. */
@Injectable()
export class AddressLimitGuard implements CanActivate {
  constructor(
    private readonly limits: Limits,
    private readonly reflector: Reflector,
    private readonly knowsSource: KnowsSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const kind = limitKindOf(context, this.reflector);
    if (!kind) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = { ...anonymous, requestId: request.id };
    await this.limits.take('request.address', holderAt(request.ip), actor);
    if (kind === 'register') await this.limits.take('register.address', holderAt(request.ip), actor);
    if (kind === 'guess') await this.guess(request);
    return true;
  }

  /** Whoever came in from here before is not held up by what their neighbours try. */
  private async guess({ body, ip, id }: FastifyRequest): Promise<void> {
    const actor = { ...anonymous, requestId: id };
    const account = accountIn(body);
    await this.limits.take('guess.pair', pairAt(ip, account), actor);
    const refusal = await this.limits.tried('guess.address', holderAt(ip), actor);
    if (!refusal || (await this.knowsSource.execute(house, { account, source: ip }))) return;
    this.limits.refuse('guess.address', refusal);
  }
}

/** The form has not been looked at yet. */
function accountIn(body: unknown): string {
  const { account } = (typeof body === 'object' && body !== null ? body : {}) as { readonly account?: unknown };
  return typeof account === 'string' ? account : '';
}
