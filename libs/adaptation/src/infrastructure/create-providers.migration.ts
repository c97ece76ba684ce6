import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateProviders1764000102000 implements MigrationInterface {
  name = 'CreateProviders1764000102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'adaptation_provider',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'ref', optional),
          tableColumn('integer', 'version'),
          tableColumn('code', 'status'),
          tableColumn('title', 'name'),
          tableColumn('code', 'credit_code', optional),
          tableColumn('json', 'categories'),
          tableColumn('json', 'districts', optional),
          tableColumn('day', 'roster_from', optional),
          tableColumn('day', 'roster_to', optional),
          tableColumn('json', 'capacity', optional),
          tableColumn('json', 'origin', optional),
          tableColumn('instant', 'recorded_at'),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
        ],
        indices: [
          { name: 'adaptation_provider_ref', columnNames: ['ref'], isUnique: true },
          { name: 'adaptation_provider_credit_code', columnNames: ['credit_code'], isUnique: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('adaptation_provider');
  }
}
