import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OpenApi } from './hostile.js';

const root = resolve(import.meta.dirname, '../..');
const WRITE = `
import 'reflect-metadata';
const { AppConfig } = await import('./dist/house/libs/platform/src/config/app.config.js');
const { createApi } = await import('./dist/house/apps/api/src/create-api.js');
const api = await createApi(new AppConfig({ kind: 'embedded', folder: process.env.DATA_DIR }, { demo: false }), false);
await api.init();
const { payload } = await api.inject('/api/v1/openapi.json');
process.stdout.write(payload, () => process.exit(0));
`;

/** The document as the built api tells it: only the build reads the types and the comments of the forms. */
export function builtDocument(): OpenApi {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' };
  execFileSync('sh', ['.ci/build-if-stale'], { cwd: root, env, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    const program = ['--input-type=module', '--eval', WRITE];
    const options = { cwd: root, env: { ...env, DATA_DIR: folder }, maxBuffer: 64_000_000 };
    return JSON.parse(execFileSync(process.execPath, program, options).toString()) as OpenApi;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
