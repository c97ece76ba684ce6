import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { sumOf } from '../domain/enterprise-counts.js';
import type { EnterpriseCounts } from '../domain/enterprise-counts.js';
import { DIMENSIONS } from '../published/picture.summary.js';
import type { Dimension, NeedGroup, PictureFilter, PictureRow } from '../published/picture.summary.js';
import { rankOf } from '../published/stage.summary.js';
import type { StageCode } from '../published/stage.summary.js';
import { CoverageConfig } from './coverage.config.js';
import { FactStageEntity } from './fact-stage.entity.js';
import { FactEntity } from './fact.entity.js';

const COLUMN: Readonly<Record<Dimension, string>> = {
  industry: 'industry',
  scenario: 'scenario',
  district: 'district_code',
  month: 'month',
};

/** Of the industry and district of the fact. */
const planned = (what: 'needs' | 'enterprises') => `EXISTS (SELECT 1 FROM coverage_target WHERE ${what} IS NOT NULL
  AND coverage_target.district_code = coverage_fact.district_code AND coverage_target.industry = coverage_fact.industry)`;

/** What each group of needs is, once, for the figures and for the lists behind them. */
const CONDITION: Readonly<Record<NeedGroup, string>> = {
  published: '1 = 1',
  one: 'providers >= 1',
  enough: 'providers >= :enough',
  none: 'providers = 0',
  unmatched: `stage_rank < ${rankOf('matched')}`,
  matched: `stage_rank >= ${rankOf('matched')}`,
  shortlisted: `stage_rank >= ${rankOf('shortlisted')}`,
  interested: `stage_rank >= ${rankOf('interested')}`,
  chosen: `stage_rank >= ${rankOf('chosen')}`,
  agreed: `stage_rank >= ${rankOf('agreed')}`,
  'self-captured': 'chosen_provider = collector',
  planned: planned('needs'),
  'planned-agreed': `stage_rank >= ${rankOf('agreed')} AND ${planned('enterprises')}`,
  'at-published': `stage = 'published'`,
  'at-matched': `stage = 'matched'`,
  'at-shortlisted': `stage = 'shortlisted'`,
  'at-interested': `stage = 'interested'`,
  'at-chosen': `stage = 'chosen'`,
  'at-agreed': `stage = 'agreed'`,
};

const many = (group: NeedGroup) => `SUM(CASE WHEN ${CONDITION[group]} THEN 1 ELSE 0 END)`;
const COUNTS = `COUNT(*) AS needs, ${many('one')} AS one, ${many('enough')} AS enough, ${many('chosen')} AS chosen,
  ${many('agreed')} AS agreed`;
const ENTERPRISES = `COUNT(DISTINCT enterprise_id) AS enterprises,
  COUNT(DISTINCT CASE WHEN ${CONDITION.agreed} THEN enterprise_id END) AS agreed_enterprises`;

type Row = Readonly<Record<string, unknown>>;
const numberIn = (row: Row, name: string) => Number(row[name] ?? 0);
const textIn = (row: Row, name: string) => String(row[name] as string);
const countsIn = (row: Row) => ({
  needs: numberIn(row, 'needs'),
  one: numberIn(row, 'one'),
  enough: numberIn(row, 'enough'),
  chosen: numberIn(row, 'chosen'),
  agreed: numberIn(row, 'agreed'),
});

export interface NeedsAt {
  readonly keys: readonly string[];
  readonly needs: number;
}

export interface StageFigures {
  readonly stage: StageCode;
  readonly count: number;
  readonly mean: number | null;
  readonly most: number | null;
}

