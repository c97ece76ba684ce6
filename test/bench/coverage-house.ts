import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import { CoverageModule } from '@app/coverage/coverage.module.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { NestFactory } from '@nestjs/core';
import Database from 'libsql';

class BenchHouse {}

/** The rooms on an embedded database of its own. Nobody delivers letters: what is measured has the machine for itself. */
export async function benchHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const config = new AppConfig({ kind: 'embedded', folder });
  const rooms = [PlatformModule.forRoot(config), AdaptationModule, IdentityModule, MatchingModule, CoverageModule];
  const open = (more: readonly (typeof CoverageLettersModule)[]) =>
    NestFactory.createApplicationContext(
      { module: BenchHouse, imports: [...rooms, ...more] },
      { logger: ['error'], abortOnError: false },
    );
  const operator = await open([]);
  await operator.get(DatabaseEngine).migrate();
  await operator.close();
  const house = await open([CoverageLettersModule]);
  const [{ file }] = (await house.get(DatabaseEngine).reader.query('PRAGMA database_list')) as [{ file: string }];
  const bare = new Database(file);
  return {
    house,
    /** The driver itself on the same file: nothing of ours in between. */
    bare,
    close: async () => {
      bare.close();
      await house.close();
      rmSync(folder, { recursive: true });
    },
  };
}
