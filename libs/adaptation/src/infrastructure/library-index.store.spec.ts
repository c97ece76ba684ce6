import { beforeEach, describe, expect, it } from '@jest/globals';
import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import type { SearchDocument } from '@app/search/published/search-engine.port.js';
import { LibraryIndexStore } from './library-index.store.js';
import type { DocumentSource } from './library-index.store.js';

const definition = { name: 'toys', version: 1, fields: { title: { type: 'text', searchRank: 1 } } } as const;

/** A table in memory. */
class Rows implements DocumentSource {
  readonly definition = definition;
  readonly rows = new Map<string, SearchDocument>();
  /** Something that happens after the first page of a rebuild was read. */
  meanwhile: () => Promise<void> = () => Promise.resolve();

  put(id: string, version: number, title: string): this {
    this.rows.set(id, { id, version, visibility: 'PUBLIC', title });
    return this;
  }

  async *pages(): AsyncGenerator<readonly SearchDocument[]> {
    const all = [...this.rows.values()];
    yield all;
    await this.meanwhile();
  }

  of(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return Promise.resolve(ids.flatMap((id) => this.rows.get(id) ?? []));
  }
}

describe('the index of the library', () => {
  let engine: EmbeddedSearch;
  let index: LibraryIndexStore;
  let rows: Rows;
  beforeEach(() => {
    engine = new EmbeddedSearch();
    index = new LibraryIndexStore(engine);
    rows = new Rows().put('toy_a', 1, '追溯').put('toy_b', 1, '排产');
  });

  const found = async (text: string) => (await engine.search('toys', { text })).hits.map(({ id }) => id);

  it('is rebuilt from the rows, and says how far it is', async () => {
    const progress: [string, number][] = [];
    const report = await index.rebuild(rows, { onProgress: (name, documents) => progress.push([name, documents]) });
    expect(report.documents).toBe(2);
    expect(progress).toEqual([['toys', 2]]);
    await expect(index.held('toys')).resolves.toEqual(
      new Map([
        ['toy_a', { version: 1, visibility: 'PUBLIC' }],
        ['toy_b', { version: 1, visibility: 'PUBLIC' }],
      ]),
    );
  });

  it('is brought to the state of a row: new, changed, gone', async () => {
    await index.rebuild(rows);
    await index.bring(rows.put('toy_c', 1, '点检'), 'toy_c');
    await index.bring(rows.put('toy_a', 2, '能耗'), 'toy_a');
    rows.rows.delete('toy_b');
    await index.bring(rows, 'toy_b');
    await expect(found('点检')).resolves.toEqual(['toy_c']);
    await expect(found('能耗')).resolves.toEqual(['toy_a']);
    await expect(found('追溯')).resolves.toEqual([]);
    await expect(found('排产')).resolves.toEqual([]);
  });

  it('does not keep the older state that another process wrote over a newer one', async () => {
    await index.rebuild(rows);
    const other = new LibraryIndexStore(engine);
    const of = rows.of.bind(rows);
    // The first reads the row, and sleeps while the second brings the next state of it.
    rows.of = async (ids) => {
      rows.of = of;
      const old = await rows.of(ids);
      await other.bring(rows.put('toy_a', 3, '新的'), 'toy_a');
      return old;
    };
    await index.bring(rows, 'toy_a');
    await expect(found('新的')).resolves.toEqual(['toy_a']);
    await expect(found('追溯')).resolves.toEqual([]);
  });

  it('takes the state of the row, though the index held a later one: the database may come from a backup', async () => {
    await index.rebuild(rows.put('toy_a', 3, '后来'));
    await index.bring(rows.put('toy_a', 2, '先前'), 'toy_a');
    await expect(found('先前')).resolves.toEqual(['toy_a']);
  });

  it('shares a write among those that come while another is under way, and reads each row once for it', async () => {
    await index.rebuild(rows);
    const upsert = engine.upsert.bind(engine);
    const written: string[][] = [];
    engine.upsert = (name, documents) => {
      written.push(documents.map(({ id }) => id));
      return upsert(name, documents);
    };
    for (let at = 0; at < 15; at++) rows.put(`toy_${at}`, 1, '批');
    await Promise.all(Array.from({ length: 15 }, (_, at) => index.bring(rows, `toy_${at}`)));
    expect(written.flat().toSorted()).toEqual([...new Set(written.flat())].toSorted());
    expect(written.length).toBeLessThanOrEqual(2);
    await expect(found('批')).resolves.toHaveLength(15);
  });

  it('loses no write that a letter tells of while it is rebuilt', async () => {
    await index.rebuild(rows);
    rows.meanwhile = async () => {
      await index.bring(rows.put('toy_a', 2, '能耗'), 'toy_a');
      rows.rows.delete('toy_b');
      await index.bring(rows, 'toy_b');
    };
    await index.rebuild(rows);
    await expect(found('能耗')).resolves.toEqual(['toy_a']);
    await expect(found('排产')).resolves.toEqual([]);
  });

  it('needs no letter before it is built: who builds it reads the row', async () => {
    await index.bring(rows, 'toy_a');
    await index.rebuild(rows);
    await expect(found('追溯')).resolves.toEqual(['toy_a']);
  });

  it('passes on that the engine is away', async () => {
    await index.rebuild(rows);
    engine.upsert = () => Promise.reject(new Error('away'));
    await expect(index.bring(rows, 'toy_a')).rejects.toThrow('away');
  });
});
