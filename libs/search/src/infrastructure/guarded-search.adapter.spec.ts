import { describe, expect, it } from '@jest/globals';
import { EmbeddedSearch } from './embedded-search.adapter.js';
import { GuardedSearch } from './guarded-search.adapter.js';

describe('a search server that does not answer', () => {
  it('is given up after a second, and left in peace after five times', async () => {
    const silent = new EmbeddedSearch();
    let asked = 0;
    silent.search = () => {
      asked += 1;
      return new Promise(() => undefined);
    };
    const guarded = new GuardedSearch(silent);
    const began = performance.now();
    const searches = Array.from({ length: 5 }, () => guarded.search('needs', {}));
    for (const search of searches) await expect(search).rejects.toMatchObject({ code: 'SEARCH.TIMEOUT' });
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(guarded.isOpen).toBe(true);
    await expect(guarded.search('needs', {})).rejects.toMatchObject({ code: 'SEARCH.UNAVAILABLE' });
    expect(asked).toBe(5);
  });
});