/** Questions to the facts in plain SQL, the same on every database; never without a scope. */
@Injectable()
export class PictureStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly config: CoverageConfig,
  ) {}

  get enough(): number {
    return this.config.enough;
  }

  /**
   * What there is of each enterprise, which is of one industry and one district: a walk along one index, without sorting.
   * All that asks for no more than these is added up from it.
   */
  async enterprises(scope: Scope, filter: PictureFilter): Promise<readonly EnterpriseCounts[]> {
    const keys = 'enterprise_id, district_code, industry';
    const rows = await this.ask(scope, filter, { select: `${keys}, ${COUNTS}`, rest: `GROUP BY ${keys}` });
    return rows.map((row) => ({
      enterpriseId: textIn(row, 'enterprise_id'),
      district: textIn(row, 'district_code'),
      industry: textIn(row, 'industry'),
      ...countsIn(row),
    }));
  }

  /** One row for each combination that occurs, and all of them together. */
  async groups(
    scope: Scope,
    by: readonly Dimension[],
    filter: PictureFilter,
  ): Promise<{ readonly rows: readonly PictureRow[]; readonly total: PictureRow }> {
    const keys = by.map((dimension) => COLUMN[dimension]).join(', ');
    const laid = await this.ask(scope, filter, {
      select: [keys, COUNTS, ENTERPRISES].filter(Boolean).join(', '),
      rest: keys && `GROUP BY ${keys} ORDER BY ${keys}`,
    });
    const enterprisesIn = (row: Row) => ({
      enterprises: numberIn(row, 'enterprises'),
      agreedEnterprises: numberIn(row, 'agreed_enterprises'),
    });
    const rows = laid.map((row) => ({
      keys: by.map((dimension) => textIn(row, COLUMN[dimension])),
      ...countsIn(row),
      ...enterprisesIn(row),
    }));
    // One enterprise may be in many of the rows.
    const [all = {}] = await this.ask(scope, filter, { select: ENTERPRISES, rest: '' });
    return { rows, total: { keys: [], ...sumOf(rows), ...enterprisesIn(all) } };
  }

  /** Needs, and nothing else, by the codes in the order of `by`. */
  async needsBy(scope: Scope, by: readonly Dimension[]): Promise<readonly NeedsAt[]> {
    const keys = by.map((dimension) => COLUMN[dimension]).join(', ');
    const rows = await this.ask(scope, {}, { select: `${keys}, COUNT(*) AS needs`, rest: `GROUP BY ${keys}` });
    return rows.map((row) => ({
      keys: by.map((dimension) => textIn(row, COLUMN[dimension])),
      needs: numberIn(row, 'needs'),
    }));
  }

  /** Needs by the stage where they stand. */
  async standing(scope: Scope, filter: PictureFilter): Promise<ReadonlyMap<StageCode, number>> {
    const rows = await this.ask(scope, filter, { select: 'stage, COUNT(*) AS needs', rest: 'GROUP BY stage' });
    return new Map(rows.map((row) => [textIn(row, 'stage') as StageCode, numberIn(row, 'needs')]));
  }

  /** Of the needs that came to each stage, how long they stood at the one before. */
  async waiting(scope: Scope, { industry, district }: PictureFilter): Promise<readonly StageFigures[]> {
    const filter = { ...(industry && { industry }), ...(district && { district }) };
    const select = 'stage, COUNT(*) AS needs, AVG(waited) AS mean, MAX(waited) AS most';
    const rows = await this.ask(scope, filter, { select, rest: 'GROUP BY stage' }, FactStageEntity);
    const orNull = (row: Row, name: string) => (row[name] === null ? null : numberIn(row, name));
    return rows.map((row) => ({
      stage: textIn(row, 'stage') as StageCode,
      count: numberIn(row, 'needs'),
      mean: orNull(row, 'mean'),
      most: orNull(row, 'most'),
    }));
  }

  /** Chosen providers, most chosen first. */
  async chosen(scope: Scope, filter: PictureFilter) {
    const rows = await this.ask(scope, filter, {
      select: `chosen_provider, COUNT(*) AS chosen, ${many('self-captured')} AS self_captured`,
      rest: 'AND chosen_provider IS NOT NULL GROUP BY chosen_provider ORDER BY chosen DESC, chosen_provider',
    });
    return rows.map((row) => ({
      providerId: textIn(row, 'chosen_provider') as ProviderId,
      chosen: numberIn(row, 'chosen'),
      selfCaptured: numberIn(row, 'self_captured'),
    }));
  }

  async count(scope: Scope, group: NeedGroup, filter: PictureFilter): Promise<number> {
    const [row = {}] = await this.ask(scope, filter, { select: 'COUNT(*) AS needs', rest: `AND ${CONDITION[group]}` });
    return numberIn(row, 'needs');
  }

  /** The needs behind a figure. */
  async needs(
    scope: Scope,
    {
      groups,
      chosenBy,
      months,
    }: { groups: readonly NeedGroup[]; chosenBy: readonly string[]; months: readonly string[] },
  ): Promise<readonly NeedId[]> {
    const clauses = [
      ...(groups.length > 0 ? [`AND (${groups.map((group) => CONDITION[group]).join(' OR ')})`] : []),
      ...(chosenBy.length > 0 ? ['AND chosen_provider IN (:...chosenBy)'] : []),
    ];
    const filter = months.length > 0 ? { month: months } : {};
    const rows = await this.ask(scope, filter, { select: 'id', rest: clauses.join(' '), values: { chosenBy } });
    return rows.map((row) => textIn(row, 'id') as NeedId);
  }

  private ask(
    scope: Scope,
    filter: PictureFilter,
    { select, rest, values = {} }: { select: string; rest: string; values?: Readonly<Record<string, unknown>> },
    entity: typeof FactEntity | typeof FactStageEntity = FactEntity,
  ): Promise<readonly Row[]> {
    const table = entity === FactEntity ? 'coverage_fact' : 'coverage_fact_stage';
    const narrowed = DIMENSIONS.flatMap((dimension) =>
      filter[dimension]?.length ? [`AND ${COLUMN[dimension]} IN (:...${dimension})`] : [],
    );
    const where = ['WHERE {visible}', ...narrowed, rest].join(' ');
    const asked = { ...values, ...filter, enough: this.enough };
    return this.reader.select<FactEntity | FactStageEntity>(
      entity,
      scope,
      `SELECT ${select} FROM ${table} ${where}`,
      asked,
    );
  }
}
