import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { creditCodeTaken, organisationMissing, overtaken, subjectTaken } from '../domain/identity.errors.js';
import type { OrganisationId, OrganisationKind, OrganisationSummary } from '../published/organisation.summary.js';
import { OrganisationEntity } from './organisation.entity.js';
import { portionsOf } from '@app/platform/persistence/portions.js';

const ONLY = { id: true, creditCode: true, subjectId: true } as const;

export interface OrganisationFilter {
  readonly id?: OrganisationId;
  readonly kind?: OrganisationKind;
  readonly creditCode?: string;
  readonly limit: number;
}

@Injectable()
export class OrganisationStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Throws a conflict where the credit code or the record is another's. */
  async add(work: UnitOfWork, organisation: OrganisationSummary): Promise<void> {
    await this.refuseTaken(work, organisation);
    await managerOf(work)
      .insert(OrganisationEntity, organisation)
      .catch(async (error: unknown) => {
        // Another was faster since: now it can be seen.
        await this.refuseTaken(work, organisation);
        throw error;
      });
  }

  /** Many at once, of which `takenAmong` has said that they are free. */
  async addMany(work: UnitOfWork, organisations: readonly OrganisationSummary[]): Promise<void> {
    for (const some of portionsOf(organisations)) {
      await managerOf(work)
        .insert(OrganisationEntity, some)
        .catch(async (error: unknown) => {
          // Another was faster since.
          for (const one of some) await this.refuseTaken(work, one);
          throw error;
        });
    }
  }

  /** Which of these credit codes of a kind, and which of these records, an organisation has already. */
  async takenAmong(
    work: UnitOfWork,
    kind: OrganisationKind,
    asked: { codes: readonly string[]; subjects: readonly Id[] },
  ) {
    const manager = managerOf(work);
    const taken = { codes: new Set<string>(), subjects: new Set<string>() };
    for (const codes of portionsOf(asked.codes)) {
      const rows = await manager.find(OrganisationEntity, { select: ONLY, where: { kind, creditCode: In(codes) } });
      for (const { creditCode } of rows) taken.codes.add(creditCode ?? '');
    }
    for (const subjects of portionsOf(asked.subjects)) {
      const rows = await manager.find(OrganisationEntity, { select: ONLY, where: { subjectId: In(subjects) } });
      for (const { subjectId } of rows) taken.subjects.add(subjectId ?? '');
    }
    return taken;
  }

  byCreditCode(work: UnitOfWork, kind: OrganisationKind, creditCode: string): Promise<OrganisationSummary | null> {
    return managerOf(work).findOneBy(OrganisationEntity, { kind, creditCode });
  }

  get(work: UnitOfWork, id: OrganisationId): Promise<OrganisationSummary | null> {
    return managerOf(work).findOneBy(OrganisationEntity, { id });
  }

  /** These, and whatever else the same company is: its credit code tells. */
  async companiesOf(work: UnitOfWork, ids: readonly OrganisationId[]): Promise<readonly OrganisationSummary[]> {
    const manager = managerOf(work);
    const these = await manager.findBy(OrganisationEntity, { id: In([...ids]) });
    const codes = these.flatMap(({ creditCode }) => creditCode ?? []);
    const same = await manager.findBy(OrganisationEntity, { creditCode: In(codes) });
    return [...these, ...same.filter(({ id }) => !ids.includes(id))];
  }

  /** Throws a conflict if it is no longer as the person saw it. */
  async change(work: UnitOfWork, seen: number, { id, ...next }: OrganisationSummary): Promise<void> {
    const { affected } = await managerOf(work).update(OrganisationEntity, { id, version: seen }, next);
    if (affected === 1) return;
    const now = await this.get(work, id);
    throw now ? overtaken(now) : organisationMissing();
  }

  async list(scope: Scope, { limit, ...where }: OrganisationFilter): Promise<readonly OrganisationSummary[]> {
    return this.reader.find(OrganisationEntity, scope, { where, order: { id: 'ASC' }, take: limit });
  }

  private async refuseTaken(work: UnitOfWork, { kind, creditCode, subjectId }: OrganisationSummary): Promise<void> {
    const manager = managerOf(work);
    if (creditCode !== null && (await manager.existsBy(OrganisationEntity, { kind, creditCode })))
      throw creditCodeTaken();
    if (subjectId !== null && (await manager.existsBy(OrganisationEntity, { subjectId }))) throw subjectTaken();
  }
}

/** As an actor of this organisation names it. */
export const holderOf = ({ id, subjectId }: Pick<OrganisationSummary, 'id' | 'subjectId'>): Id => subjectId ?? id;
