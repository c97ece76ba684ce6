import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { MatchingModule } from '@app/matching/matching.module.js';
import { Module } from '@nestjs/common';
import { ComputeCoverage } from './application/compute-coverage.handler.js';
import { OnFactChanged } from './application/on-fact-changed.handler.js';
import { OnNewDay } from './application/on-new-day.handler.js';
import { RebuildFacts } from './application/rebuild-facts.handler.js';
import { CoverageModule } from './coverage.module.js';

/** Imported by the one process that delivers letters, runs timers and does jobs. */
@Module({
  imports: [AdaptationModule, CoverageModule, MatchingModule],
  providers: [ComputeCoverage, OnFactChanged, OnNewDay, RebuildFacts],
})
export class CoverageLettersModule {}
