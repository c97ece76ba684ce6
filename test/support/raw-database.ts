import { databaseFile } from '@app/platform/config/app.config.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { embeddedWriter } from '@app/platform/persistence/embedded.engine.js';
import { PATIENT, serviceWriter } from '@app/platform/persistence/service.engine.js';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, MixedList } from 'typeorm';

/** The database of a house, past the house: opened as it stands, nothing migrated. */
export function rawDatabase({ database }: AppConfig, entities: MixedList<Function> = []): Promise<DataSource> {
  const server =
    database.kind === 'embedded' ? embeddedWriter(databaseFile(database)) : serviceWriter(database, PATIENT);
  return new DataSource({ ...server, migrationsRun: false, entities } as DataSourceOptions).initialize();
}
