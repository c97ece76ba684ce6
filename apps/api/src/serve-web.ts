import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@app/platform/config/project-root.js';
import fastifyStatic from '@fastify/static';
import { Logger, NotFoundException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem/problem.filter.js';

/** Paths that are never a page: what is unknown there is an error, not the application. */
const NO_PAGE = /^\/(api|health|operator|assets)(\/|$)|\.[a-z0-9]{1,8}$/;

/** Serves the built web application: its files, and its entrance for every page that it routes to by itself. */
export async function serveWeb(api: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot(), 'dist/web');
  if (!existsSync(join(root, 'index.html'))) {
    new Logger('Web').warn('没有找到已构建的网页（dist/web），只提供接口；请执行 npm run build');
    return;
  }
  const fastify = api.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, { root, wildcard: false, index: false, setHeaders: cacheByName });
  fastify.get('/*', { logLevel: 'warn' }, (request: FastifyRequest, reply: FastifyReply) => {
    const [path = '/'] = request.url.split('?');
    if (NO_PAGE.test(path)) return sendProblem(new NotFoundException(), request, reply);
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
}

/** Assets carry a hash in their name, so they never change. */
function cacheByName(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
