import type { Actor } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { TokenStore } from '../infrastructure/token.store.js';
import type { PersonId } from '../published/person.summary.js';
import type { TokenSummary } from '../published/token.summary.js';

/** One's own. */
@Injectable()
export class ListTokens extends Query<{ readonly actor: Actor }, readonly TokenSummary[]> {
  constructor(private readonly tokens: TokenStore) {
    super();
  }

  override execute(_scope: Scope, { actor }: { readonly actor: Actor }): Promise<readonly TokenSummary[]> {
    return this.tokens.ofPerson(actor.id as PersonId);
  }
}
