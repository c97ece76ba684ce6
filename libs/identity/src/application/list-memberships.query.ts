import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { MembershipStore } from '../infrastructure/membership.store.js';
import type { MembershipFilter } from '../infrastructure/membership.store.js';
import type { MembershipSummary } from '../published/membership.summary.js';

@Injectable()
export class ListMemberships extends Query<MembershipFilter, readonly MembershipSummary[]> {
  constructor(private readonly memberships: MembershipStore) {
    super();
  }

  override execute(scope: Scope, filter: MembershipFilter): Promise<readonly MembershipSummary[]> {
    return this.memberships.list(scope, filter);
  }
}
