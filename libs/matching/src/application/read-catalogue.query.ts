import { ListSolutions } from '@app/adaptation/application/list-solutions.query.js';
import { SolutionVersions } from '@app/adaptation/application/solution-versions.query.js';
import { anonymous } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { Catalogue } from '../domain/catalogue.js';
import { Terms } from '../domain/terms.js';
import { currentWeights } from '../domain/weights.js';

const PAGE = 500;
/** The catalogue is the same for every reader: what everyone may see. */
const everyone = Scope.of(anonymous);

/**
 * The published listings as they are now, prepared. Kept in memory; before each answer the versions are asked for, and
 * what changed is read anew, so that several processes stay right without hearing of each other.
 */
@Injectable()
export class ReadCatalogue extends Query<void, Catalogue> {
  private readonly catalogue = new Catalogue(new Terms(currentWeights.text, []), currentWeights);
  /** One after the other: the second would read again what the first is reading. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly versions: SolutionVersions,
    private readonly solutions: ListSolutions,
  ) {
    super();
  }

  override execute(_scope: Scope): Promise<Catalogue> {
    const mine = this.turn.then(() => this.refresh());
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async refresh(): Promise<Catalogue> {
    const { catalogue } = this;
    const now = new Map((await this.versions.execute(everyone, {})).map(({ id, version }) => [id, version]));
    const held = catalogue.versions();
    for (const id of held.keys()) if (!now.has(id)) catalogue.remove(id);
    const changed = [...now].filter(([id, version]) => held.get(id) !== version).map(([id]) => id);
    for (let at = 0; at < changed.length; at += PAGE) {
      for (const solution of await this.solutions.execute(everyone, { ids: changed.slice(at, at + PAGE) })) {
        if (solution.status === 'published') catalogue.put(solution);
      }
    }
    return catalogue;
  }
}
