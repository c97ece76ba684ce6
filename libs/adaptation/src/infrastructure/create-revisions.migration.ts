import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRevisions1764000104000 implements MigrationInterface {
  name = 'CreateRevisions1764000104000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'adaptation_revision',
        columns: [
          primaryIdTableColumn,
          tableColumn('id', 'subject'),
          tableColumn('integer', 'version'),
          tableColumn('instant', 'at'),
          tableColumn('id', 'by_id'),
          tableColumn('json', 'snapshot'),
        ],
        indices: [{ name: 'adaptation_revision_subject', columnNames: ['subject', 'version'], isUnique: true }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('adaptation_revision');
  }
}
