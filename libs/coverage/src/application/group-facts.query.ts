import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { againstOf, isPlannedBy, PLANNED_BY } from '../domain/against.js';
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
    const [all = { keys: [], ...NOTHING }] = await this.pictures.groups(scope, [], filter);
    const rows = by.length === 0 ? [all] : await this.pictures.groups(scope, by, filter);
    const targets = isPlannedBy([], filter) ? await this.targets.list(scope, filter) : [];
    const cells = targets.length === 0 ? [] : await this.pictures.groups(scope, PLANNED_BY, filter);
    const against = isPlannedBy(by, filter) ? againstOf(by, targets, cells) : new Map<string, Against>();
    const total = { ...all, targets: againstOf([], targets, cells).get('') ?? null };
    return { state, by, k: this.pictures.enough, rows: compared(rows, against), total };
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

const byKeys = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};
