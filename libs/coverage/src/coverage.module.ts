import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KeepFacts } from './application/keep-facts.use-case.js';
import { CreateFacts1764000400000 } from './infrastructure/create-facts.migration.js';
import { FactCandidatesEntity } from './infrastructure/fact-candidates.entity.js';
import { FactStageEntity } from './infrastructure/fact-stage.entity.js';
import { FactStateEntity } from './infrastructure/fact-state.entity.js';
import { FactEntity } from './infrastructure/fact.entity.js';
import { FactStore } from './infrastructure/fact.store.js';

const intentions = [KeepFacts];

@Module({
  imports: [
    AdaptationModule,
    MatchingModule,
    ProgrammeModule,
    TypeOrmModule.forFeature([FactCandidatesEntity, FactEntity, FactStageEntity, FactStateEntity]),
  ],
  providers: [RoomMigrations.of(CreateFacts1764000400000), FactStore, ...intentions],
  exports: [FactStore, ...intentions],
})
export class CoverageModule {}
