import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { holding } from '@app/platform/persistence/listed.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Direction, ListedMembership, ListedPerson, Page } from '../published/page.summary.js';
import type { OrganisationId, OrganisationKind, OrganisationSummary } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import { CredentialEntity } from './credential.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { summaryOf } from './membership.store.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { PersonStore } from './person.store.js';

interface Cut {
  readonly skip: number;
  readonly limit: number;
  readonly direction: Direction;
}

export interface OrganisationPageFilter extends Cut {
  readonly kind?: OrganisationKind;
  readonly text?: string;
  readonly sort: 'id' | 'name';
}

export interface PersonPageFilter extends Cut {
  readonly id?: PersonId;
  readonly organisationId?: OrganisationId;
  readonly text?: string;
  readonly sort: 'id' | 'name' | 'account';
}

export interface MembershipPageFilter extends Cut {
  readonly personId?: PersonId;
  readonly organisationId?: OrganisationId;
}

const house = Scope.of(houseActor);

/** Pages of what a reader may see, each row with the names that it needs; a total counts no other rows. */
@Injectable()
export class PageStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly people: PersonStore,
  ) {}

  async organisations(scope: Scope, filter: OrganisationPageFilter): Promise<Page<OrganisationSummary>> {
    const { skip, limit, direction, sort, text, ...like } = filter;
    const where = text
      ? [
          { ...like, name: holding(text) },
          { ...like, creditCode: holding(text) },
        ]
      : like;
    const order = { [sort]: direction, id: direction };
    const total = await this.reader.count(OrganisationEntity, scope, where);
    return { rows: await this.reader.find(OrganisationEntity, scope, { where, order, skip, take: limit }), total };
  }

  async persons(scope: Scope, filter: PersonPageFilter): Promise<Page<ListedPerson>> {
    const { skip, limit, direction, sort, text, ...like } = filter;
    const where = text
      ? [
          { ...like, name: holding(text) },
          { ...like, account: holding(text) },
        ]
      : like;
    const order = { [sort]: direction, id: direction };
    const total = await this.reader.count(PersonEntity, scope, where);
    const rows = await this.reader.find(PersonEntity, scope, { where, order, skip, take: limit });
    const names = await this.organisationNames(rows.map(({ organisationId }) => organisationId));
    const activated = await this.withPassword(rows.map(({ id }) => id));
    const named = (row: PersonEntity) => ({
      ...this.people.told(row),
      organisation: names.get(row.organisationId) ?? '',
      isActivated: activated.has(row.id),
    });
    return { rows: rows.map(named), total };
  }

  /** Who sees that somebody acts for an organisation may know who it is. */
  async memberships(scope: Scope, filter: MembershipPageFilter): Promise<Page<ListedMembership>> {
    const { skip, limit, direction, ...where } = filter;
    const total = await this.reader.count(MembershipEntity, scope, where);
    const order = { id: direction };
    const rows = await this.reader.find(MembershipEntity, scope, { where, order, skip, take: limit });
    const names = await this.organisationNames(rows.map(({ organisationId }) => organisationId));
    const id = In([...new Set(rows.map(({ personId }) => personId))]);
    const found = await this.reader.find(PersonEntity, house, { where: { id } });
    const persons = new Map(found.map((person) => [person.id, person]));
    const named = (row: MembershipEntity) => ({
      ...summaryOf(row),
      person: persons.get(row.personId)?.name ?? '',
      account: persons.get(row.personId)?.account ?? '',
      organisation: names.get(row.organisationId) ?? '',
    });
    return { rows: rows.map(named), total };
  }

  private async withPassword(ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    const found = await this.reader.find(CredentialEntity, house, {
      select: { id: true },
      where: { id: In([...ids]) },
    });
    return new Set(found.map(({ id }) => id));
  }

  private async organisationNames(ids: readonly OrganisationId[]): Promise<ReadonlyMap<OrganisationId, string>> {
    const where = { id: In([...new Set(ids)]) };
    return new Map((await this.reader.find(OrganisationEntity, house, { where })).map(({ id, name }) => [id, name]));
  }
}
