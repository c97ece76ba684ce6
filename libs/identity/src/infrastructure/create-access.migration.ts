import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateAccess1764000064000 implements MigrationInterface {
  name = 'CreateAccess1764000064000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identity_token',
        columns: [
          primaryIdTableColumn,
          tableColumn('token', 'token_digest'),
          tableColumn('id', 'person_id'),
          tableColumn('id', 'membership_id'),
          tableColumn('integer', 'membership_version'),
          tableColumn('id', 'organisation_id'),
          tableColumn('title', 'name'),
          tableColumn('json', 'capabilities'),
          tableColumn('day', 'valid_until'),
          tableColumn('day', 'last_used_on', optional),
          tableColumn('instant', 'created_at'),
          tableColumn('instant', 'ended_at', optional),
        ],
        indices: [
          { name: 'identity_token_digest', columnNames: ['token_digest'], isUnique: true },
          { name: 'identity_token_person', columnNames: ['person_id', 'id'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'identity_assignment',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'version'),
          tableColumn('id', 'person_id'),
          tableColumn('id', 'enterprise_id'),
          tableColumn('day', 'valid_from'),
          tableColumn('day', 'valid_until'),
          tableColumn('instant', 'declared_at', optional),
          tableColumn('flag', 'conflict', optional),
          tableColumn('note', 'note', optional),
          tableColumn('instant', 'ended_at', optional),
          tableColumn('instant', 'changed_at'),
          tableColumn('id', 'changed_by'),
        ],
        indices: [
          { name: 'identity_assignment_person', columnNames: ['person_id', 'enterprise_id'] },
          { name: 'identity_assignment_enterprise', columnNames: ['enterprise_id', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_assignment');
    await runner.dropTable('identity_token');
  }
}
