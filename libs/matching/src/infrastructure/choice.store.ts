import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { choiceMade } from '../domain/pair.errors.js';
import { ChoiceEntity } from './choice.entity.js';

export interface Choice {
  readonly needId: NeedId;
  readonly solutionId: SolutionId;
  readonly solutionTitle: string;
  /** The version that the person saw; 0 = nobody had chosen. */
  readonly seen: number;
  readonly by: Actor;
  readonly at: Date;
}

@Injectable()
export class ChoiceStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Two who choose on one need take turns; the second has to have seen what the first chose, or is told. */
  async make(work: UnitOfWork, { needId, seen, by, at, ...what }: Choice): Promise<void> {
    const manager = managerOf(work);
    const row = { ...what, version: seen + 1, chosenBy: by.id, chosenAt: at };
    if (seen === 0) {
      const made = await manager.findOneBy(ChoiceEntity, { id: needId });
      if (made) throw asMade(made);
      await manager.insert(ChoiceEntity, { id: needId, ...row }).catch(async (error: unknown) => {
        const now = await manager.findOneBy(ChoiceEntity, { id: needId });
        throw now ? asMade(now) : error;
      });
      return;
    }
    const { affected } = await manager.update(ChoiceEntity, { id: needId, version: seen }, row);
    if (affected === 1) return;
    const now = await manager.findOneBy(ChoiceEntity, { id: needId });
    throw now ? asMade(now) : choiceMade({ by: by.id, at, what: '', version: 0 });
  }

  async versions(needIds: readonly NeedId[]): Promise<ReadonlyMap<NeedId, number>> {
    const rows = await this.reader.find(ChoiceEntity, Scope.of(houseActor), { where: { id: In([...needIds]) } });
    return new Map(rows.map(({ id, version }) => [id, version]));
  }
}

const asMade = ({ chosenBy, chosenAt, solutionTitle, version }: ChoiceEntity) =>
  choiceMade({ by: chosenBy, at: chosenAt, what: solutionTitle, version });
