import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { againstOf, PLANNED_BY, plannedBy } from '../domain/against.js';
import type { PlannedBy } from '../domain/against.js';
import { byKeys, laidOut } from '../domain/enterprise-counts.js';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import { TargetStore } from '../infrastructure/target.store.js';
import type { ComparedRow, Dimension, Picture, PictureFilter, PictureRow } from '../published/picture.summary.js';
import type { Against } from '../published/target.summary.js';

export interface GroupFactsInput {
  readonly by: readonly Dimension[];
  readonly filter?: PictureFilter;
}

const NOTHING = { enterprises: 0, needs: 0, one: 0, enough: 0, chosen: 0, agreed: 0, agreedEnterprises: 0 };

/** Industry × scenario × district × time: how many there are, can be served, are chosen, are agreed on; of how many planned. */
@Injectable()
export class GroupFacts extends Query<GroupFactsInput, Picture> {
  constructor(
    private readonly facts: FactStore,
    private readonly pictures: PictureStore,
    private readonly targets: TargetStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { by, filter = {} }: GroupFactsInput): Promise<Picture> {
    const state = await this.facts.state(scope);
    const k = this.pictures.enough;
    const planned = plannedBy(by, filter);
    if (!planned) {
      const { rows, total } = await this.pictures.groups(scope, by, filter);
      return { state, by, k, rows: compared(rows, new Map()), total: { ...total, targets: null } };
    }
    // Whatever is laid out by what an enterprise is of is added up from its lines.
    const enterprises = await this.pictures.enterprises(scope, filter);
    const targets = await this.targets.list(scope, filter);
    const cells = laidOut(PLANNED_BY, enterprises);
    const against = (those: readonly PlannedBy[]) => againstOf(those, targets, cells);
    const [total] = compared(laidOut([], enterprises), against([]));
    if (!total) throw new Error('of no dimension there is one row');
    return { state, by, k, rows: compared(laidOut(planned, enterprises), against(planned)), total };
  }
}

/** Beside what there is; what is planned and has come to nothing yet is a row too. */
function compared(rows: readonly PictureRow[], against: ReadonlyMap<string, Against>): ComparedRow[] {
  const told = rows.map((row) => ({ ...row, targets: against.get(row.keys.join('|')) ?? null }));
  const there = new Set(rows.map(({ keys }) => keys.join('|')));
  const empty = [...against].flatMap(([key, targets]) =>
    there.has(key) ? [] : [{ keys: key.split('|'), ...NOTHING, targets }],
  );
  return empty.length === 0 ? told : [...told, ...empty].sort((a, b) => byKeys(a.keys, b.keys));
}
