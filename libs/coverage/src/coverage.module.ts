import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FillFacts } from './application/fill-facts.use-case.js';
import { GroupFacts } from './application/group-facts.query.js';
import { ImportTargets } from './application/import-targets.use-case.js';
import { KeepFacts } from './application/keep-facts.use-case.js';
import { ListFactNeeds } from './application/list-fact-needs.query.js';
import { ListTargets } from './application/list-targets.query.js';
import { ReadConcentration } from './application/read-concentration.query.js';
import { ReadFunnel } from './application/read-funnel.query.js';
import { ReadOpenStatistics } from './application/read-open-statistics.query.js';
import { SetTarget } from './application/set-target.use-case.js';
import { StartFactsRebuild } from './application/start-facts-rebuild.use-case.js';
import { CoverageRunsModule } from './coverage-runs.module.js';
import { CoverageConfig } from './infrastructure/coverage.config.js';
import { CreateFacts1764000400000 } from './infrastructure/create-facts.migration.js';
import { CreateTargets1764000420000 } from './infrastructure/create-targets.migration.js';
import { FactCandidatesEntity } from './infrastructure/fact-candidates.entity.js';
import { FactStageEntity } from './infrastructure/fact-stage.entity.js';
import { FactStateEntity } from './infrastructure/fact-state.entity.js';
import { FactEntity } from './infrastructure/fact.entity.js';
import { FactStore } from './infrastructure/fact.store.js';
import { PictureStore } from './infrastructure/picture.store.js';
import { TargetEntity } from './infrastructure/target.entity.js';
import { TargetStore } from './infrastructure/target.store.js';

const intentions = [
  FillFacts,
  GroupFacts,
  ImportTargets,
  KeepFacts,
  ListFactNeeds,
  ListTargets,
  ReadConcentration,
  ReadFunnel,
  ReadOpenStatistics,
  SetTarget,
  StartFactsRebuild,
];

@Module({
  imports: [
    AdaptationModule,
    CoverageRunsModule,
    MatchingModule,
    ProgrammeModule,
    TypeOrmModule.forFeature([FactCandidatesEntity, FactEntity, FactStageEntity, FactStateEntity, TargetEntity]),
  ],
  providers: [
    RoomMigrations.of(CreateFacts1764000400000, CreateTargets1764000420000),
    { provide: CoverageConfig, useFactory: () => CoverageConfig.fromEnvironment(process.env) },
    FactStore,
    PictureStore,
    TargetStore,
    ...intentions,
  ],
  exports: [CoverageRunsModule, FactStore, ...intentions],
})
export class CoverageModule {}
