import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { Between, In, LessThan, Like, MoreThanOrEqual, Not } from 'typeorm';
import type { FindOperator, FindOptionsWhere } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { listed } from '../persistence/listed.js';
import { ScopedReader } from '../persistence/scoped-reader.js';
import { auditRows } from './audit-rows.js';
import { AuditEntity } from './audit.entity.js';

export interface AuditFilter {
  /** Any of these; an empty list is nobody. */
  readonly actorIds?: readonly Id[];
  readonly organisationIds?: readonly Id[];
  readonly action?: string;
  readonly subject?: Id;
  /** What ids of the subjects begin with: `need`. */
  readonly subjectType?: string;
  readonly from?: Date;
  /** Before, not at. */
  readonly until?: Date;
  readonly requestId?: string;
}

export interface AuditCut {
  readonly skip: number;
  readonly limit: number;
  readonly direction: 'ASC' | 'DESC';
}

/** What somebody is told of one thing: all its rows, or those of some actions, by one organisation, naming one id. */
export interface Told {
  readonly subject: Id;
  readonly only?: readonly string[];
  readonly but?: readonly string[];
  readonly organisationId?: Id;
  readonly naming?: Id;
}

/** A row, or its id alone where somebody has broken it so that it cannot be read. */
export interface TrailRow {
  readonly id: Id<'audit'>;
  readonly row: AuditEntity | null;
}

export interface TrailPage {
  readonly total: number;
  readonly rows: readonly TrailRow[];
}

/** Reads the trail, in the order it was written. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly reader: ScopedReader,
    private readonly database: DatabaseEngine,
  ) {}

  async page(scope: Scope, filter: AuditFilter, { skip, limit, direction }: AuditCut): Promise<TrailPage> {
    const where = whereOf(filter);
    const total = await this.reader.count(AuditEntity, scope, where);
    const select = { id: true };
    const found = await this.reader.find(AuditEntity, scope, {
      select,
      where,
      order: { id: direction },
      skip,
      take: limit,
    });
    return { total, rows: await this.read(found) };
  }

  /** Those of the ids that are there, as they stand. */
  async some(scope: Scope, ids: readonly string[]): Promise<readonly TrailRow[]> {
    const where = { id: In(ids) };
    return this.read(await this.reader.find(AuditEntity, scope, { select: { id: true }, where }));
  }

  /** What is told of things to somebody who sees these things: who asks has seen to that. Nothing told, no rows. */
  async told(told: readonly Told[], { skip, limit, direction }: AuditCut): Promise<TrailPage> {
    if (told.length === 0) return { total: 0, rows: [] };
    const rows = this.database.reader.getRepository(AuditEntity);
    const where = told.map(conditionOf);
    const total = await rows.count({ where });
    const order = { id: direction };
    return { total, rows: await this.read(await rows.find({ select: { id: true }, where, order, skip, take: limit })) };
  }

  private async read(found: readonly Pick<AuditEntity, 'id'>[]): Promise<TrailRow[]> {
    const ids = found.map(({ id }) => id);
    const rows = ids.length > 0 ? await auditRows(this.database.reader.manager, ids) : new Map();
    return ids.map((id) => ({ id, row: rows.get(id) ?? null }));
  }
}

function whereOf(filter: AuditFilter): FindOptionsWhere<AuditEntity> {
  const { actorIds, organisationIds, action, subject, subjectType, from, until, requestId } = filter;
  return {
    ...(actorIds && { actorId: In(actorIds) }),
    ...(organisationIds && { organisationId: In(organisationIds) }),
    ...(action !== undefined && { action }),
    ...(subjectType !== undefined && { subject: Like(`${subjectType}_%`) as FindOperator<Id> }),
    ...(subject !== undefined && { subject }),
    ...(from && until && { at: Between(from, new Date(until.getTime() - 1)) }),
    ...(from && !until && { at: MoreThanOrEqual(from) }),
    ...(!from && until && { at: LessThan(until) }),
    ...(requestId !== undefined && { requestId }),
  };
}

const conditionOf = ({ subject, only, but, organisationId, naming }: Told): FindOptionsWhere<AuditEntity> => ({
  subject,
  ...(only && { action: In(only) }),
  ...(!only && but && { action: Not(In(but)) }),
  ...(organisationId && { organisationId }),
  ...(naming && { difference: listed(naming) as never }),
});
