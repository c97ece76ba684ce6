import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { Dimension, Picture, PictureFilter } from '../published/picture.summary.js';

export interface GroupFactsInput {
  readonly by: readonly Dimension[];
  readonly filter?: PictureFilter;
}

const NOTHING = { enterprises: 0, needs: 0, one: 0, enough: 0, chosen: 0, agreed: 0, agreedEnterprises: 0 };

/** Industry × scenario × district × time: how many there are, can be served, are chosen, are agreed on. */
@Injectable()
export class GroupFacts extends Query<GroupFactsInput, Picture> {
  constructor(
    private readonly facts: FactStore,
    private readonly pictures: PictureStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { by, filter = {} }: GroupFactsInput): Promise<Picture> {
    const state = await this.facts.state(scope);
    const [total = { keys: [], ...NOTHING }] = await this.pictures.groups(scope, [], filter);
    const rows = await this.pictures.groups(scope, by, filter);
    return { state, by, k: this.pictures.enough, rows, total };
  }
}
