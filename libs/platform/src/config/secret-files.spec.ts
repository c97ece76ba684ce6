import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { readSecretFiles, SECRETS } from './secret-files.js';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const file = join(folder, 'secret');
writeFileSync(file, 'a secret\n');
afterAll(() => rmSync(folder, { recursive: true }));

it.each(SECRETS)('%s is read from the file that is named, without the end of its line', (name) => {
  const env: NodeJS.ProcessEnv = { [`${name}_FILE`]: file, [name]: '' };
  readSecretFiles(env);
  expect(env[name]).toBe('a secret');
});

it('is nothing where no file is named, and nothing else is read from a file', () => {
  const env: NodeJS.ProcessEnv = { PORT_FILE: file, AUDIT_KEY: 'said' };
  readSecretFiles(env);
  expect(env).toEqual({ PORT_FILE: file, AUDIT_KEY: 'said' });
});

it('is refused where it is said twice, or the file is not there, all at once', () => {
  const env = { AUDIT_KEY: 'said', AUDIT_KEY_FILE: file, FIELD_KEY_FILE: join(folder, 'none') };
  const refusals = [
    expect.objectContaining({ field: 'AUDIT_KEY_FILE', code: 'SETTINGS.SECRET_TWICE' }),
    expect.objectContaining({ field: 'FIELD_KEY_FILE', message: expect.stringContaining('ENOENT') }),
  ];
  expect(() => readSecretFiles(env)).toThrow(expect.objectContaining({ refusals }));
});
