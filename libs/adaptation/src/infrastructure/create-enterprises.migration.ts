import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateEnterprises1764000100000 implements MigrationInterface {
  name = 'CreateEnterprises1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'adaptation_enterprise',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'ref', optional),
          tableColumn('integer', 'version'),
          tableColumn('code', 'status'),
          tableColumn('title', 'name'),
          tableColumn('code', 'credit_code'),
          tableColumn('code', 'district_code'),
          tableColumn('code', 'industry'),
          tableColumn('code', 'size', optional),
          tableColumn('code', 'batch'),
          tableColumn('integer', 'staff', optional),
          tableColumn('money', 'revenue_fen', optional),
          tableColumn('json', 'exclusions'),
          tableColumn('json', 'ratings'),
          tableColumn('text', 'contacts'),
          tableColumn('id', 'collected_by', optional),
          tableColumn('id', 'collector_id', optional),
          tableColumn('json', 'origin', optional),
          tableColumn('instant', 'recorded_at'),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
        ],
        indices: [
          { name: 'adaptation_enterprise_credit_code', columnNames: ['credit_code'], isUnique: true },
          { name: 'adaptation_enterprise_ref', columnNames: ['ref'], isUnique: true },
          { name: 'adaptation_enterprise_collector', columnNames: ['collector_id', 'id'] },
          { name: 'adaptation_enterprise_district', columnNames: ['district_code', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('adaptation_enterprise');
  }
}
