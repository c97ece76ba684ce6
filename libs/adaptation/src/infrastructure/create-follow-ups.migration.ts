import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateFollowUps1764000105000 implements MigrationInterface {
  name = 'CreateFollowUps1764000105000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'adaptation_follow_up',
        columns: [
          primaryIdTableColumn,
          tableColumn('id', 'enterprise_id'),
          tableColumn('day', 'on_day'),
          tableColumn('code', 'stage'),
          tableColumn('note', 'progress'),
          tableColumn('note', 'problem', optional),
          tableColumn('note', 'next_step', optional),
          tableColumn('code', 'responsible', optional),
          tableColumn('id', 'recorded_by'),
          tableColumn('instant', 'recorded_at'),
        ],
        indices: [{ name: 'adaptation_follow_up_enterprise', columnNames: ['enterprise_id', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('adaptation_follow_up');
  }
}
