import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table, TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };
const PAIR = 'matching_pair';
const added = [
  tableColumn('json', 'interest', optional),
  tableColumn('instant', 'contacts_at', optional),
  tableColumn('day', 'answer_by', optional),
  tableColumn('code', 'proposed_side', optional),
];
const due = { name: 'matching_pair_due', columnNames: ['answer_by', 'id'] };

/** The two sides meet: answers, opened contacts, days to answer by; who chose on a need; questions that both keep. */
export class AddMeeting1764000310000 implements MigrationInterface {
  name = 'AddMeeting1764000310000';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of added) await runner.addColumn(PAIR, new TableColumn(column));
    await runner.createIndex(PAIR, new TableIndex(due));
    await runner.createTable(
      new Table({
        name: 'matching_choice',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'version'),
          tableColumn('id', 'solution_id'),
          tableColumn('title', 'solution_title'),
          tableColumn('id', 'chosen_by'),
          tableColumn('instant', 'chosen_at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'matching_question',
        columns: [
          primaryIdTableColumn,
          tableColumn('id', 'pair_id'),
          tableColumn('id', 'enterprise_id'),
          tableColumn('id', 'provider_id'),
          tableColumn('code', 'district_code'),
          tableColumn('code', 'side'),
          tableColumn('note', 'text'),
          tableColumn('id', 'asked_by'),
          tableColumn('instant', 'asked_at'),
          tableColumn('note', 'answer', optional),
          tableColumn('id', 'answered_by', optional),
          tableColumn('instant', 'answered_at', optional),
        ],
        indices: [{ name: 'matching_question_pair', columnNames: ['pair_id', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('matching_question');
    await runner.dropTable('matching_choice');
    await runner.dropIndex(PAIR, due.name);
    for (const { name } of added) await runner.dropColumn(PAIR, name);
  }
}
