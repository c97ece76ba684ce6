import 'reflect-metadata';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import type { INestApplicationContext, ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

class PlatformHouse {}

/** The platform and no room, on a migrated database: for the promises that it makes to every room. */
export async function openPlatform(
  config: AppConfig,
  { imports = [], providers = [] }: Pick<ModuleMetadata, 'imports' | 'providers'> = {},
): Promise<INestApplicationContext> {
  const operator = await contextOf(config, {});
  await operator.get(DatabaseEngine).migrate();
  await operator.close();
  return contextOf(config, { imports, providers });
}

/** As a process does that does not migrate: with these modules beside the platform. */
export const servePlatform = (config: AppConfig, ...imports: NonNullable<ModuleMetadata['imports']>) =>
  contextOf(config, { imports });

const contextOf = (config: AppConfig, { imports = [], providers = [] }: ModuleMetadata) =>
  NestFactory.createApplicationContext(
    { module: PlatformHouse, imports: [PlatformModule.forRoot(config), ...imports], providers },
    { logger: ['error'], abortOnError: false },
  );
