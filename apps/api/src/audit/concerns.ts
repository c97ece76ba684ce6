import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import { FindRegistration } from '@app/identity/application/find-registration.query.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import type { OrganisationId } from '@app/identity/published/organisation.summary.js';
import type { RegistrationId } from '@app/identity/published/registration.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { ListPairs } from '@app/matching/application/list-pairs.query.js';
import type { PairId, PairRecord } from '@app/matching/published/pair.summary.js';
import { Injectable } from '@nestjs/common';
import type { Named } from './teller.js';
import type { Seen, Standing } from './who-is-told.js';

/** A thing whose past is told, and what else of this past it may be about. */
export interface Concern extends Seen {
  /** What the reader knows it by; null for the very thing that was asked for. */
  readonly title: string | null;
  /** Whose need it is about, where that is disclosed to the reader; of this one need alone. */
  readonly whose?: Named;
}

/** More of one need or solution are not told of at once: the newest are. */
const MOST_PAIRS = 500;

/** What a reader sees of a thing, by the room's own queries, and so what of its past is theirs to know. */
@Injectable()
export class Concerns {
  constructor(
    private readonly findNeed: FindNeed,
    private readonly findSolution: FindSolution,
    private readonly findEnterprise: FindEnterprise,
    private readonly findProvider: FindProvider,
    private readonly listPairs: ListPairs,
    private readonly findRegistration: FindRegistration,
    private readonly listOrganisations: ListOrganisations,
  ) {}

  /** The thing itself first; nothing where it is not to be seen. */
  async of(actor: Actor, id: string): Promise<readonly Concern[]> {
    switch (id.split('_', 1)[0]) {
      case 'need':
        return this.ofNeed(actor, id);
      case 'sol':
        return this.ofSolution(actor, id);
      case 'ent':
        return this.ofEnterprise(actor, id);
      case 'prov':
        return this.ofProvider(actor, id);
      case 'pair':
        return (await this.pairs(actor, { id: id as PairId })).map((pair) => ({
          ...pairSeen(actor, pair),
          title: null,
        }));
      case 'reg':
        return this.ofRegistration(actor, id);
      case 'org':
        return this.ofOrganisation(actor, id);
      default:
        return [];
    }
  }

  /** Of a need that is public, its enterprise is not told; and so it is its past. */
  private async ofNeed(actor: Actor, id: string): Promise<Concern[]> {
    const need = await this.findNeed.execute(Scope.of(actor), { id });
    if (!need) return [];
    const { enterpriseId } = need;
    const standing = enterpriseId === null ? 'outsider' : standingOf(actor, enterpriseId, 'insider');
    const pairs = await this.pairs(actor, { needId: need.id as NeedId });
    const beside = pairs.map((pair) => ({ ...pairSeen(actor, pair), title: pair.solution?.title ?? null }));
    return [{ subject: need.id, standing, title: null, ...whoseOf(need) }, ...beside];
  }

  private async ofSolution(actor: Actor, id: string): Promise<Concern[]> {
    const solution = await this.findSolution.execute(Scope.of(actor), { id });
    if (!solution) return [];
    const standing = standingOf(actor, solution.providerId, 'outsider');
    const pairs = await this.pairs(actor, { solutionId: solution.id as SolutionId });
    const beside = pairs.map((pair) => ({ ...pairSeen(actor, pair), title: pair.need?.title ?? null }));
    return [{ subject: solution.id, standing, title: null }, ...beside];
  }

  private async ofEnterprise(actor: Actor, id: string): Promise<Concern[]> {
    const file = await this.findEnterprise.execute(Scope.of(actor), { id });
    return file ? [{ subject: file.id, standing: standingOf(actor, file.id, 'insider'), title: null }] : [];
  }

  private async ofProvider(actor: Actor, id: string): Promise<Concern[]> {
    const provider = await this.findProvider.execute(Scope.of(actor), { id });
    return provider
      ? [{ subject: provider.id, standing: standingOf(actor, provider.id, 'outsider'), title: null }]
      : [];
  }

  private async ofRegistration(actor: Actor, id: string): Promise<Concern[]> {
    const found = await this.findRegistration.execute(Scope.of(actor), { id: id as RegistrationId });
    return found ? [{ subject: found.id, standing: 'owner', title: null }] : [];
  }

  private async ofOrganisation(actor: Actor, id: string): Promise<Concern[]> {
    const asked = { id: id as OrganisationId, limit: 1 };
    const [found] = await this.listOrganisations.execute(Scope.of(actor), asked);
    if (!found) return [];
    const own = [found.id, found.subjectId].includes(actor.organisationId);
    return [{ subject: found.id, standing: own ? 'owner' : standingOf(actor, found.id, 'insider'), title: null }];
  }

  private pairs(actor: Actor, asked: { id?: PairId; needId?: NeedId; solutionId?: SolutionId }) {
    return this.listPairs.execute(Scope.of(actor), { actor, limit: MOST_PAIRS, ...asked });
  }
}

const standingOf = (actor: Actor, owner: Id, otherwise: Standing): Standing =>
  Scope.of(actor).holds('bureau') || actor.organisationId === owner ? 'owner' : otherwise;

/** The provider and the district are told all of a pair but who looked at the contacts. */
const pairSeen = (actor: Actor, { id, enterpriseId, need }: PairRecord): Omit<Concern, 'title'> => ({
  subject: id,
  standing: standingOf(actor, enterpriseId, 'insider'),
  ...(need && whoseOf(need)),
});

const whoseOf = ({ enterpriseId, enterpriseName }: NeedSummary): Pick<Concern, 'whose'> =>
  enterpriseId !== null && enterpriseName !== null ? { whose: { id: enterpriseId, name: enterpriseName } } : {};
