import { Gathered } from '@app/kernel/gathered.js';
import type { IndexDefinition } from '@app/search/published/index-definition.summary.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import type { RebuildReport, SearchDocument } from '@app/search/published/search-engine.port.js';
import { SearchError } from '@app/search/published/search-error.summary.js';
import { Injectable } from '@nestjs/common';

/** Documents of rows as they are now; a row that is not to be found by anyone has none. */
export interface DocumentSource {
  readonly definition: IndexDefinition;
  /** All of them, in pages. */
  pages(): AsyncIterable<readonly SearchDocument[]>;
  of(ids: readonly string[]): Promise<readonly SearchDocument[]>;
}

export interface RebuildWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (index: string, documents: number) => void;
}

/** The one writer of this room's indexes: what is found follows the rows, and a rebuild loses no write. */
@Injectable()
export class LibraryIndexStore {
  /** While an index is rebuilt: the rows that letters told of since. */
  private readonly told = new Map<string, Set<string>>();
  private readonly batches = new Map<string, Gathered<Brought>>();

  constructor(private readonly engine: SearchEngine) {}

  /** Whether the index serves this definition already; where it does not, it has to be made anew. */
  async isCurrent({ definition }: DocumentSource): Promise<boolean> {
    const { created, needsRebuild } = await this.engine.ensureIndex(definition);
    return !created && !needsRebuild;
  }

  /** Brings one row's document to the state of the row; returns when searches see it. */
  async bring(source: DocumentSource, id: string): Promise<void> {
    const { name } = source.definition;
    this.told.get(name)?.add(id);
    let batch = this.batches.get(name);
    if (!batch) this.batches.set(name, (batch = new Gathered((all) => this.bringAll(all))));
    try {
      await batch.add({ source, id });
    } catch (error) {
      // Not built yet: whoever builds it reads this row, too.
      if (!(error instanceof SearchError) || error.reason !== 'index_not_found') throw error;
    }
  }

  /** From the rows, beside the live index, which serves until the new one takes its place. */
  async rebuild(source: DocumentSource, { signal, onProgress }: RebuildWatch = {}): Promise<RebuildReport> {
    const { definition } = source;
    const told = new Set<string>();
    this.told.set(definition.name, told);
    try {
      return await this.engine.rebuild(definition, {
        source: source.pages(),
        catchUp: async () => {
          const ids = [...told];
          told.clear();
          const upserts = ids.length > 0 ? await source.of(ids) : [];
          const living = new Set(upserts.map(({ id }) => id));
          return { upserts, removes: ids.filter((id) => !living.has(id)) };
        },
        ...(signal && { signal }),
        ...(onProgress && { onProgress: (documents) => onProgress(definition.name, documents) }),
      });
    } finally {
      this.told.delete(definition.name);
    }
  }

  /**
   * Rows are read when their turn comes, and looked at again once they are written: another process may have read a newer
   * state and written it before this one wrote its older.
   */
  private async bringAll(all: readonly Brought[]): Promise<void> {
    const source = all.at(-1)?.source;
    if (!source) return;
    const ids = [...new Set(all.map(({ id }) => id))];
    let documents = await source.of(ids);
    let changed = ids;
    for (let look = 0; look < MOST_LOOKS && changed.length > 0; look++) {
      await this.write(source.definition.name, changed, documents);
      const now = await source.of(ids);
      const written = stampsOf(documents);
      const found = stampsOf(now);
      changed = ids.filter((id) => written.get(id) !== found.get(id));
      documents = now;
    }
  }

  private async write(name: string, ids: readonly string[], documents: readonly SearchDocument[]): Promise<void> {
    const living = new Map(documents.map((document) => [document.id, document]));
    const upserts = ids.flatMap((id) => living.get(id) ?? []);
    const removes = ids.filter((id) => !living.has(id));
    const receipts = [];
    if (upserts.length > 0) receipts.push(await this.engine.upsert(name, upserts));
    if (removes.length > 0) receipts.push(await this.engine.remove(name, removes));
    await this.engine.settle(receipts);
  }

  /** What the engine holds, by id. */
  async held(index: string): Promise<ReadonlyMap<string, Held>> {
    const held = new Map<string, Held>();
    for await (const batch of this.engine.scan(index)) {
      for (const { id, version, visibility } of batch) held.set(id, { version, visibility });
    }
    return held;
  }
}

interface Brought {
  readonly source: DocumentSource;
  readonly id: string;
}

export interface Held {
  readonly version: number;
  readonly visibility: string | null;
}

/** Between two looks at the row nobody has changed it this often: then let the letters that changed it do it. */
const MOST_LOOKS = 5;

const stampsOf = (documents: readonly SearchDocument[]) =>
  new Map(documents.map(({ id, version, visibility }) => [id, `${version} ${visibility ?? ''}`]));
