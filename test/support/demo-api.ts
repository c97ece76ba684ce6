import { LoadDemo } from '@app/demo/application/load-demo.use-case.js';
import { houseActor } from '@app/kernel/actor.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { Outbox } from '@app/platform/outbox/outbox.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createApi } from '../../apps/api/src/create-api.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { askerOf, pathOf } from './ask.js';
import { openHouse } from './house.js';
import { until } from './small-library.js';
import type { TestDatabase } from './test-databases.js';

const PATIENCE_MS = 300_000;

/** The whole api in this process, and the worker if it needs one, listening, with the demo in its library and in its index. */
export async function demoApi({ config }: TestDatabase) {
  await (await openHouse(config)).close(); // leaves the tables
  const worker = await workerOf(config);
  const api = await createApi(config, ['fatal']);
  // Where there is no demo mode, the demo is only data.
  if (!config.demo) {
    await api.get(Transactor).run(houseActor, (work) => api.get(LoadDemo).execute(work, houseActor));
  }
  await api.listen(0, '127.0.0.1');
  const ask = askerOf(await api.getUrl());
  const counts = async () => ({
    needs: (await ask(pathOf('needs', { pageSize: 0 }))).body.total,
    solutions: (await ask(pathOf('solutions', { pageSize: 0 }))).body.total,
  });
  await until(counts, ({ needs, solutions }) => needs >= 250 && solutions >= 170, PATIENCE_MS);
  const letters = () => api.get(Outbox).backlog();
  await until(letters, ({ waiting }) => waiting === 0, PATIENCE_MS);
  const close = async () => {
    await api.close();
    await worker?.close();
  };
  return { api, ask, close };
}

/** In this process, where there is one at all: of a service with Redis. */
export async function workerOf(config: AppConfig): Promise<INestApplicationContext | undefined> {
  if (!config.redisUrl) return undefined;
  return NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: ['fatal'] });
}

export type DemoApi = Awaited<ReturnType<typeof demoApi>>;
