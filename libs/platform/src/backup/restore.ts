import { refused } from '@app/kernel/domain-error.js';
import { FieldCipher } from '@app/kernel/field-cipher.js';
import { Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { AuditKey } from '../audit/audit-key.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { digestOf, readTable } from './backup-files.js';
import type { TableDigest } from './backup-files.js';
import { readManifest } from './backup-manifest.js';
import type { BackupContents } from './backup-manifest.js';
import { countOf, rowsOf, RowWriter } from './table-rows.js';
import { shapesOf } from './table-shape.js';
import type { TableShape } from './table-shape.js';

/** Brings a backup into an empty database, whole or not at all, and reads it again to see that it is all there. */
@Injectable()
export class Restore {
  constructor(
    private readonly engine: DatabaseEngine,
    private readonly audit: AuditKey,
    private readonly field: FieldCipher,
  ) {}

  async from(folder: string): Promise<BackupContents> {
    const contents = await readManifest(folder, { audit: this.audit, field: this.field });
    const shapes = shapesOf(this.engine.writer);
    this.refuseOtherVersion(contents, shapes);
    // All of it is read before a row is written.
    await this.compare(contents, shapes, ({ table }) => readTable(folder, table, () => undefined).catch(unreadable));
    await this.engine.migrate();
    await this.engine.snapshot((runner) => this.refuseRows(runner, shapes));
    await this.engine.write(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('a transaction has a runner');
      for (const shape of shapes) await this.load(queryRunner, shape, folder);
    });
    await this.engine.snapshot((runner) => this.compare(contents, shapes, (shape) => digestOf(rowsOf(runner, shape))));
    return contents;
  }

  private async load(runner: QueryRunner, shape: TableShape, folder: string): Promise<void> {
    const writer = new RowWriter(runner, shape);
    await readTable(folder, shape.table, (row, bytes) => writer.add(row, bytes));
    await writer.flush();
  }

  private refuseOtherVersion({ migrations, tables }: BackupContents, shapes: readonly TableShape[]): void {
    const ours = (this.engine.writer.migrations ?? []).map(({ name }) => name ?? '');
    const [more, fewer] = [without(migrations, ours), without(ours, migrations)];
    const strange = without(
      Object.keys(tables),
      shapes.map(({ table }) => table),
    );
    if (more.length + fewer.length + strange.length === 0) return;
    const which = more.length + strange.length > 0 ? '更新' : '更旧';
    throw refused(
      'BACKUP.OTHER_VERSION',
      `备份来自${which}的版本：请用做备份时的版本恢复，再升级到需要的版本并执行 migrate`,
      [...more, ...fewer, ...strange].map((value) => ({ code: 'BACKUP.OTHER_VERSION', message: value, value })),
    );
  }

  private async refuseRows(runner: QueryRunner, shapes: readonly TableShape[]): Promise<void> {
    const counts = [];
    for (const shape of shapes) counts.push({ table: shape.table, rows: await countOf(runner, shape) });
    const full = counts.filter(({ rows }) => rows > 0);
    if (full.length === 0) return;
    throw refused(
      'BACKUP.TARGET_NOT_EMPTY',
      '目标数据库不是空的：只能恢复到新建的库或新的 DATA_DIR，以免混入或覆盖已有数据',
      full.map(({ table, rows }) => ({
        code: 'BACKUP.TARGET_NOT_EMPTY',
        message: `${table} 已有 ${rows} 行`,
        value: table,
      })),
    );
  }

  private async compare(
    { tables }: BackupContents,
    shapes: readonly TableShape[],
    look: (shape: TableShape) => Promise<TableDigest>,
  ): Promise<void> {
    const wrong: string[] = [];
    for (const shape of shapes) {
      const wanted = tables[shape.table];
      const found = await look(shape);
      if (wanted && wanted.rows === found.rows && wanted.sha256 === found.sha256) continue;
      wrong.push(`${shape.table}：应有 ${wanted?.rows ?? 0} 行，${found.rows} 行可读，摘要不符`);
    }
    if (wrong.length === 0) return;
    throw refused(
      'BACKUP.DIFFERS',
      '内容与备份清单不符：备份文件已损坏，或数据库没有原样保存',
      wrong.map((message) => ({ code: 'BACKUP.DIFFERS', message })),
    );
  }
}

const unreadable = (error: unknown): TableDigest => ({ rows: 0, sha256: String(error) });
const without = (all: readonly string[], those: readonly string[]) => all.filter((one) => !those.includes(one));
