import { expect, it } from '@jest/globals';
import { Gathered } from './gathered.js';

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

it('takes who comes at once, or during a round, together, and each item once', async () => {
  const rounds: (readonly string[])[] = [];
  const gathered = new Gathered<string, number>(async (items) => {
    await turn();
    return rounds.push(items);
  });
  const first = ['a', 'b'].map((item) => gathered.add(item));
  await Promise.resolve();
  await Promise.resolve();
  const second = ['c', 'd', 'a'].map((item) => gathered.add(item));
  await expect(Promise.all([...first, ...second])).resolves.toEqual([1, 1, 2, 2, 2]);
  await expect(gathered.add('e')).resolves.toBe(3);
  expect(rounds).toEqual([['a', 'b'], ['c', 'd', 'a'], ['e']]);
});

it('tells of a failed round those who were in it, and nobody else', async () => {
  let count = 0;
  const gathered = new Gathered<string>(async () => {
    count += 1;
    await turn();
    if (count === 1) throw new Error('away');
  });
  const first = [gathered.add('a'), gathered.add('b')];
  await Promise.resolve();
  await Promise.resolve();
  const ends = await Promise.allSettled([...first, gathered.add('c')]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});
