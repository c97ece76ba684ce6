import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCodes1764000065000 implements MigrationInterface {
  name = 'CreateCodes1764000065000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identity_code',
        columns: [
          primaryIdTableColumn,
          tableColumn('id', 'person_id'),
          tableColumn('code', 'purpose'),
          tableColumn('token', 'digest'),
          tableColumn('instant', 'expires_at'),
        ],
        indices: [{ name: 'identity_code_person', columnNames: ['person_id', 'purpose'], isUnique: true }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_code');
  }
}
