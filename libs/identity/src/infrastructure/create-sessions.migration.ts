import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };

export class CreateSessions1764000062000 implements MigrationInterface {
  name = 'CreateSessions1764000062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'identity_session',
        columns: [
          primaryIdTableColumn,
          tableColumn('token', 'token_digest'),
          tableColumn('id', 'person_id'),
          tableColumn('integer', 'epoch'),
          tableColumn('id', 'membership_id'),
          tableColumn('integer', 'membership_version'),
          tableColumn('id', 'organisation_id'),
          tableColumn('code', 'standing'),
          tableColumn('title', 'source'),
          tableColumn('title', 'device'),
          tableColumn('integer', 'idle_minutes'),
          tableColumn('instant', 'created_at'),
          tableColumn('instant', 'last_seen_at'),
          tableColumn('instant', 'ends_at'),
          tableColumn('instant', 'ended_at', optional),
        ],
        indices: [
          { name: 'identity_session_token', columnNames: ['token_digest'], isUnique: true },
          { name: 'identity_session_person', columnNames: ['person_id', 'id'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'identity_attempt',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'failures'),
          tableColumn('instant', 'last_at'),
          tableColumn('instant', 'blocked_until', optional),
          tableColumn('instant', 'succeeded_at', optional),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_attempt');
    await runner.dropTable('identity_session');
  }
}
