import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '../config/app.config.js';
import { Readiness } from '../health/readiness.js';
import { Metrics } from './metrics.js';

/** `/metrics`, `/health/live` and `/health/ready` on a port of its own, which is not for the public. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server?: Server;

  constructor(
    private readonly config: AppConfig,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metricsPort, host } = this.config;
    if (metricsPort === undefined) return;
    this.server = createServer((request, response) => {
      void this.answer(request.url ?? '').then(([status, type, text]) => {
        response.writeHead(status, { 'content-type': type }).end(text);
      });
    }).listen(metricsPort, host);
    await once(this.server, 'listening');
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer(url: string): Promise<[status: number, type: string, text: string]> {
    const plain = 'text/plain; charset=utf-8';
    if (url === '/metrics') return [200, this.metrics.contentType, await this.metrics.text()];
    if (url === '/health/live') return [200, plain, 'ok\n'];
    if (url !== '/health/ready') return [404, plain, 'not here\n'];
    return this.readiness.check().then(
      () => [200, plain, 'ok\n'],
      (error: unknown) => [503, plain, `${error instanceof Error ? error.message : String(error)}\n`],
    );
  }
}
