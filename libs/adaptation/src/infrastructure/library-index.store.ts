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

/** The one writer of this room's indexes: no older state replaces a newer one, and a rebuild loses no write. */
@Injectable()
export class LibraryIndexStore {
  /** While an index is rebuilt: the rows that letters told of since. */
  private readonly told = new Map<string, Set<string>>();

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
    const [document] = await source.of([id]);
    try {
      if (!document) return await this.engine.settle([await this.engine.remove(name, [id])]);
      // The row may have been read before another letter's write reached the engine.
      if (document.version < (await this.heldVersion(name, id))) return;
      await this.engine.settle([await this.engine.upsert(name, [document])]);
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

  /** What the engine holds, by id. */
  async held(index: string): Promise<ReadonlyMap<string, Held>> {
    const held = new Map<string, Held>();
    for await (const batch of this.engine.scan(index)) {
      for (const { id, version, visibility } of batch) held.set(id, { version, visibility });
    }
    return held;
  }

  private async heldVersion(index: string, id: string): Promise<number> {
    const filter = { op: 'eq', field: 'id', value: id } as const;
    const { hits } = await this.engine.search(index, { filter, pageSize: 1 });
    return hits[0]?.document.version ?? 0;
  }
}

export interface Held {
  readonly version: number;
  readonly visibility: string | null;
}
