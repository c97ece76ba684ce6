import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateRegistrations1764000066000 implements MigrationInterface {
  name = 'CreateRegistrations1764000066000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identity_registration',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'version'),
          tableColumn('code', 'status'),
          tableColumn('code', 'kind'),
          tableColumn('title', 'name'),
          tableColumn('code', 'credit_code'),
          tableColumn('code', 'district_code'),
          tableColumn('code', 'account', optional),
          tableColumn('title', 'contact_name', optional),
          tableColumn('text', 'phone', optional),
          tableColumn('text', 'email', optional),
          tableColumn('note', 'reason', optional),
          tableColumn('id', 'organisation_id', optional),
          tableColumn('token', 'receipt'),
          tableColumn('title', 'open_key', optional),
          tableColumn('instant', 'submitted_at'),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
        ],
        indices: [
          { name: 'identity_registration_open', columnNames: ['open_key'], isUnique: true },
          { name: 'identity_registration_district', columnNames: ['district_code', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_registration');
  }
}
