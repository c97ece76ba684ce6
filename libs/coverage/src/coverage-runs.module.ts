import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerCase } from './application/answer-case.query.js';
import { FindCoverageRun } from './application/find-coverage-run.query.js';
import { KeepCoverageRun } from './application/keep-coverage-run.use-case.js';
import { ListCoverageRuns } from './application/list-coverage-runs.query.js';
import { ReadCoverage } from './application/read-coverage.query.js';
import { StartCoverageRun } from './application/start-coverage-run.use-case.js';
import { TakeSnapshot } from './application/take-snapshot.query.js';
import { CoverageRunEntity } from './infrastructure/coverage-run.entity.js';
import { CoverageRunStore } from './infrastructure/coverage-run.store.js';
import { CoverageSnapshotEntity } from './infrastructure/coverage-snapshot.entity.js';
import { CoverageConfig } from './infrastructure/coverage.config.js';
import { CreateCoverageRuns1764000410000 } from './infrastructure/create-coverage-runs.migration.js';
import { SnapshotStore } from './infrastructure/snapshot.store.js';

const intentions = [
  AnswerCase,
  FindCoverageRun,
  KeepCoverageRun,
  ListCoverageRuns,
  ReadCoverage,
  StartCoverageRun,
  TakeSnapshot,
];

/** The runs of reachable coverage; the facts that they are computed of are CoverageModule's. */
@Module({
  imports: [
    AdaptationModule,
    MatchingModule,
    ProgrammeModule,
    TypeOrmModule.forFeature([CoverageRunEntity, CoverageSnapshotEntity]),
  ],
  providers: [
    { provide: CoverageConfig, useFactory: () => CoverageConfig.fromEnvironment(process.env) },
    RoomMigrations.of(CreateCoverageRuns1764000410000),
    CoverageRunStore,
    SnapshotStore,
    ...intentions,
  ],
  exports: [CoverageRunStore, ...intentions],
})
export class CoverageRunsModule {}
