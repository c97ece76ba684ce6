import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FillFacts } from './application/fill-facts.use-case.js';
import { GroupFacts } from './application/group-facts.query.js';
import { KeepFacts } from './application/keep-facts.use-case.js';
import { ListFactNeeds } from './application/list-fact-needs.query.js';
import { ReadConcentration } from './application/read-concentration.query.js';
import { ReadFunnel } from './application/read-funnel.query.js';
import { ReadOpenStatistics } from './application/read-open-statistics.query.js';
import { CoverageRunsModule } from './coverage-runs.module.js';
import { CoverageConfig } from './infrastructure/coverage.config.js';
import { CreateFacts1764000400000 } from './infrastructure/create-facts.migration.js';
import { FactCandidatesEntity } from './infrastructure/fact-candidates.entity.js';
import { FactStageEntity } from './infrastructure/fact-stage.entity.js';
import { FactStateEntity } from './infrastructure/fact-state.entity.js';
import { FactEntity } from './infrastructure/fact.entity.js';
import { FactStore } from './infrastructure/fact.store.js';
import { PictureStore } from './infrastructure/picture.store.js';

const intentions = [FillFacts, GroupFacts, KeepFacts, ListFactNeeds, ReadConcentration, ReadFunnel, ReadOpenStatistics];

@Module({
  imports: [
    AdaptationModule,
    CoverageRunsModule,
    MatchingModule,
    ProgrammeModule,
    TypeOrmModule.forFeature([FactCandidatesEntity, FactEntity, FactStageEntity, FactStateEntity]),
  ],
  providers: [
    RoomMigrations.of(CreateFacts1764000400000),
    { provide: CoverageConfig, useFactory: () => CoverageConfig.fromEnvironment(process.env) },
    FactStore,
    PictureStore,
    ...intentions,
  ],
  exports: [CoverageRunsModule, FactStore, ...intentions],
})
export class CoverageModule {}
