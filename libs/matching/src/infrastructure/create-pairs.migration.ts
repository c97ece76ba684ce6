import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePairs1764000300000 implements MigrationInterface {
  name = 'CreatePairs1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'matching_pair',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'version'),
          tableColumn('code', 'status'),
          tableColumn('json', 'steps'),
          tableColumn('id', 'need_id'),
          tableColumn('id', 'solution_id'),
          tableColumn('id', 'enterprise_id'),
          tableColumn('id', 'provider_id'),
          tableColumn('code', 'district_code'),
          tableColumn('json', 'agreed_by'),
          tableColumn('json', 'match_evidence'),
          tableColumn('note', 'reason', { nullable: true }),
          tableColumn('id', 'proposed_by'),
          tableColumn('instant', 'proposed_at'),
          tableColumn('id', 'changed_by'),
          tableColumn('instant', 'changed_at'),
          tableColumn('title', 'living', { nullable: true }),
        ],
        indices: [
          { name: 'matching_pair_living', columnNames: ['living'], isUnique: true },
          { name: 'matching_pair_need', columnNames: ['need_id', 'id'] },
          { name: 'matching_pair_solution', columnNames: ['solution_id', 'id'] },
          { name: 'matching_pair_enterprise', columnNames: ['enterprise_id', 'id'] },
          { name: 'matching_pair_provider', columnNames: ['provider_id', 'id'] },
          { name: 'matching_pair_district', columnNames: ['district_code', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('matching_pair');
  }
}
