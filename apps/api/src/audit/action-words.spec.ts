import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAIR_MOVES } from '@app/matching/published/pair.summary.js';
import { describe, expect, it } from '@jest/globals';
import { ACTION_WORDS } from './action-words.js';

const ROOT = join(import.meta.dirname, '../../../..');
const sources = ['libs', 'apps/api', 'apps/console', 'apps/worker'].flatMap((folder) => {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('spec.ts'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
  } catch {
    return []; // a door that is not built yet
  }
});

/** What stands behind `action:` or `action =` in the sources, without its quotes; `${…}` as it stands. */
function said(): string[] {
  const quoted = /\baction(?::| =)(?: \w+ \?)?((?: [:?]? ?['`][^'`\n]+['`])+)/g;
  return sources.flatMap((text) =>
    [...text.matchAll(quoted)].flatMap(([, found = '']) =>
      [...found.matchAll(/['`]([^'`]+)['`]/g)].map(([, one]) => one ?? ''),
    ),
  );
}

const words = Object.keys(ACTION_WORDS);
const literals = [...new Set(said())];
/** Of the classes that name only the last part: `adaptation.${this.action}`. */
const parts = literals.filter((action) => /^[a-z]+(-[a-z]+)+$/.test(action)).map((part) => `adaptation.${part}`);
const whole = literals.filter((action) => /^[a-z]+\.[a-z-]+$/.test(action));
const patterns = literals.filter((action) => action.includes('${'));

describe('the words of the trail', () => {
  it('are there for every action that is written anywhere', () => {
    expect(whole.length).toBeGreaterThan(40);
    expect(parts.length).toBeGreaterThan(5);
    expect([...whole, ...parts].filter((action) => !words.includes(action))).toEqual([]);
    expect(PAIR_MOVES.map((move) => `matching.${move}-pair`).filter((action) => !words.includes(action))).toEqual([]);
  });

  it('are there for what is put together, and for nothing that is never written', () => {
    const shapes = patterns.map(
      (pattern) => new RegExp(`^${pattern.replace('.', '\\.').replace(/\$\{[^}]+\}/, '[a-z-]+')}$`),
    );
    expect(shapes.filter((shape) => !words.some((action) => shape.test(action)))).toEqual([]);
    const made = (action: string) =>
      [...whole, ...parts].includes(action) || shapes.some((shape) => shape.test(action));
    expect(words.filter((action) => !made(action))).toEqual([]);
  });

  it('say what was done, in Chinese', () => {
    expect(Object.entries(ACTION_WORDS).filter(([, text]) => !/^[\u4e00-\u9fff]+$/.test(text))).toEqual([]);
  });
});
