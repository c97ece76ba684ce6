import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { FindName } from '@app/identity/application/find-name.query.js';
import type { Difference } from '@app/kernel/audit-entry.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import type { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { Injectable } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import type { Names } from '../find/names.js';
import { fieldWords, structureWords, valueWords } from './field-words.js';

type Part = Difference[string];

export interface ToldChange {
  readonly field: string;
  readonly name: string;
  /** null where there was nothing, or where it is only said that it changed. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the rooms write where a personal value was. */
const WITHHELD = '（个人信息，不抄录）';
const LISTS = ['roles', 'capabilities', 'agreedBy'];
const PARTY = /^(ent|prov|org|user)_/;
const RECORD = /^(need|sol)_/;
const ANY_ID = /^[a-z]+_[0-9A-Z]{26}$/;

/** Says rows of the trail in the words of one reader; names are asked once for all the rows of an answer. */
export class Teller {
  private readonly known = new Map<string, Promise<string | null>>();

  constructor(
    private readonly scope: Scope,
    private readonly names: Names,
    private readonly tellers: Tellers,
    /** Whether ids and structures that have no words are shown as they stand. */
    private readonly asIs: boolean,
  ) {}

  /** The person, to who may see the person, and for whom; to others for whom alone. `known` is disclosed for this row. */
  who({ actorId, organisationId }: Pick<AuditEntity, 'actorId' | 'organisationId'>, known?: Named): Promise<string> {
    const disclosed = known?.id === organisationId ? known.name : undefined;
    const name = async () => {
      const organisation = disclosed ?? (await this.organisation(organisationId)) ?? organisationId;
      const person = await this.tellers.personName(actorId, this.scope);
      return person === null ? organisation : `${person}（${organisation}）`;
    };
    return this.once(`${actorId} ${organisationId} ${disclosed ?? ''}`, name) as Promise<string>;
  }

  organisation(id: string): Promise<string | null> {
    return this.once(id, () => this.tellers.party(id, this.scope));
  }

  /** What a subject is called; null where it has no name. */
  about(subject: string): Promise<string | null> {
    if (PARTY.test(subject)) return this.once(subject, () => this.tellers.party(subject, this.scope));
    if (RECORD.test(subject)) return this.once(subject, () => this.tellers.title(subject, this.scope));
    return Promise.resolve(null);
  }

  async changes(
    { difference, subject }: AuditEntity,
    hides: (field: string, part: Part) => boolean = () => false,
  ): Promise<ToldChange[]> {
    const fields = Object.entries(difference).filter(([field, part]) => !hides(field, part));
    return Promise.all(
      fields.map(async ([field, { from, to }]) => ({
        field,
        name: fieldWords(field),
        from: await this.value(field, from, subject),
        to: await this.value(field, to, subject),
      })),
    );
  }

  private async value(field: string, said: string | undefined, subject: Id): Promise<string | null> {
    if (said === undefined || said === WITHHELD) return null;
    const parts = partsOf(field, said);
    if (!parts) return this.asIs ? structureWords(said, subject, this.names) : null;
    const words = await Promise.all(parts.map((part) => this.part(field, part, subject)));
    const known = words.filter((word) => word !== null);
    return known.length > 0 || parts.length === 0 ? known.join('、') || '无' : null;
  }

  private async part(field: string, part: string, subject: Id): Promise<string | null> {
    if (PARTY.test(part) || RECORD.test(part)) return (await this.about(part)) ?? this.bare(part);
    if (ANY_ID.test(part)) return this.bare(part);
    return valueWords(field, part, subject, this.names);
  }

  private readonly bare = (id: string) => (this.asIs ? id : null);

  private once(key: string, ask: () => Promise<string | null>): Promise<string | null> {
    const known = this.known.get(key) ?? ask();
    this.known.set(key, known);
    return known;
  }
}

/** A list of plain words; undefined where it is a structure that no sentence holds. */
function partsOf(field: string, said: string): readonly string[] | undefined {
  if (LISTS.includes(field)) return said.split(' ').filter((part) => part !== '');
  if (!/^[[{]/.test(said)) return [said];
  try {
    const list: unknown = JSON.parse(said);
    return Array.isArray(list) && list.every((part) => typeof part === 'string') ? list : undefined;
  } catch {
    return undefined; // cut off
  }
}

/** Knows where names are to be had. */
@Injectable()
export class Tellers {
  constructor(
    private readonly nameBook: NameBook,
    private readonly findName: FindName,
    private readonly findNeed: FindNeed,
    private readonly findSolution: FindSolution,
  ) {}

  async for(scope: Scope, { asIs = false } = {}): Promise<Teller> {
    return new Teller(scope, await this.nameBook.open(), this, asIs);
  }

  async personName(id: string, scope: Scope): Promise<string | null> {
    return (await this.findName.execute(scope, { id }))?.person ?? null;
  }

  async party(id: string, scope: Scope): Promise<string | null> {
    const name = id.startsWith('user_')
      ? await this.nameBook.person(id, scope)
      : await this.nameBook.organisation(id, scope);
    return name === id ? null : name;
  }

  async title(id: string, scope: Scope): Promise<string | null> {
    const find = id.startsWith('need_') ? this.findNeed : this.findSolution;
    return (await find.execute(scope, { id }))?.title ?? null;
  }
}
