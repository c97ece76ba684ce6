import type { Difference } from '@app/kernel/audit-entry.js';
import { newId } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { Money } from '@app/kernel/money.js';
import type { Grant, Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { plainInsert } from '@app/platform/persistence/plain-rows.js';
import type { Identified, Readable } from '@app/platform/persistence/readable.js';
import { findIn } from '@app/platform/persistence/scoped-reader.js';
import type { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { In, LessThan, MoreThan } from 'typeorm';
import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { differenceOf } from '../domain/difference.js';
import { recordChanged } from '../domain/library.errors.js';
import type { LibraryRecord } from '../domain/record.js';
import type { Revision } from '../published/revision.summary.js';
import { RevisionEntity } from './revision.entity.js';

const PAGE = 500;
/** Rows of one statement: with thirty columns each, below SQLite's limit of 32 766 bound values. */
const ROWS = 200;

export type Row = LibraryRecord & Identified & ObjectLiteral;

/** What the stores of the library share: a write also keeps the state as a revision, a read never goes without a scope. */
export abstract class LibraryStore<Entity extends Row, Full extends LibraryRecord, Summary> {
  protected abstract readonly entity: Readable<Entity>;
  /** Fields that are money, and instants beside those of every record: Json has neither. */
  protected abstract readonly money: readonly string[];
  protected abstract readonly instants: readonly string[];
  protected abstract readonly statusNames: Readonly<Record<string, string>>;

  constructor(protected readonly reader: ScopedReader) {}

  /** Who answers for a record, and so is told of its past. */
  protected abstract insiders(full: Full): readonly Grant[];
  protected abstract rowOf(full: Full): Entity;
  protected abstract fullOf(row: Entity): Full;
  protected abstract summariesOf(rows: readonly Entity[], scope: Scope): Promise<Summary[]>;

  async add(work: UnitOfWork, ...records: readonly Full[]): Promise<void> {
    for (let from = 0; from < records.length; from += ROWS) {
      const some = records.slice(from, from + ROWS);
      await plainInsert(
        managerOf(work),
        this.entity,
        some.map((record) => this.rowOf(record)),
      );
      await this.keep(work, some);
    }
  }

  /**
   * Puts `after` in the place of `before`: one statement on the version and status that were seen, or a conflict that
   * says who was faster and what differs.
   */
  async change(work: UnitOfWork, before: Full, after: Full): Promise<void> {
    const { id, version, status } = before;
    const { affected } = await managerOf(work).update(
      this.entity,
      { id, version, status } as unknown as FindOptionsWhere<Entity>,
      this.rowOf(after),
    );
    if (affected !== 1) throw await this.overtaken(work, before);
    await this.keep(work, [after], before);
  }

  /** Throws unless the person decided on the state that is there now. */
  async mustBeAt(work: UnitOfWork, record: Full, version: number): Promise<void> {
    if (record.version !== version) throw await this.overtaken(work, record, version);
  }

  /** Lets changes that no person decided on a version take turns: the row stays locked until the end of the work. */
  async hold(work: UnitOfWork, id: Id): Promise<void> {
    const where = { id } as unknown as FindOptionsWhere<Entity>;
    await managerOf(work).update(this.entity, where, { version: () => 'version' } as never);
  }

  /** By id or by reference, inside the unit of work. */
  async find(work: UnitOfWork, scope: Scope, key: string): Promise<Full | undefined> {
    for (const where of [{ id: key }, { ref: key }]) {
      const asked = where as unknown as FindOptionsWhere<Entity>;
      const [row] = await findIn(managerOf(work), this.entity, scope, { where: asked });
      if (row) return this.fullOf(row);
    }
    return undefined;
  }

  /** All that match, inside the unit of work. */
  async findAll(work: UnitOfWork, scope: Scope, where: FindOptionsWhere<Entity>): Promise<readonly Full[]> {
    const rows = await findIn(managerOf(work), this.entity, scope, { where });
    return rows.map((row) => this.fullOf(row));
  }

  /** All that match, whoever may see them: what hangs on a record that an import changes. */
  async heldWhere(work: UnitOfWork, where: object): Promise<readonly Full[]> {
    const rows = await managerOf(work).findBy(this.entity, where as FindOptionsWhere<Entity>);
    return rows.map((row) => this.fullOf(row));
  }

  /** Of these ids, those there are, whoever may see them: for an import, which answers for all it names. */
  async held(work: UnitOfWork, ids: readonly Id[]): Promise<Map<Id, Full>> {
    const held = new Map<Id, Full>();
    for (let from = 0; from < ids.length; from += PAGE) {
      const where = { id: In(ids.slice(from, from + PAGE)) } as unknown as FindOptionsWhere<Entity>;
      for (const row of await managerOf(work).findBy(this.entity, where)) held.set(row.id, this.fullOf(row));
    }
    return held;
  }

  /** What this reader may know of a record that was just written. */
  async told(scope: Scope, record: Full): Promise<Summary> {
    const [summary] = await this.summariesOf([this.rowOf(record)], scope);
    if (!summary) throw new Error(`${record.id} cannot be told`);
    return summary;
  }

  /** By id or by reference, of what is committed. */
  async read(scope: Scope, key: string): Promise<Summary | undefined> {
    for (const where of [{ id: key }, { ref: key }]) {
      const asked = where as unknown as FindOptionsWhere<Entity>;
      const [row] = await this.summariesOf(await this.reader.find(this.entity, scope, { where: asked }), scope);
      if (row) return row;
    }
    return undefined;
  }

  async list(
    scope: Scope,
    where: FindOptionsWhere<Entity> & { readonly ids?: readonly Id[] },
  ): Promise<readonly Summary[]> {
    const { ids, ...others } = where;
    const asked = { ...others, ...(ids && { id: In([...ids]) }) } as unknown as FindOptionsWhere<Entity>;
    const order = { id: 'DESC' } as never;
    return this.summariesOf(await this.reader.find(this.entity, scope, { where: asked, order }), scope);
  }

  /** The newest of what matches: for who has no index to ask. */
  async newest(scope: Scope, where: FindOptionsWhere<object>[], most: number): Promise<readonly Summary[]> {
    const asked = where as unknown as FindOptionsWhere<Entity>[];
    const order = { recordedAt: 'DESC', id: 'DESC' } as never;
    return this.summariesOf(await this.reader.find(this.entity, scope, { where: asked, order, take: most }), scope);
  }

  /** Of these ids, or of all, those there are, with their versions: cheap, for who keeps copies. */
  async versions(scope: Scope, ids?: readonly Id[]): Promise<readonly { readonly id: Id; readonly version: number }[]> {
    const select = { id: true, version: true } as never;
    const where = (ids ? { id: In([...ids]) } : {}) as unknown as FindOptionsWhere<Entity>;
    return this.reader.find(this.entity, scope, { where, select });
  }

  /** All of them, however many: each page begins after the last key of the one before. */
  async *pages(scope: Scope): AsyncGenerator<readonly Summary[]> {
    for (let last: Id | undefined = 'a_' as Id; last;) {
      const where = { id: MoreThan(last) } as unknown as FindOptionsWhere<Entity>;
      const rows: Entity[] = await this.reader.find(this.entity, scope, {
        where,
        order: { id: 'ASC' } as never,
        take: PAGE,
      });
      if (rows.length > 0) yield await this.summariesOf(rows, scope);
      last = rows.at(-1)?.id;
    }
  }

  /** The state at this instant, for who is inside the record now and was then; undefined where it was not there yet. */
  async readAsAt(scope: Scope, key: string, at: Date): Promise<Summary | undefined> {
    const states = await this.past(scope, key, { at: LessThan(new Date(at.getTime() + 1)) });
    const then = states.at(-1);
    return then && this.isInside(then, scope) ? (await this.summariesOf([then], scope))[0] : undefined;
  }

  /** What each step changed, the newest first, for who is inside the record; undefined where it is not seen at all. */
  async history(scope: Scope, key: string): Promise<readonly Revision[] | undefined> {
    if (!(await this.read(scope, key))) return undefined;
    const states = (await this.past(scope, key)).filter((state) => this.isInside(state, scope));
    return states
      .map((state, at) => ({
        version: state.version,
        at: state.changedAt,
        by: state.changedBy,
        difference: without(
          this.differenceBetween(states[at - 1] ?? ({} as Entity), state),
          this.untold(this.fullOf(state), scope),
        ),
      }))
      .filter(({ difference }) => Object.keys(difference).length > 0)
      .toReversed();
  }

  /** Its states in their order; none where the reader is not inside the record as it is today. */
  private async past(
    scope: Scope,
    key: string,
    when: FindOptionsWhere<RevisionEntity> = {},
  ): Promise<readonly Entity[]> {
    const asked = [{ id: key }, { ref: key }] as unknown as FindOptionsWhere<Entity>[];
    const [today] = await this.reader.find(this.entity, scope, { where: asked });
    if (!today || !this.isInside(today, scope)) return [];
    const revisions = await this.reader.find(RevisionEntity, scope, {
      where: { ...when, subject: today.id },
      order: { version: 'ASC' },
    });
    return revisions.map(({ snapshot }) => this.revive(snapshot));
  }

  private isInside(row: Entity, scope: Scope): boolean {
    return this.insiders(this.fullOf(row)).some((grant) => scope.holds(grant));
  }

  /** Fields of which this reader, who is inside the record, is told nothing. */
  protected untold(_full: Full, _scope: Scope): readonly string[] {
    return [];
  }

  /** The snapshot of one version, to be compared with another. */
  protected revive(snapshot: object): Entity {
    const row: Record<string, unknown> = { ...snapshot };
    for (const field of this.money) {
      const yuan = row[field];
      row[field] = typeof yuan === 'string' ? Money.ofYuan(yuan) : null;
    }
    for (const field of ['recordedAt', 'changedAt', ...this.instants]) {
      const at = row[field];
      row[field] = typeof at === 'string' ? new Date(at) : null;
    }
    return row as unknown as Entity;
  }

  /** What a revision keeps of a state; nothing that a person may want forgotten. */
  protected snapshotOf(_work: UnitOfWork, after: Full, _before?: Full): object | Promise<object> {
    return this.rowOf(after);
  }

  private async keep(work: UnitOfWork, records: readonly Full[], before?: Full): Promise<void> {
    const revisions: RevisionEntity[] = [];
    for (const record of records) {
      const { id: subject, version, changedAt: at, changedBy: by } = record;
      const snapshot = JSON.parse(JSON.stringify(await this.snapshotOf(work, record, before))) as object;
      revisions.push({ id: newId('rev', at), subject, version, at, by, snapshot });
    }
    await plainInsert(managerOf(work), RevisionEntity, revisions);
  }

  /** Who was faster, and what differs from the version that the person saw. */
  private async overtaken(work: UnitOfWork, { id, version }: Full, seen = version): Promise<Error> {
    const manager = managerOf(work);
    const row = await manager.findOneBy(this.entity, { id } as unknown as FindOptionsWhere<Entity>);
    if (!row) return new Error(`${id} is gone`);
    const stateAt = (at: number) => manager.findOneBy(RevisionEntity, { subject: id, version: at });
    const [old, now] = [await stateAt(seen), await stateAt(row.version)];
    const difference: Difference =
      old && now ? this.differenceBetween(this.revive(old.snapshot), this.revive(now.snapshot)) : {};
    return recordChanged(this.fullOf(row), this.statusNames[row.status] ?? row.status, difference);
  }

  protected differenceBetween(before: Entity, after: Entity): Difference {
    // To whom it was opened is between its enterprise and each of these.
    const known = ['version', 'changedAt', 'changedBy', 'recordedAt', 'openedTo', 'contactsTo'];
    return differenceOf(
      before,
      after,
      Object.keys(after).filter((field) => !known.includes(field)),
    );
  }
}

const without = (difference: Difference, fields: readonly string[]): Difference =>
  Object.fromEntries(Object.entries(difference).filter(([field]) => !fields.includes(field)));
