import type { Role } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { demoPeople } from '../domain/demo-people.js';
import { DemoDataStore } from '../infrastructure/demo-data.store.js';

export interface DemoPersonSummary {
  readonly account: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
}

/** Those who have most to show, and one for every other role; the last enterprise has yet to confirm its file. */
const SHOWN = [
  'bureau',
  '220174',
  '220173',
  'finance-220174',
  'finance',
  'e-001',
  'e-040',
  'e-055',
  'e-028',
  'p-001',
  'p-013',
  'p-024',
  'evaluator',
  'expert',
  'auditor',
  'system',
  'security',
  'audit',
];

/** Whom a visitor of the demo may act as. */
@Injectable()
export class ListDemoPeople extends Query<void, DemoPersonSummary[]> {
  constructor(
    private readonly data: DemoDataStore,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<DemoPersonSummary[]> {
    const organisations = demoPeople(await this.findProgramme.execute(scope, {}), this.data.read());
    const all = organisations.flatMap(({ name: organisation, people }) =>
      people.map(({ account, name, role }) => ({ account, name, organisation, role })),
    );
    return SHOWN.flatMap((account) => all.filter((one) => one.account === account));
  }
}
