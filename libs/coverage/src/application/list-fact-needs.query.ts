import type { NeedId } from '@app/adaptation/published/need.summary.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { NeedGroup } from '../published/picture.summary.js';

export interface ListFactNeedsInput {
  /** Alternatives of each other; none = all published. */
  readonly groups: readonly NeedGroup[];
  /** Months of publication. */
  readonly months: readonly string[];
  /** Providers that are chosen. */
  readonly chosenBy: readonly string[];
}

/** The needs behind a figure of a picture, as far as this scope sees them there. */
@Injectable()
export class ListFactNeeds extends Query<ListFactNeedsInput, readonly NeedId[]> {
  constructor(private readonly pictures: PictureStore) {
    super();
  }

  override execute(scope: Scope, input: ListFactNeedsInput): Promise<readonly NeedId[]> {
    return this.pictures.needs(scope, input);
  }
}
