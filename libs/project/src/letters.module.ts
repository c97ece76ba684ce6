import { AdaptationLettersModule } from '@app/adaptation/adaptation-letters.module.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import { MatchingLettersModule } from '@app/matching/matching-letters.module.js';
import { JobRunnerModule } from '@app/platform/jobs/job-runner.module.js';
import { OutboxRelayModule } from '@app/platform/outbox/outbox-relay.module.js';
import { Module } from '@nestjs/common';

/**
 * All that happens behind the doors: letters, jobs, timers, and the index kept equal to the rows. The worker hosts it;
 * where there is no worker, the api does.
 */
@Module({
  imports: [OutboxRelayModule, JobRunnerModule, AdaptationLettersModule, MatchingLettersModule, CoverageLettersModule],
})
export class LettersModule {}
