import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { causeWords, LETTER_WORDS } from './letter-words.js';

const LIBS = join(import.meta.dirname, '../../../../libs');

it('has words for every kind of letter that a room writes, and for no other', () => {
  const events = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.event.ts'));
  const types = events.flatMap((name) =>
    [...readFileSync(join(LIBS, name), 'utf8').matchAll(/export const \w+ = '([a-z.-]+)'/g)].map(
      ([, type = '']) => type,
    ),
  );
  expect(types.length).toBeGreaterThan(5);
  expect(types.toSorted()).toEqual(Object.keys(LETTER_WORDS).toSorted());
});

it.each([
  ['DomainError: 没有找到该需求', '没有找到该需求'],
  ['处理它的进程多次中断', '处理它的进程多次中断'],
  ['QueryFailedError: no such column: x', '数据库没有接受这次操作'],
  ["TypeError: Cannot read properties of undefined (reading 'id')", '处理程序出错'],
  [null, '原因没有记录'],
])('says of %s: %s', (error, words) => expect(causeWords(error)).toBe(words));
