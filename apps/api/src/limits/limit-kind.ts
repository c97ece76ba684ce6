import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { READS } from '../session/held-credentials.js';
import { LIMITED } from './limited.js';
import type { LimitKind } from './limited.js';

/** Undefined for what is no part of the api: whether the house is well, and its operator. */
export function limitKindOf(context: ExecutionContext, reflector: Reflector): LimitKind | 'write' | undefined {
  const { url, method } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!url.startsWith('/api/')) return undefined;
  const ofMethod = reflector.get<LimitKind | undefined>(LIMITED, context.getHandler());
  if (ofMethod) return ofMethod;
  const ofClass = reflector.get<LimitKind | undefined>(LIMITED, context.getClass());
  if (!READS.includes(method)) return ofClass === 'search' ? 'write' : (ofClass ?? 'write');
  return ofClass ?? 'read';
}

const PAGE = 20;
const MOST = 100;

/** How many rows this page may bring, at the most; a single thing is one. */
export function rowsAskedFor({ query, routeOptions }: Pick<FastifyRequest, 'query' | 'routeOptions'>): number {
  const { pageSize, limit } = query as { readonly pageSize?: unknown; readonly limit?: unknown };
  const said = Number(pageSize ?? limit);
  if (Number.isInteger(said)) return Math.min(MOST, Math.max(1, said));
  return /\/:\w+$/.test(routeOptions.url ?? '') ? 1 : PAGE;
}
