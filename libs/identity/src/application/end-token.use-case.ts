import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { tokenMissing } from '../domain/identity.errors.js';
import { TokenStore } from '../infrastructure/token.store.js';
import type { PersonId } from '../published/person.summary.js';
import type { TokenId } from '../published/token.summary.js';

/** One of one's own; the next request with it is nobody's. */
@Injectable()
export class EndToken extends UseCase<{ readonly id: TokenId }, void> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id }: { readonly id: TokenId }): Promise<void> {
    if (!(await this.tokens.end(work, id, actor.id as PersonId, this.clock.now()))) throw tokenMissing();
    await work.recordQuietly({ audit: { action: 'identity.end-token', subject: id, difference: {} } });
  }
}
