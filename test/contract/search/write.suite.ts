import { fingerprint } from '@app/search/infrastructure/shared/fingerprint.js';
import type { IndexDefinition } from '@app/search/published/index-definition.summary.js';
import type { Changes, DocumentVersion, SearchDocument } from '@app/search/published/search-engine.port.js';
import { ALL_IDS, DEFINITION, DOCUMENTS, INDEX, need, type Subject } from './fixture.js';
import { describe, expect, it } from '@jest/globals';

const NOTHING: Changes = { upserts: [], removes: [] };

async function* pages(): AsyncIterable<readonly SearchDocument[]> {
  yield DOCUMENTS.slice(0, 4);
  yield DOCUMENTS.slice(4);
}

/** Answers the first time with the changes, then with nothing. */
function once(changes: Changes): () => Promise<Changes> {
  const queue = [changes];
  return async () => queue.shift() ?? NOTHING;
}

export function writeSuite({ engine, search, find, write, remove }: Subject): void {
  const versions = async () => {
    const found: DocumentVersion[] = [];
    for await (const batch of engine().scan(INDEX, 3)) found.push(...batch);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  describe('writes', () => {
    it('an index is created once', async () => {
      expect(await engine().ensureIndex(DEFINITION)).toEqual({ created: false, needsRebuild: false });
      expect((await engine().stats(INDEX)).fingerprint).toBe(fingerprint(DEFINITION));
    });

    it('upsert replaces the whole document, remove may be repeated', async () => {
      await write([need('z', { title: '临时紫外线杀菌', tags: ['旧'] })]);
      await write([need('z', { title: '临时臭氧消毒', version: 2, visibility: 'OWNER' })]);
      expect(await find({ text: '紫外线', match: 'all' })).toEqual(new Set());
      expect(await find({ text: '臭氧', match: 'all' })).toEqual(new Set(['z']));
      expect((await search({ facets: ['tags'] })).facets['tags']).not.toHaveProperty('旧');
      expect(await versions()).toContainEqual({ id: 'z', version: 2, visibility: 'OWNER' });
      await remove(['z', 'never']);
      await remove(['z']);
      expect((await versions()).map(({ id }) => id)).toEqual(ALL_IDS);
    });

    it('a document that does not say who may find it is scanned with null', async () => {
      expect(await versions()).toContainEqual({ id: 'a', version: 1, visibility: null });
    });

    it('a document given away or received is not shared', async () => {
      const mine = need('z', { title: '共享文档' });
      await write([mine]);
      mine['title'] = '改了';
      const { document } = (await search({ text: '共享文档', match: 'all' })).hits.find(({ id }) => id === 'z')!;
      expect(document['title']).toBe('共享文档');
      await remove(['z']);
    });
  });

  describe('rebuild', () => {
    const next: IndexDefinition = { ...DEFINITION, version: 2 };

    it('a changed definition asks for it, and no document is touched', async () => {
      expect(await engine().ensureIndex(next)).toEqual({ created: false, needsRebuild: true });
      expect(await find({})).toEqual(new Set(ALL_IDS));
    });

    it('a wrong count or a broken source leaves the live index as it was', async () => {
      const mismatch = engine().rebuild(next, { source: pages(), expectedCount: async () => 99 });
      await expect(mismatch).rejects.toMatchObject({ reason: 'rebuild_mismatch' });
      const aborted = engine().rebuild(next, { source: pages(), signal: AbortSignal.abort() });
      await expect(aborted).rejects.toMatchObject({ reason: 'aborted' });
      const broken = async function* () {
        yield [need('x', { budget: '面议' })];
      };
      await expect(engine().rebuild(next, { source: broken() })).rejects.toMatchObject({
        reason: 'invalid_document',
      });
      expect(await find({})).toEqual(new Set(ALL_IDS));
    });

    it('replaces the index at once under readers, with what changed meanwhile', async () => {
      let done = false;
      const seen = new Set<string>();
      const reader = (async () => {
        while (!done) {
          seen.add([...(await find({}))].sort().join(''));
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      })();
      const catchUp = once({ upserts: [need('h', { title: '后来的文档' })], removes: ['g'] });
      const report = await engine().rebuild(next, {
        source: pages(),
        catchUp,
        expectedCount: async () => 7,
      });
      done = true;
      await reader;
      expect(report.documents).toBe(7);
      expect([...seen].filter((ids) => ids !== 'abcdefg' && ids !== 'abcdefh')).toEqual([]);
      expect(await find({})).toEqual(new Set('abcdefh'));
      expect((await engine().stats(INDEX)).fingerprint).toBe(fingerprint(next));
      expect(await engine().ensureIndex(next)).toEqual({ created: false, needsRebuild: false });
    });

    it('catches up once more after the swap', async () => {
      const queue = [NOTHING, { upserts: [need('i', { title: '交换之后' })], removes: [] }];
      await engine().rebuild(next, { source: pages(), catchUp: async () => queue.shift() ?? NOTHING });
      expect(await find({})).toEqual(new Set('abcdefgi'));
    });

    it('two at once are one too many', async () => {
      const first = engine().rebuild(next, { source: pages() });
      const second = engine().rebuild(next, { source: pages() });
      await expect(second).rejects.toMatchObject({ reason: 'rebuild_in_progress' });
      await first;
      expect(await find({})).toEqual(new Set(ALL_IDS));
    });

    it('builds an index that was not there', async () => {
      await engine().dropIndex(INDEX);
      await engine().dropIndex(INDEX);
      await engine().rebuild(next, { source: pages() });
      expect(await find({})).toEqual(new Set(ALL_IDS));
    });
  });
}
