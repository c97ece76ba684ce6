import type { Actor } from '@app/kernel/actor.js';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from './request-actor.js';

/** Who asks for a change, and by which request: what a controller hands to the WriteDoor. */
export interface Caller {
  readonly actor: Actor;
  /** The header `idempotency-key`, as it was sent. */
  readonly idempotencyKey: string | undefined;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly reply: FastifyReply;
}

export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const [path = ''] = request.url.split('?', 1);
  const key = request.headers['idempotency-key'];
  return {
    actor: actorOf(request),
    idempotencyKey: Array.isArray(key) ? key.join(', ') : key,
    method: request.method,
    path,
    reply: context.switchToHttp().getResponse<FastifyReply>(),
  };
});
