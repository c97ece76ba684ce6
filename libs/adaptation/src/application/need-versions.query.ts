import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { NeedStore } from '../infrastructure/need.store.js';
import type { NeedId } from '../published/need.summary.js';

export interface NeedVersion {
  readonly id: NeedId;
  readonly version: number;
}

/** The versions of these, or of all, where the scope may see them: cheap, for who keeps copies. */
@Injectable()
export class NeedVersions extends Query<{ readonly ids?: readonly NeedId[] }, readonly NeedVersion[]> {
  constructor(private readonly needs: NeedStore) {
    super();
  }

  override async execute(scope: Scope, { ids }: { readonly ids?: readonly NeedId[] }): Promise<readonly NeedVersion[]> {
    return (await this.needs.versions(scope, ids)) as readonly NeedVersion[];
  }
}
