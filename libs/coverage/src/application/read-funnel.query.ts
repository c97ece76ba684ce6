import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { Funnel, PictureFilter } from '../published/picture.summary.js';
import { STAGES } from '../published/stage.summary.js';

export interface ReadFunnelInput {
  readonly filter?: Pick<PictureFilter, 'industry' | 'district'>;
}

/** How far the needs have come, and how long each step took. */
@Injectable()
export class ReadFunnel extends Query<ReadFunnelInput, Funnel> {
  constructor(
    private readonly facts: FactStore,
    private readonly pictures: PictureStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { filter = {} }: ReadFunnelInput): Promise<Funnel> {
    const state = await this.facts.state(scope);
    const standing = await this.pictures.standing(scope, filter);
    const waiting = await this.pictures.waiting(scope, filter);
    const steps = STAGES.map(({ code, name, rank }) => {
      const reached = STAGES.filter((stage) => stage.rank >= rank);
      const { mean = null, most = null } = waiting.find(({ stage }) => stage === code) ?? {};
      return {
        stage: code,
        name,
        reached: reached.reduce((sum, stage) => sum + (standing.get(stage.code) ?? 0), 0),
        here: standing.get(code) ?? 0,
        waited: mean === null || most === null ? null : { mean, most },
      };
    });
    return { state, steps };
  }
}
