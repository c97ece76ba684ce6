import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { enterpriseMissing } from '../domain/library.errors.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { FollowUpStore } from '../infrastructure/follow-up.store.js';
import type { FollowUp } from '../published/follow-up.summary.js';

/** The follow-up log of an enterprise whose file this scope may see, newest first. */
@Injectable()
export class ListFollowUps extends Query<{ readonly id: string }, readonly FollowUp[]> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly followUps: FollowUpStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { id }: { readonly id: string }): Promise<readonly FollowUp[]> {
    const enterprise = await this.enterprises.read(scope, id);
    if (!enterprise) throw enterpriseMissing();
    return this.followUps.list(scope, enterprise.id);
  }
}
