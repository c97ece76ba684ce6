import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { VerifyAudit } from '../audit/verify-audit.js';
import { JobRunner } from './job-runner.js';

/** Imported by the one process that does the jobs: the api when embedded, the worker otherwise. */
@Module({ imports: [DiscoveryModule], providers: [JobRunner, VerifyAudit], exports: [JobRunner] })
export class JobRunnerModule {}
