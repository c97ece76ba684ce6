import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { Module } from '@nestjs/common';
import { OnAnswerOverdue } from './application/on-answer-overdue.handler.js';
import { OnSideGone } from './application/on-side-gone.handler.js';
import { MatchingModule } from './matching.module.js';

/** Imported by the one process that delivers letters and runs timers. */
@Module({ imports: [AdaptationModule, MatchingModule], providers: [OnAnswerOverdue, OnSideGone] })
export class MatchingLettersModule {}
