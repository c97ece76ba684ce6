import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePilotEntries1764000050000 implements MigrationInterface {
  name = 'CreatePilotEntries1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'programme_pilot_entry',
        columns: [
          primaryIdTableColumn,
          tableColumn('code', 'batch'),
          tableColumn('code', 'credit_code'),
          tableColumn('title', 'name'),
          tableColumn('day', 'published_on', { nullable: true }),
        ],
        indices: [
          { name: 'programme_pilot_entry_once', columnNames: ['batch', 'credit_code'], isUnique: true },
          { name: 'programme_pilot_entry_credit_code', columnNames: ['credit_code'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('programme_pilot_entry');
  }
}
