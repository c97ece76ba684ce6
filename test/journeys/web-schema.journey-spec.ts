import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';

const web = resolve(import.meta.dirname, '../../apps/web');

let house: BuiltHouse;
let api: BuiltApi;
beforeAll(async () => {
  house = await builtHouse();
  api = await house.start();
});
afterAll(async () => {
  await api.end();
  await house.remove();
});

it('the web knows the api by the document that the api serves today', async () => {
  const written = join(house.folder, 'schema.d.ts');
  const env = { ...process.env, NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, [join(web, 'write-schema.mjs'), api.url, written], { env });
  const [today, committed] = await Promise.all([
    readFile(written, 'utf8'),
    readFile(join(web, 'src/api/schema.d.ts'), 'utf8'),
  ]);
  // Not a comparison of two long texts: what to do is said instead.
  expect(today === committed ? 'as committed' : 'run: node apps/web/write-schema.mjs').toBe('as committed');
});
