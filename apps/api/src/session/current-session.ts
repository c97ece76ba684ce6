import type { LiveSession } from '@app/identity/published/session.summary.js';
import { unauthenticated } from '@app/kernel/domain-error.js';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The login of this request, for doors that are about it. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext): LiveSession => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw unauthenticated('IDENTITY.LOGIN_FIRST', '请先登录');
  return session;
});
