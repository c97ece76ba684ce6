import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const WELL_FORMED = /^[A-Za-z0-9-]{8,64}$/;
const log = new Logger('Http');

/** The caller's own `x-request-id`, if it can stand in a log line as it is; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const said = headers['x-request-id'];
  return typeof said === 'string' && WELL_FORMED.test(said) ? said : randomUUID();
}

/** Tells the caller the id, and that what the api says is not for keeping. */
export function introduce({ id, url }: FastifyRequest, reply: FastifyReply): void {
  void reply.header('x-request-id', id);
  if (url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
}

/** And the log one line for each request: never a value of the query, never a body. */
export function followRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => introduce(request, reply));
  fastify.addHook('onResponse', async ({ method, routeOptions, id }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? '-';
    const line = { method, route, statusCode, ms: Math.round(elapsedTime), requestId: id };
    log.log(`${method} ${route} ${statusCode}`, line);
  });
}
