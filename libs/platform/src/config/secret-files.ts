import { readFileSync } from 'node:fs';
import { invalid } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';

/** What nobody should read in a list of processes or in `docker inspect`. */
export const SECRETS = [
  'DATABASE_URL',
  'AUDIT_KEY',
  'FIELD_KEY',
  'REDIS_URL',
  'SMTP_URL',
  'MEILI_API_KEY',
  'MEILI_MASTER_KEY',
] as const;

/** `AUDIT_KEY_FILE=/run/secrets/audit_key` says AUDIT_KEY: every such secret is read into this environment, at the door. */
export function readSecretFiles(env: NodeJS.ProcessEnv): void {
  const refusals: Refusal[] = [];
  for (const name of SECRETS) {
    const [field, file] = [`${name}_FILE`, env[`${name}_FILE`]];
    if (!file) continue;
    if (env[name]) {
      refusals.push({ code: 'SETTINGS.SECRET_TWICE', field, message: `${name} 与 ${field} 只能设置一个` });
      continue;
    }
    try {
      env[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code = '未知原因' } = error as NodeJS.ErrnoException;
      refusals.push({
        code: 'SETTINGS.NO_SECRET_FILE',
        field,
        message: `${field} 指定的文件 ${file} 无法读取（${code}）`,
      });
    }
  }
  if (refusals.length > 0) throw invalid('SETTINGS.INVALID', '环境变量有误', refusals);
}
