import { beforeEach, describe, expect, it } from '@jest/globals';
import { Remembered } from './remembered.js';

describe('what was found a moment ago', () => {
  let now = 0;
  let asked: string[] = [];
  let answer: string | undefined = 'somebody';
  let remembered: Remembered<string>;
  beforeEach(() => {
    [now, asked, answer] = [0, [], 'somebody'];
    remembered = new Remembered(() => now);
  });
  const who = (key: string) =>
    remembered.of(key, async () => {
      asked.push(key);
      if (answer === 'trouble') throw new Error('away');
      return answer;
    });

  it('is asked once by all who come in that moment, each for its own key', async () => {
    await expect(Promise.all([who('a'), who('a'), who('b')])).resolves.toEqual(['somebody', 'somebody', 'somebody']);
    now = 500;
    await who('a');
    expect(asked).toEqual(['a', 'b']);
  });

  it('is asked anew after half a second, however often it was asked meanwhile', async () => {
    for (now = 0; now <= 1_600; now += 100) await who('a');
    expect(asked).toHaveLength(3);
  });

  it('is forgotten at a word, also what is still being looked for', async () => {
    const early = who('a');
    remembered.forget();
    answer = 'nobody else';
    await expect(who('a')).resolves.toBe('nobody else');
    await expect(early).resolves.toBe('somebody');
    await expect(who('a')).resolves.toBe('nobody else');
  });

  it('was found: neither nothing nor a failure is remembered', async () => {
    answer = undefined;
    await expect(who('a')).resolves.toBeUndefined();
    answer = 'trouble';
    await expect(who('a')).rejects.toThrow('away');
    answer = 'somebody';
    await expect(who('a')).resolves.toBe('somebody');
  });
});
