import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };
const changed = [tableColumn('instant', 'changed_at'), tableColumn('id', 'changed_by')];
const once = (name: string, ...columnNames: string[]) => ({ name, columnNames, isUnique: true });

export class CreatePeople1764000060000 implements MigrationInterface {
  name = 'CreatePeople1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}

const tables = [
  {
    name: 'identity_organisation',
    columns: [
      primaryIdTableColumn,
      tableColumn('integer', 'version'),
      tableColumn('code', 'status'),
      tableColumn('code', 'kind'),
      tableColumn('title', 'name'),
      tableColumn('code', 'district_code'),
      tableColumn('code', 'credit_code', optional),
      tableColumn('id', 'subject_id', optional),
      ...changed,
    ],
    indices: [
      once('identity_organisation_credit_code', 'kind', 'credit_code'),
      once('identity_organisation_subject', 'subject_id'),
      { name: 'identity_organisation_district', columnNames: ['district_code', 'id'] },
    ],
  },
  {
    name: 'identity_person',
    columns: [
      primaryIdTableColumn,
      tableColumn('integer', 'version'),
      tableColumn('integer', 'epoch'),
      tableColumn('code', 'status'),
      tableColumn('code', 'account'),
      tableColumn('title', 'name'),
      tableColumn('text', 'phone', optional),
      tableColumn('text', 'email', optional),
      tableColumn('flag', 'is_demo'),
      tableColumn('id', 'organisation_id'),
      tableColumn('id', 'holder_id'),
      tableColumn('code', 'district_code'),
      ...changed,
    ],
    indices: [
      once('identity_person_account', 'account'),
      { name: 'identity_person_holder', columnNames: ['holder_id', 'id'] },
      { name: 'identity_person_district', columnNames: ['district_code', 'id'] },
    ],
  },
  {
    name: 'identity_membership',
    columns: [
      primaryIdTableColumn,
      tableColumn('integer', 'version'),
      tableColumn('id', 'person_id'),
      tableColumn('id', 'organisation_id'),
      tableColumn('code', 'programme'),
      tableColumn('json', 'roles'),
      tableColumn('json', 'capabilities', optional),
      tableColumn('day', 'valid_from'),
      tableColumn('day', 'valid_until', optional),
      tableColumn('instant', 'ended_at', optional),
      tableColumn('id', 'holder_id'),
      tableColumn('code', 'district_code'),
      ...changed,
    ],
    indices: [
      once('identity_membership_once', 'person_id', 'organisation_id', 'programme'),
      { name: 'identity_membership_holder', columnNames: ['holder_id', 'id'] },
      { name: 'identity_membership_district', columnNames: ['district_code', 'id'] },
    ],
  },
];
