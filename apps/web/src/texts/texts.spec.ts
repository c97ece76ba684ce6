import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '..');
const COMMENTS = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => join(source, file))
  .filter((file) => /\.(vue|ts)$/.test(file) && !file.endsWith('.spec.ts'));

describe('the words of the application', () => {
  it('stand in texts/ and nowhere else', () => {
    const speaking = files
      .filter((file) => !relative(source, file).startsWith('texts'))
      .filter((file) => /\p{Script=Han}/u.test(readFileSync(file, 'utf8').replace(COMMENTS, '')));
    expect(files.length).toBeGreaterThan(50);
    expect(speaking.map((file) => relative(source, file))).toEqual([]);
  });
});
