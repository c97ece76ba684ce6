import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SelfStore } from '../infrastructure/self.store.js';
import type { NamedParty } from '../published/self.summary.js';

/** Whom an id of a person or an organisation stands for, as far as the reader may know. */
@Injectable()
export class FindName extends Query<{ readonly id: string }, NamedParty | undefined> {
  constructor(private readonly self: SelfStore) {
    super();
  }

  override execute(scope: Scope, { id }: { readonly id: string }): Promise<NamedParty | undefined> {
    return this.self.named(scope, id);
  }
}
