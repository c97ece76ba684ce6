import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { Clock } from '@app/kernel/clock.js';
import { refused } from '@app/kernel/domain-error.js';
import { FieldCipher } from '@app/kernel/field-cipher.js';
import { newId } from '@app/kernel/id.js';
import { Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { AuditKey } from '../audit/audit-key.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { writeTable } from './backup-files.js';
import type { TableDigest } from './backup-files.js';
import { writeManifest } from './backup-manifest.js';
import type { BackupContents } from './backup-manifest.js';
import { rowsOf, strangersOf } from './table-rows.js';
import { shapesOf } from './table-shape.js';

export interface BackupMade extends BackupContents {
  readonly digest: string;
}

/** Every row of every table as it was at one moment, beside whatever the api writes meanwhile. */
@Injectable()
export class Backup {
  constructor(
    private readonly engine: DatabaseEngine,
    private readonly clock: Clock,
    private readonly audit: AuditKey,
    private readonly field: FieldCipher,
  ) {}

  /** Into a folder that is not there yet, or empty. It has its name only once it is whole. */
  async write(folder: string): Promise<BackupMade> {
    if ((await readdir(folder).catch(() => [])).length > 0) throw folderTaken(folder);
    const draft = `${folder.replace(/\/+$/, '')}.part`;
    await rm(draft, { recursive: true, force: true }); // of one that was broken off
    await mkdir(draft, { recursive: true, mode: 0o700 });
    try {
      const contents = await this.engine.snapshot((runner) => this.copy(runner, draft));
      const digest = await writeManifest(draft, contents, { audit: this.audit, field: this.field });
      await rm(folder, { recursive: true, force: true });
      await rename(draft, folder);
      return { ...contents, digest };
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  private async copy(runner: QueryRunner, folder: string): Promise<BackupContents> {
    const shapes = shapesOf(this.engine.writer);
    const strangers = await strangersOf(runner, shapes);
    if (strangers.length > 0) throw strangeTables(strangers);
    const tables: Record<string, TableDigest> = {};
    for (const shape of shapes) {
      tables[shape.table] = await writeTable(folder, shape.table, rowsOf(runner, shape));
    }
    const seen = (await runner.query('SELECT name FROM migrations ORDER BY name')) as { name: string }[];
    const at = this.clock.now();
    return {
      format: 1,
      id: newId('backup', at),
      at: at.toISOString(),
      database: this.engine.writer.options.type,
      migrations: seen.map(({ name }) => name),
      tables,
    };
  }
}

const folderTaken = (folder: string) =>
  refused('BACKUP.FOLDER_TAKEN', `${folder} 已存在且不为空：请给备份一个新的目录`, []);

const strangeTables = (names: readonly string[]) =>
  refused(
    'BACKUP.STRANGE_TABLES',
    '库中有本程序不认识的表，备份会缺少它们：请用与数据库相同版本的程序做备份，或移走这些表',
    names.map((value) => ({ code: 'BACKUP.STRANGE_TABLES', message: value, value })),
  );
