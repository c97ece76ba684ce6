import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refused } from '@app/kernel/domain-error.js';
import type { FieldCipher } from '@app/kernel/field-cipher.js';
import type { Id } from '@app/kernel/id.js';
import type { AuditKey } from '../audit/audit-key.js';
import type { TableDigest } from './backup-files.js';

const FORMAT = 1;
const FIELD = 'platform_backup.digest';

/** What a backup holds. It is signed with both keys of the installation: without them its rows are worth nothing. */
export interface BackupContents {
  readonly format: typeof FORMAT;
  readonly id: Id<'backup'>;
  readonly at: string;
  /** `mariadb`, `mysql`, `better-sqlite3`: for information, the rows are the same. */
  readonly database: string;
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, TableDigest>>;
}

interface Keys {
  readonly audit: AuditKey;
  readonly field: FieldCipher;
}

const fileOf = (folder: string) => join(folder, 'manifest.json');
const digestOf = (contents: BackupContents) => createHash('sha256').update(JSON.stringify(contents)).digest('hex');

/** Answers the digest of all of it. */
export async function writeManifest(folder: string, contents: BackupContents, { audit, field }: Keys): Promise<string> {
  const digest = digestOf(contents);
  const signed = { ...contents, mac: audit.backupOf(digest), seal: field.seal(FIELD, digest) };
  await writeFile(fileOf(folder), `${JSON.stringify(signed, null, 2)}\n`, { flag: 'wx', mode: 0o600, flush: true });
  return digest;
}

/** Refuses one that is none, was changed, or was made with other keys than those at hand. */
export async function readManifest(folder: string, keys: Keys): Promise<BackupContents> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => {
    throw refused('BACKUP.NO_MANIFEST', `${folder} 不是完整的备份：没有 manifest.json`, []);
  });
  const { mac, seal, ...contents } = parsed(text);
  if (contents.format !== FORMAT) throw refused('BACKUP.OTHER_FORMAT', '备份的格式不是本版本能读的', []);
  const digest = digestOf(contents);
  const wrong = [
    ...(keys.audit.holdsBackup(digest, mac) ? [] : ['AUDIT_KEY']),
    ...(opens(keys.field, seal, digest) ? [] : ['FIELD_KEY']),
  ];
  if (wrong.length === 0) return contents;
  throw refused(
    'BACKUP.NOT_OF_THESE_KEYS',
    '备份清单被改动过，或不是用现在的密钥做的；没有原来的密钥，审计记录无法核对，个人信息无法解密',
    wrong.map((field) => ({
      code: 'BACKUP.NOT_OF_THESE_KEYS',
      field,
      message: `请使用做备份时的 ${field}（嵌入模式：把 ${field === 'AUDIT_KEY' ? 'audit' : 'field'}.key 放进 DATA_DIR）`,
    })),
  );
}

function parsed(text: string): BackupContents & { readonly mac: string; readonly seal: string } {
  try {
    return JSON.parse(text) as BackupContents & { readonly mac: string; readonly seal: string };
  } catch {
    throw refused('BACKUP.NO_MANIFEST', 'manifest.json 已损坏，无法读取', []);
  }
}

function opens(field: FieldCipher, seal: string, digest: string): boolean {
  try {
    return field.open(FIELD, String(seal)) === digest;
  } catch {
    return false;
  }
}
