import { primaryIdTableColumn, tableColumn } from '@app/platform/persistence/columns.js';
import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const optional = { nullable: true };
/** All that the pictures count, and all that they ask by stage: read along the index, the enterprises in their order. */
const COUNTED = [
  'enterprise_id',
  'district_code',
  'industry',
  'month',
  'scenario',
  'seen_by',
  'stage_rank',
  'providers',
];
const WAITED = ['stage', 'industry', 'district_code', 'seen_by', 'waited'];

export class CreateFacts1764000400000 implements MigrationInterface {
  name = 'CreateFacts1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'coverage_fact',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'version'),
          tableColumn('code', 'kind'),
          tableColumn('code', 'industry'),
          tableColumn('code', 'scenario'),
          tableColumn('code', 'district_code'),
          tableColumn('code', 'seen_by', optional),
          tableColumn('code', 'month'),
          tableColumn('integer', 'solutions'),
          tableColumn('integer', 'providers'),
          tableColumn('code', 'stage'),
          tableColumn('integer', 'stage_rank'),
          tableColumn('id', 'enterprise_id'),
          tableColumn('id', 'collector', optional),
          tableColumn('id', 'chosen_provider', optional),
          tableColumn('code', 'level_step'),
          tableColumn('instant', 'published_at'),
          tableColumn('day', 'wanted_on', optional),
        ],
        indices: [
          { name: 'coverage_fact_seen', columnNames: ['seen_by', 'id'] },
          { name: 'coverage_fact_counted', columnNames: [...COUNTED] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'coverage_fact_stage',
        columns: [
          primaryIdTableColumn,
          { ...tableColumn('code', 'stage'), isPrimary: true },
          tableColumn('instant', 'at'),
          tableColumn('integer', 'waited', optional),
          tableColumn('code', 'industry'),
          tableColumn('code', 'district_code'),
          tableColumn('code', 'seen_by', optional),
        ],
        indices: [
          { name: 'coverage_fact_stage_seen', columnNames: ['seen_by', 'stage'] },
          { name: 'coverage_fact_stage_waited', columnNames: [...WAITED] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'coverage_fact_candidates',
        columns: [primaryIdTableColumn, tableColumn('code', 'seen_by', optional), tableColumn('json', 'candidates')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'coverage_state',
        columns: [
          primaryIdTableColumn,
          tableColumn('integer', 'letters'),
          tableColumn('instant', 'letter_at', optional),
          tableColumn('day', 'day', optional),
          tableColumn('instant', 'rebuilt_at', optional),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['coverage_state', 'coverage_fact_candidates', 'coverage_fact_stage', 'coverage_fact']) {
      await runner.dropTable(name);
    }
  }
}
