import { Figures } from '@app/kernel/figures.js';
import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { AppConfig } from '../config/app.config.js';
import { instancesOf } from '../discovered.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];
const PREFIX = 'shipei_';

/** What is measured of this process; nothing is, where nobody can ask for it. */
@Injectable()
export class Metrics {
  private readonly log = new Logger(Metrics.name);
  private readonly registry = new Registry();
  private readonly requests?: Histogram<'method' | 'route' | 'status'>;

  constructor(
    { metricsPort }: AppConfig,
    private readonly discovery: DiscoveryService,
  ) {
    if (metricsPort === undefined) return;
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: `${PREFIX}http_request_seconds`,
      help: 'From the request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [this.registry],
    });
  }

  /** `route` is the pattern, never the path: ids would make a series of each. */
  answered(method: string, route: string, status: number, ms: number): void {
    this.requests?.observe({ method, route, status: String(status) }, ms / 1_000);
  }

  /** The text that Prometheus scrapes. A figure that cannot be had now is left out. */
  async text(): Promise<string> {
    const current = new Registry();
    for (const source of instancesOf(this.discovery, Figures)) {
      try {
        for (const { name, help, value, labels = {} } of await source.read()) {
          const known = current.getSingleMetric(PREFIX + name) as Gauge | undefined;
          const options = { name: PREFIX + name, help, labelNames: Object.keys(labels), registers: [current] };
          (known ?? new Gauge(options)).set(labels, value);
        }
      } catch (error) {
        this.log.warn(`${source.constructor.name}: ${String(error)}`);
      }
    }
    return `${await this.registry.metrics()}\n${await current.metrics()}`;
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
