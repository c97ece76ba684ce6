import { ListProviders } from '@app/adaptation/application/list-providers.query.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { giniOf, topFiveShare } from '../domain/concentration.js';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { Concentration, PictureFilter } from '../published/picture.summary.js';

export interface ReadConcentrationInput {
  readonly filter?: PictureFilter;
}

/** Whether few providers have it all, who has nothing, and who chose itself by collecting. */
@Injectable()
export class ReadConcentration extends Query<ReadConcentrationInput, Concentration> {
  constructor(
    private readonly facts: FactStore,
    private readonly pictures: PictureStore,
    private readonly providers: ListProviders,
  ) {
    super();
  }

  override async execute(scope: Scope, { filter = {} }: ReadConcentrationInput): Promise<Concentration> {
    const state = await this.facts.state(scope);
    const chosen = await this.pictures.chosen(scope, filter);
    const unmatched = await this.pictures.count(scope, 'unmatched', filter);
    const all = await this.providers.execute(scope);
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const has = new Set(chosen.map(({ providerId }) => providerId));
    const neverChosen = all
      .filter(({ id, status }) => status === 'listed' && !has.has(id))
      .map(({ id, name }) => ({ providerId: id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
    const counts = [...chosen.map((one) => one.chosen), ...neverChosen.map(() => 0)];
    return {
      state,
      chosen: chosen.reduce((sum, one) => sum + one.chosen, 0),
      selfCaptured: chosen.reduce((sum, one) => sum + one.selfCaptured, 0),
      topFive: topFiveShare(counts),
      gini: giniOf(counts),
      providers: chosen.map((one) => ({ ...one, name: names.get(one.providerId) ?? one.providerId })),
      neverChosen,
      unmatched,
    };
  }
}
