import { tableColumn } from '@app/platform/persistence/columns.js';
import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const added = [
  ['adaptation_need', 'opened_to'],
  ['adaptation_enterprise', 'contacts_to'],
] as const;

export class AddOpenings1764000110000 implements MigrationInterface {
  name = 'AddOpenings1764000110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name] of added) {
      await runner.addColumn(table, new TableColumn(tableColumn('json', name, { nullable: true })));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of added) await runner.dropColumn(table, name);
  }
}
