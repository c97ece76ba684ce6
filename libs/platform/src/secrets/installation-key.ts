import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from '@app/kernel/domain-error.js';
import type { AppConfig } from '../config/app.config.js';
import { KEY_BYTES, keyIn } from '../config/key-text.js';

/** `audit` signs the trail, `field` seals personal and secret values: who has lost one has not lost the other. */
export type KeyName = 'audit' | 'field';

/**
 * A key of this installation: the one of the environment; else, embedded, the file `<name>.key` in DATA_DIR, made when
 * it is first asked for. A service that is not in production has none to protect: its key follows from its address.
 */
export function installationKey({ keys, database }: AppConfig, name: KeyName): Buffer {
  const given = keys[name];
  if (given) return given;
  if (database.kind === 'service') return createHmac('sm3', name).update(database.url).digest();
  const file = join(database.folder, `${name}.key`);
  if (!existsSync(file)) makeKeyFile(file);
  const key = keyIn(readFileSync(file, 'utf8').trim());
  if (!key) throw keyFileBroken(name, file);
  return key;
}

/** Api and console may start at once: the first whole file stays, the other is thrown away. */
function makeKeyFile(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

const keyFileBroken = (name: KeyName, file: string) =>
  invalid(
    `PLATFORM.${name.toUpperCase()}_KEY_BROKEN`,
    `密钥文件 ${file} 已损坏：应为至少 ${KEY_BYTES} 字节的十六进制数`,
  );
