import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTargets1764000420000 implements MigrationInterface {
  name = 'CreateTargets1764000420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'coverage_target',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'district_code'),
          tableColumn('code', 'industry'),
          tableColumn('integer', 'enterprises', { nullable: true }),
          tableColumn('integer', 'needs', { nullable: true }),
          tableColumn('integer', 'version'),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('coverage_target');
  }
}
