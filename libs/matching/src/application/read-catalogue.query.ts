import { ListSolutions } from '@app/adaptation/application/list-solutions.query.js';
import { SolutionVersions } from '@app/adaptation/application/solution-versions.query.js';
import type { SolutionVersion } from '@app/adaptation/application/solution-versions.query.js';
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
  private readonly catalogue = new Catalogue(new Terms(currentWeights.text), currentWeights);
  /** What was there when the catalogue was last brought up to date. */
  private known: readonly SolutionVersion[] = [];
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
    const now = await this.versions.execute(everyone, {});
    if (isSame(now, this.known)) return catalogue;
    const changed = now.flatMap(({ id, version }) => (catalogue.find(id)?.solution.version === version ? [] : [id]));
    const fresh = changed.filter((id) => !catalogue.find(id)).length;
    // As many kept as are held: nothing is gone. Otherwise look for what is.
    if (now.length - fresh !== catalogue.size) {
      const living = new Set(now.map(({ id }) => id));
      for (const { solution } of catalogue.all()) if (!living.has(solution.id)) catalogue.remove(solution.id);
    }
    for (let at = 0; at < changed.length; at += PAGE) {
      for (const solution of await this.solutions.execute(everyone, { ids: changed.slice(at, at + PAGE) })) {
        if (solution.status === 'published') catalogue.put(solution);
      }
    }
    this.known = now;
    return catalogue;
  }
}

/** Place by place, which is quick: nothing has changed for most readers. */
const isSame = (now: readonly SolutionVersion[], known: readonly SolutionVersion[]): boolean =>
  now.length === known.length &&
  now.every(({ id, version }, at) => known[at]?.version === version && known[at]?.id === id);
