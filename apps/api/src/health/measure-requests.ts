import { Metrics } from '@app/platform/metrics/metrics.js';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** How long each route takes, for whoever keeps the process running. */
@Injectable()
export class MeasureRequests implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
      this.metrics.answered(method, routeOptions.url ?? '-', statusCode, elapsedTime),
    );
  }
}
