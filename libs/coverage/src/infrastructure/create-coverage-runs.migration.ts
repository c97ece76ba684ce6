import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCoverageRuns1764000410000 implements MigrationInterface {
  name = 'CreateCoverageRuns1764000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'coverage_run',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'kind'),
          tableColumn('id', 'parent_id', { nullable: true }),
          tableColumn('json', 'suppositions'),
          tableColumn('token', 'snapshot_hash'),
          tableColumn('token', 'result_hash'),
          tableColumn('integer', 'letters'),
          tableColumn('day', 'day'),
          tableColumn('integer', 'needs'),
          tableColumn('integer', 'candidates'),
          tableColumn('integer', 'reachable'),
          tableColumn('integer', 'unmet'),
          tableColumn('json', 'result'),
          tableColumn('id', 'started_by'),
          tableColumn('instant', 'at'),
        ],
        indices: [{ name: 'coverage_run_kind', columnNames: ['kind', 'id'] }],
      }),
    );
    await runner.createTable(
      new Table({ name: 'coverage_snapshot', columns: [primaryIdTableColumn, tableColumn('json', 'packed')] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['coverage_snapshot', 'coverage_run']) await runner.dropTable(name);
  }
}
