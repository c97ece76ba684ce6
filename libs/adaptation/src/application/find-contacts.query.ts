import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import type { Contact, EnterpriseId } from '../published/enterprise.summary.js';

/** The contacts of an enterprise that were opened to this reader; none where it was told nothing. */
@Injectable()
export class FindContacts extends Query<{ readonly id: EnterpriseId }, readonly Contact[]> {
  constructor(private readonly enterprises: EnterpriseStore) {
    super();
  }

  override execute(scope: Scope, { id }: { readonly id: EnterpriseId }): Promise<readonly Contact[]> {
    return this.enterprises.contactsOf(scope, id);
  }
}
