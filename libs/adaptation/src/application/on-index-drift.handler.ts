import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Timer } from '@app/kernel/timer.js';
import { Turns } from '@app/kernel/turns.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable, Logger } from '@nestjs/common';
import type { IndexParity } from '../published/index-parity.summary.js';
import { HealIndex } from './heal-index.query.js';
import { RebuildIndex } from './rebuild-index.query.js';

/** Whoever makes, compares or mends an index has this turn. */
export const INDEX_TURN = 'library-index';

/** Every so many rounds each row is compared; in between only whether the indexes are there, and ours. */
const WHOLE_EVERY = 10;

/**
 * Looks whether the engine's server still has the indexes as they should be: it may have been emptied, or set back to an
 * old state. Mends what it finds, and says so.
 */
@Injectable()
export class OnIndexDrift extends Timer {
  override readonly everyMs = 30_000;
  private readonly log = new Logger(OnIndexDrift.name);
  private round = 0;

  constructor(
    private readonly engine: SearchEngine,
    private readonly rebuildIndex: RebuildIndex,
    private readonly healIndex: HealIndex,
    private readonly turns: Turns,
  ) {
    super();
  }

  override async tick(): Promise<void> {
    // The one in this process is filled at the start, and nobody else reaches it.
    if (this.engine.kind === 'embedded') return;
    const isWhole = ++this.round % WHOLE_EVERY === 0;
    await this.turns.take(INDEX_TURN, async () => {
      const rebuilt = await this.rebuildIndex.execute(Scope.of(houseActor), { onlyOutdated: true });
      for (const { index, documents } of rebuilt) this.log.warn(`索引 ${index} 不在或不符，已重建：${documents} 条`);
      if (!isWhole && rebuilt.length === 0) return;
      for (const parity of await this.healIndex.execute(Scope.of(houseActor))) this.tell(parity);
    });
  }

  private tell({ index, missing, stale, visibility, extra }: IndexParity): void {
    const differing = missing.length + stale.length + visibility.length + extra.length;
    if (differing > 0) this.log.warn(`索引 ${index} 与数据库有 ${differing} 条不一致，已修正`);
  }
}
