import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateSolutions1764000103000 implements MigrationInterface {
  name = 'CreateSolutions1764000103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'adaptation_solution',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'ref', optional),
          tableColumn('integer', 'version'),
          tableColumn('code', 'status'),
          tableColumn('code', 'visibility'),
          tableColumn('id', 'provider_id'),
          tableColumn('title', 'title'),
          tableColumn('text', 'text'),
          tableColumn('title', 'pricing', optional),
          tableColumn('json', 'scenarios'),
          tableColumn('json', 'industries', optional),
          tableColumn('json', 'deployment', optional),
          tableColumn('json', 'integrations', optional),
          tableColumn('json', 'cases'),
          tableColumn('json', 'origin', optional),
          tableColumn('instant', 'recorded_at'),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
          tableColumn('instant', 'published_at', optional),
        ],
        indices: [
          { name: 'adaptation_solution_ref', columnNames: ['ref'], isUnique: true },
          { name: 'adaptation_solution_provider', columnNames: ['provider_id', 'id'] },
          { name: 'adaptation_solution_status', columnNames: ['status', 'visibility', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('adaptation_solution');
  }
}
