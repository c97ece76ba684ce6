import type { Actor } from '@app/kernel/actor.js';
import { isId } from '@app/kernel/id.js';
import { Query } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { Grant } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import { fileGrants, insidersOf, solutionGrants } from '../domain/grants.js';
import { needLifecycle } from '../domain/need.lifecycle.js';
import { providerLifecycle } from '../domain/provider.lifecycle.js';
import { solutionLifecycle } from '../domain/solution.lifecycle.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';
import type { NeedSummary } from '../published/need.summary.js';
import type { ProviderSummary } from '../published/provider.summary.js';
import type { SolutionSummary } from '../published/solution.summary.js';

type Told = NeedSummary | SolutionSummary | EnterpriseSummary | ProviderSummary;

export interface OpenMovesInput {
  /** Its id, or the record as this scope was told it just now. */
  readonly of: string | Told;
  readonly actor: Actor;
}

/** The moves of any record of the library that this actor may make now: its role may, and it answers for the record. */
@Injectable()
export class OpenMoves extends Query<OpenMovesInput, readonly string[]> {
  constructor(
    private readonly needs: NeedStore,
    private readonly solutions: SolutionStore,
    private readonly enterprises: EnterpriseStore,
    private readonly providers: ProviderStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { of, actor }: OpenMovesInput): Promise<readonly string[]> {
    const record = typeof of === 'string' ? await this.read(scope, of) : of;
    if (!record) return [];
    const holds = (grants: readonly Grant[]) => grants.some((grant) => Scope.heldBy(actor).holds(grant));
    if (isNeed(record)) return holds(insidersOf(record)) ? needLifecycle.open(record.status, actor) : [];
    if (isSolution(record)) return holds(solutionGrants(record)) ? solutionLifecycle.open(record.status, actor) : [];
    if (isFile(record)) return holds(fileGrants(record)) ? fileMoves(record, actor) : [];
    return providerLifecycle.open(record.status, actor);
  }

  private read(scope: Scope, id: string): Promise<Told | undefined> {
    if (isId('need', id)) return this.needs.read(scope, id);
    if (isId('sol', id)) return this.solutions.read(scope, id);
    return isId('ent', id) ? this.enterprises.read(scope, id) : this.providers.read(scope, id);
  }
}

const isNeed = (record: Told): record is NeedSummary => isId('need', record.id);
const isSolution = (record: Told): record is SolutionSummary => isId('sol', record.id);
const isFile = (record: Told): record is EnterpriseSummary => isId('ent', record.id);

/** Beside the moves of its life: the log is open to all who see the file, and its collector's view may be ended. */
function fileMoves({ status, collectorId }: EnterpriseSummary, actor: Actor): readonly string[] {
  const mayEnd = collectorId !== null && ['enterprise', 'bureau', 'system'].includes(actor.role);
  return [
    ...enterpriseLifecycle.open(status, actor),
    ...(mayEnd ? ['end-collection'] : []),
    ...(status === 'withdrawn' ? [] : ['add-follow-up']),
  ];
}
