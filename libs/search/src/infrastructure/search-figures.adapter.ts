import { Figures } from '@app/kernel/figures.js';
import type { Figure } from '@app/kernel/figures.js';
import { Injectable } from '@nestjs/common';
import { SearchEngine } from '../published/search-engine.port.js';
import { GuardedSearch } from './guarded-search.adapter.js';

/** How the engine is, as this process sees it. */
@Injectable()
export class SearchFigures extends Figures {
  constructor(private readonly engine: SearchEngine) {
    super();
  }

  override async read(): Promise<readonly Figure[]> {
    const { status, pendingWrites, latencyMs } = await this.engine.health();
    const isOpen = this.engine instanceof GuardedSearch && this.engine.isOpen;
    return [
      { name: 'search_up', help: '1 while the engine answers', value: status === 'down' ? 0 : 1 },
      { name: 'search_left_in_peace', help: '1 while searches are answered by the database', value: isOpen ? 1 : 0 },
      { name: 'search_pending_writes', help: 'Tasks that wait in the engine', value: pendingWrites },
      { name: 'search_health_seconds', help: 'How long the engine took to say so', value: latencyMs / 1_000 },
    ];
  }
}
