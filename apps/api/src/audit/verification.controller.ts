import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditTrail } from '@app/platform/audit/audit-trail.js';
import { VERIFY_AUDIT } from '@app/platform/audit/verify-audit.js';
import type { JobEntity } from '@app/platform/jobs/job.entity.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { reportOf, VerificationResponse } from './audit.response.js';
import { Tellers } from './teller.js';

const everybody = Scope.of(houseActor);

/** 校验: whether the trail is as it was written. Long work, so it is a job, and what it found stays to be read. */
@ApiProblems()
@Access(['audit_admin'])
@Controller('audit/verification')
export class VerificationController {
  constructor(
    private readonly door: WriteDoor,
    private readonly jobs: Jobs,
    private readonly trail: AuditTrail,
    private readonly tellers: Tellers,
  ) {}

  /** Begins one, or tells of the one that is under way; itself in the trail. */
  @Post()
  @HttpCode(202)
  async begin(@CurrentCaller() caller: Caller): Promise<VerificationResponse> {
    const { actor } = caller;
    const under = await this.jobs.latest(Scope.of(actor), VERIFY_AUDIT);
    if (under && !under.endedAt) return this.told(actor, under);
    return this.door.run(caller, {}, async (work) =>
      this.told(actor, await this.jobs.start(work, actor, { kind: VERIFY_AUDIT, input: null })),
    );
  }

  /** The last one: how far it is, and what it found, row by row. */
  @Get()
  async find(@CurrentActor() actor: Actor): Promise<VerificationResponse> {
    const last = await this.jobs.latest(Scope.of(actor), VERIFY_AUDIT);
    return last ? this.told(actor, last) : VerificationResponse.never;
  }

  private async told(actor: Actor, job: JobEntity): Promise<VerificationResponse> {
    const broken = reportOf(job)?.broken.map(({ id }) => id) ?? [];
    const found = broken.length > 0 ? await this.trail.some(Scope.of(actor), broken) : [];
    return VerificationResponse.of(job, found, await this.tellers.for(everybody, { asIs: true }));
  }
}
