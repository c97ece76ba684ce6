import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { TokenStore } from '../infrastructure/token.store.js';
import type { LiveToken } from '../published/token.summary.js';

/** Whose program asks, as it is at this moment. */
@Injectable()
export class FindToken extends Query<{ readonly token: string }, LiveToken | undefined> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(_scope: Scope, { token }: { readonly token: string }): Promise<LiveToken | undefined> {
    return this.tokens.live(token, this.clock.now());
  }
}
