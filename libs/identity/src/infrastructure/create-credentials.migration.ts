import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCredentials1764000061000 implements MigrationInterface {
  name = 'CreateCredentials1764000061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identity_credential',
        columns: [
          primaryIdTableColumn,
          tableColumn('title', 'password_hash'),
          tableColumn('instant', 'password_set_at'),
          tableColumn('flag', 'must_change'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'identity_second_factor',
        columns: [
          primaryIdTableColumn,
          tableColumn('text', 'secret'),
          tableColumn('instant', 'confirmed_at', { nullable: true }),
          tableColumn('integer', 'last_step'),
          tableColumn('json', 'recovery'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_second_factor');
    await runner.dropTable('identity_credential');
  }
}
