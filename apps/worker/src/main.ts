import 'reflect-metadata';
import { invalid } from '@app/kernel/domain-error.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { readSecretFiles } from '@app/platform/config/secret-files.js';
import { houseLogger } from '@app/platform/process/house-logger.js';
import { whyNotStarted } from '@app/platform/process/why-not-started.js';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const alone = () => invalid('WORKER.NOT_APART', '没有设置 REDIS_URL：此时后台事务由 api 进程自己处理，不需要 worker');

try {
  readSecretFiles(process.env);
  const config = AppConfig.fromEnvironment(process.env);
  if (!config.redisUrl) throw alone();
  const options = { logger: houseLogger(config), abortOnError: false };
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), options);
  // What is under way may end, then the databases are closed, then the process is gone.
  worker.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  new Logger('Worker').log('at work');
} catch (error) {
  const told = whyNotStarted(error);
  if (!told) throw error;
  console.error(told.sentence);
  process.exit(told.exitCode);
}
