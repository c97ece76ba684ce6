import { DomainError } from '@app/kernel/domain-error.js';
import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from './exit-code.js';
import { parseCommand } from './run-command.js';

const errorOf = (...words: string[]): unknown => {
  try {
    return parseCommand(words);
  } catch (error) {
    return error;
  }
};

describe('what is typed at the console', () => {
  it('reads --json and --as with every command, wherever they stand', () => {
    expect(parseCommand(['match', '--json', 'SE-051', '--as', 'E-001'])).toMatchObject({ json: true, as: 'E-001' });
    expect(parseCommand(['migrate'])).toMatchObject({ json: false, as: undefined });
  });

  it.each([
    [[], 'CONSOLE.NO_SUCH_COMMAND'],
    [['no-such-word'], 'CONSOLE.NO_SUCH_COMMAND'],
    [['constructor'], 'CONSOLE.NO_SUCH_COMMAND'],
    [['search'], 'CONSOLE.BAD_WORDS'],
    [['why', 'SE-051'], 'CONSOLE.BAD_WORDS'],
    [['match', 'SE-051', 'SE-021'], 'CONSOLE.BAD_WORDS'],
    [['match', 'SE-051', '--colour'], 'CONSOLE.BAD_WORDS'],
  ])('%j is malformed: %s, exit 2, with the usage', (words, code) => {
    const error = errorOf(...words);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code, message: expect.stringContaining('npm run -s console') });
    expect(exitCodeOf(error)).toBe(2);
  });

  it.each([
    [['search', 'shoes', '追溯'], 'CONSOLE.SEARCH_WHAT'],
    [['search', 'needs', '追溯', '--limit', '101'], 'CONSOLE.LIMIT'],
    [['search', 'needs', '追溯', '--filter', 'industry'], 'CONSOLE.FILTER'],
  ])('%j is malformed: %s, before any database is opened', async (words, code) => {
    const untouched = () => Promise.reject(new Error('opened'));
    const tools = { config: {} as never, rooms: untouched, indexedRooms: untouched, reader: untouched };
    await expect(parseCommand(words).run(tools)).rejects.toMatchObject({ kind: 'invalid', code });
  });
});
