import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from '@app/kernel/domain-error.js';
import type { AppConfig } from '../config/app.config.js';
import { AUDIT_KEY_BYTES, auditKeyIn } from '../config/audit-key-text.js';
import { AuditKey } from './audit-key.js';

/**
 * The key of this installation: AUDIT_KEY; else, embedded, the file `audit.key` in DATA_DIR, made when it is first
 * asked for. A service that is not in production has none to protect: its key follows from its address.
 */
export function auditKeyOf({ auditKey, database }: AppConfig): AuditKey {
  if (auditKey) return new AuditKey(auditKey);
  if (database.kind === 'service') return new AuditKey(createHash('sm3').update(database.url).digest());
  const file = join(database.folder, 'audit.key');
  if (!existsSync(file)) makeKeyFile(file);
  const key = auditKeyIn(readFileSync(file, 'utf8').trim());
  if (!key) throw keyFileBroken(file);
  return new AuditKey(key);
}

/** Api and console may start at once: the first whole file stays, the other is thrown away. */
function makeKeyFile(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(AUDIT_KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

const keyFileBroken = (file: string) =>
  invalid('PLATFORM.AUDIT_KEY_BROKEN', `审计密钥文件 ${file} 已损坏：应为至少 ${AUDIT_KEY_BYTES} 字节的十六进制数`);
