import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import { ListSolutions } from '@app/adaptation/application/list-solutions.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { waitsFor } from '../domain/pair.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { PAIR_STATUSES } from '../published/pair.summary.js';
import type { PairStatus, Waiting } from '../published/pair.summary.js';
import type { PairOutline, Pipeline } from '../published/pipeline.summary.js';

export interface ListPipelineInput {
  readonly actor: Actor;
  readonly stages?: readonly PairStatus[];
  /** Only where the need's title, or the name of its enterprise as this scope knows it, has this in it. */
  readonly text?: string;
  /** Only what waits for this actor's side; for an office, only what waits for anybody. */
  readonly waiting?: boolean;
  /** By the last step, newest first; or by the day to answer by, the nearest first. */
  readonly sort?: 'since' | 'until';
  readonly page?: number;
  readonly pageSize?: number;
}

const PAGE_SIZE = 20;
/** More living and ended pairs than one party, district or city of the programme has; beyond it the oldest are left out. */
const MOST = 20_000;

/** Every pair in sight with where it stands and whose turn it is; the counts by stage are of what this scope sees, and of the text. */
@Injectable()
export class ListPipeline extends Query<ListPipelineInput, Pipeline> {
  constructor(
    private readonly pairs: PairStore,
    private readonly needs: ListNeeds,
    private readonly solutions: ListSolutions,
  ) {
    super();
  }

  override async execute(scope: Scope, input: ListPipelineInput): Promise<Pipeline> {
    const { actor, stages = [], waiting = false, sort = 'since', page = 1, pageSize = PAGE_SIZE } = input;
    const all = await this.holding(scope, await this.pairs.outline(scope, MOST), input.text);
    const isMine = (pair: PairOutline) => turnOf(waitsFor(pair), actor);
    const shown = all
      .filter((pair) => stages.length === 0 || stages.includes(pair.status))
      .filter((pair) => !waiting || isMine(pair))
      .toSorted(sort === 'until' ? nearestFirst : newestFirst);
    const rows = shown.slice((page - 1) * pageSize, page * pageSize);
    const needs = rows.length === 0 ? [] : await this.needs.execute(scope, { ids: rows.map(({ needId }) => needId) });
    const solutions =
      rows.length === 0 ? [] : await this.solutions.execute(scope, { ids: rows.map(({ solutionId }) => solutionId) });
    return {
      total: shown.length,
      page,
      pageSize,
      waiting: all.filter(isMine).length,
      stages: PAIR_STATUSES.map((status) => ({ status, count: all.filter((one) => one.status === status).length })),
      rows: rows.map((pair) => ({
        pair,
        need: needs.find(({ id }) => id === pair.needId) ?? null,
        solution: solutions.find(({ id }) => id === pair.solutionId) ?? null,
        waitsFor: waitsFor(pair),
        isMine: isMine(pair),
      })),
    };
  }

  private async holding(scope: Scope, pairs: readonly PairOutline[], text?: string): Promise<readonly PairOutline[]> {
    const said = text?.trim().toLowerCase();
    if (!said || pairs.length === 0) return pairs;
    const needs = await this.needs.execute(scope, { ids: [...new Set(pairs.map(({ needId }) => needId))] });
    const found = needs.filter((need) =>
      [need.title, need.enterpriseName].some((one) => one?.toLowerCase().includes(said)),
    );
    const ids = new Set(found.map(({ id }) => id));
    return pairs.filter(({ needId }) => ids.has(needId));
  }
}

/** An office has no turn of its own: to it everything that waits is of interest. */
function turnOf(waiting: Waiting | null, { role }: Actor): boolean {
  if (waiting === null) return false;
  if (role !== 'enterprise' && role !== 'provider') return true;
  return waiting === 'both' || waiting === role;
}

const newestFirst = (a: PairOutline, b: PairOutline) => b.changedAt.getTime() - a.changedAt.getTime();
const nearestFirst = (a: PairOutline, b: PairOutline) =>
  (a.answerBy ?? '9999').localeCompare(b.answerBy ?? '9999') || newestFirst(a, b);
