import { RebuildIndex } from '@app/adaptation/application/rebuild-index.query.js';
import { VerifyIndex } from '@app/adaptation/application/verify-index.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { refused } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import type { BackupContents } from '@app/platform/backup/backup-manifest.js';
import { Restore } from '@app/platform/backup/restore.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import type { INestApplicationContext } from '@nestjs/common';
import { operator } from '../operator.js';
import { table } from '../table.js';
import { auditSaid } from './audit-said.js';
import type { Said } from './command.js';
import { paritySaid } from './parity-said.js';

export const totalOf = ({ tables }: BackupContents) => Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);

/** Brings a backup in, notes it in the trail, makes the index anew, and looks at all of it again. */
export async function restored(rooms: INestApplicationContext, folder: string): Promise<Said> {
  const began = performance.now();
  const contents = await rooms.get(Restore).from(folder);
  const difference = { backup: { to: contents.at }, rows: { to: String(totalOf(contents)) } };
  await rooms
    .get(Transactor)
    .run(operator, (work) =>
      work.recordQuietly({ audit: { action: 'platform.restore', subject: contents.id, difference } }),
    );
  const scope = Scope.of(houseActor);
  await rooms.get(RebuildIndex).execute(scope);
  const parity = paritySaid(await rooms.get(VerifyIndex).execute(scope));
  const audit = auditSaid(await rooms.get(AuditVerifier).verify());
  const tookMs = Math.round(performance.now() - began);
  const counted = Object.entries(contents.tables).filter(([, { rows }]) => rows > 0);
  const text = [
    `已恢复 ${contents.at} 的备份：${Object.keys(contents.tables).length} 张表，逐表核对行数与摘要一致，用时 ${tookMs} 毫秒`,
    table(
      ['表', '行数'],
      [...counted.map(([name, { rows }]) => [name, String(rows)]), ['合计', String(totalOf(contents))]],
    ),
    parity.text,
    audit.text,
  ].join('\n');
  const flaws = [...parity.flaws, ...audit.flaws];
  if (flaws.length > 0)
    throw refused('BACKUP.RESTORED_WITH_FLAWS', `已恢复，但有 ${flaws.length} 处不符\n${text}`, flaws);
  return { json: { ...contents, tookMs, parity: parity.json, audit: audit.json }, text };
}
