import type { Role } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { DemoDataStore } from '../infrastructure/demo-data.store.js';

/** `id` is what FindActor takes. */
export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Those who have most to show; the last enterprise has yet to confirm what a provider collected of it. */
const DISTRICTS = ['220174', '220173'];
const ENTERPRISES = ['E-001', 'E-040', 'E-055', 'E-028'];
const PROVIDERS = ['P-001', 'P-013', 'P-024'];

/** Whom a visitor of the demo may act as. */
@Injectable()
export class ListDemoOrganisations extends Query<void, DemoOrganisation[]> {
  constructor(
    private readonly data: DemoDataStore,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<DemoOrganisation[]> {
    const { districts, office } = await this.findProgramme.execute(scope, {});
    const { enterprises, providers } = this.data.read();
    const named = (role: Role, ids: readonly string[], names: ReadonlyMap<string, string>): DemoOrganisation[] =>
      ids.map((id) => ({ id, name: names.get(id) ?? id, role }));
    return [
      { id: 'bureau', name: office.organisation, role: 'bureau' },
      ...named('district', DISTRICTS, new Map(districts.map(({ code, name }) => [code, name]))),
      ...named('enterprise', ENTERPRISES, new Map(enterprises.map(({ ref, name }) => [ref, name]))),
      ...named('provider', PROVIDERS, new Map(providers.map(({ ref, name }) => [ref, name]))),
    ];
  }
}
