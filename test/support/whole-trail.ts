import { existsSync } from 'node:fs';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditMarkEntity } from '@app/platform/audit/audit-mark.entity.js';
import { AuditSealEntity, AuditUnsealedEntity } from '@app/platform/audit/audit-seal.entity.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import type { AuditVerdict } from '@app/platform/audit/audit-verifier.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { databaseFile } from '@app/platform/config/app.config.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { EmbeddedEngine } from '@app/platform/persistence/embedded.engine.js';
import { ServiceEngine } from '@app/platform/persistence/service.engine.js';
import { installationKey } from '@app/platform/secrets/installation-key.js';
import { rawDatabase } from './raw-database.js';

const entities = [AuditEntity, AuditMarkEntity, AuditSealEntity, AuditUnsealedEntity];

/** What `verify-audit` says of the trail in this database; undefined where there is none, or not yet all of it. */
export async function verdictOn(config: AppConfig): Promise<AuditVerdict | undefined> {
  const { database } = config;
  if (database.kind === 'embedded' && !existsSync(databaseFile(database))) return undefined;
  const source = await rawDatabase(config, entities);
  try {
    const tables = await source.createQueryRunner().getTables(entities.map((one) => source.getMetadata(one).tableName));
    if (tables.length < entities.length) return undefined;
    const engine =
      database.kind === 'embedded' ? new EmbeddedEngine(source, source) : new ServiceEngine(source, source, database);
    return await new AuditVerifier(engine, new AuditKey(installationKey(config, 'audit'))).verify();
  } finally {
    await source.destroy();
  }
}

/** Every suite leaves a trail that verifies, or has said that it edits it by hand. */
export async function mustBeWhole(config: AppConfig): Promise<void> {
  const { broken = [] } = (await verdictOn(config)) ?? {};
  if (broken.length === 0) return;
  const faults = broken.slice(0, 10).map(({ id, what }) => `${id}: ${what}`);
  throw new Error(`the audit trail of this suite is broken in ${broken.length} places:\n${faults.join('\n')}`);
}
