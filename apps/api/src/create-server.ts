import 'reflect-metadata';
import type { AppConfig } from '@app/platform/config/app.config.js';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { DynamicModule, LoggerService, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { endWithAnswers } from './end-with-answers.js';
import { watchRoutes } from './problem/known-routes.js';
import { sendProblem } from './problem/problem.filter.js';
import { refuseUnparsed } from './problem/refuse-unparsed.js';
import { followRequests, introduce, requestIdOf } from './request-ids.js';

/** Texts that may be long; never a stream of events, which would wait for more to compress. */
const WORTH = /^(application\/(problem\+)?json|text\/(csv|html|css|javascript|plain)|image\/svg\+xml)(;|$)/;
const SELF = `'self'`;
const NONE = `'none'`;
/** Element Plus places its pop-ups by inline style attributes; small pictures of the web are built in as data. */
const directives = {
  'default-src': [SELF],
  'script-src': [SELF],
  'style-src': [SELF, `'unsafe-inline'`],
  'img-src': [SELF, 'data:'],
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [SELF],
  'frame-ancestors': [NONE],
};
const policy = Object.entries(directives).map(([name, sources]) => [name, ...sources].join(' '));

/** Nest on Fastify with the manners of this house, for any module: not yet listening. */
export async function createServer(
  module: DynamicModule,
  logger: LoggerService | LogLevel[],
  { trustProxy }: Pick<AppConfig, 'trustProxy'>,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    frameworkErrors: refuseUnread,
    clientErrorHandler: refuseUnparsed,
    genReqId: requestIdOf,
    // Else an address would be whatever somebody says it is.
    trustProxy: trustProxy ?? false,
  });
  const fastify = adapter.getInstance();
  watchRoutes(fastify);
  followRequests(fastify);
  // Json and nothing else: a form or a text could be posted from any page without a question.
  fastify.removeContentTypeParser('text/plain');
  await fastify.register(compress, { encodings: ['br', 'gzip'], customTypes: WORTH, globalDecompression: false });
  await fastify.register(cookie);
  // Made once: Fastify's own wrapping of it makes it anew for every request.
  const protect = helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
  fastify.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  const options = { logger, abortOnError: false, bodyParser: false };
  const server = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  endWithAnswers(server);
  // Requests under way are finished, then the databases are closed, then the process is gone.
  return server.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
}

/** What Fastify refuses before any hook, a path that is no URL for one, leaves with the same manners. */
function refuseUnread(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  introduce(request, reply);
  // Nor has helmet seen it.
  void reply.headers({ 'content-security-policy': policy.join(';'), 'x-content-type-options': 'nosniff' });
  sendProblem(error, request, reply);
}
