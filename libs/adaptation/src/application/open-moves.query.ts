import type { Actor } from '@app/kernel/actor.js';
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

export interface OpenMovesInput {
  readonly id: string;
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

  override async execute(scope: Scope, { id, actor }: OpenMovesInput): Promise<readonly string[]> {
    const holds = (grants: readonly Grant[]) => grants.some((grant) => Scope.heldBy(actor).holds(grant));
    const need = await this.needs.read(scope, id);
    if (need) return holds(insidersOf(need)) ? needLifecycle.open(need.status, actor) : [];
    const solution = await this.solutions.read(scope, id);
    if (solution) return holds(solutionGrants(solution)) ? solutionLifecycle.open(solution.status, actor) : [];
    const file = await this.enterprises.read(scope, id);
    if (file) return holds(fileGrants(file)) ? fileMoves(file, actor) : [];
    const provider = await this.providers.read(scope, id);
    return provider ? providerLifecycle.open(provider.status, actor) : [];
  }
}

/** Beside the moves of its life: the log is open to all who see the file, and its collector's view may be ended. */
function fileMoves({ status, collectorId }: EnterpriseSummary, actor: Actor): readonly string[] {
  const mayEnd = collectorId !== null && ['enterprise', 'bureau', 'system'].includes(actor.role);
  return [
    ...enterpriseLifecycle.open(status, actor),
    ...(mayEnd ? ['end-collection'] : []),
    ...(status === 'withdrawn' ? [] : ['add-follow-up']),
  ];
}
