import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { AssignEnterprise } from '@app/identity/application/assign-enterprise.use-case.js';
import { DeclareConflict } from '@app/identity/application/declare-conflict.use-case.js';
import { EndAssignment } from '@app/identity/application/end-assignment.use-case.js';
import { ListAssignments } from '@app/identity/application/list-assignments.query.js';
import type { AssignmentId } from '@app/identity/published/assignment.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { AssignRequest, DeclareConflictRequest, ListAssignmentsRequest } from './assignment.request.js';
import { AssignmentResponse } from './assignment.response.js';
import { cutOf } from './listing.request.js';
import { VersionRequest } from './membership.request.js';

/** Evaluators, experts and auditors on enterprises: for a time, and free of conflict by their own word. */
@ApiProblems(
  'IDENTITY.ASSIGNMENT_MISSING',
  'IDENTITY.NOT_YOURS',
  'IDENTITY.PERSON_MISSING',
  'ADAPTATION.ENTERPRISE_MISSING',
  'IDENTITY.REFUSED',
  'IDENTITY.ASSIGNMENT_EXISTS',
  'IDENTITY.ASSIGNMENT_OVER',
  'IDENTITY.OVERTAKEN',
)
@Controller('assignments')
export class AssignmentsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly listAssignments: ListAssignments,
    private readonly findEnterprise: FindEnterprise,
    private readonly assignEnterprise: AssignEnterprise,
    private readonly declareConflict: DeclareConflict,
    private readonly endAssignment: EndAssignment,
  ) {}

  /** All to the bureau, to anybody else one's own. */
  @Access(['bureau', 'evaluator', 'expert', 'auditor'])
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { personId, enterpriseId, ...cut }: ListAssignmentsRequest,
  ): Promise<AssignmentResponse[]> {
    const where = { ...(personId && { personId }), ...(enterpriseId && { enterpriseId }) };
    const found = await this.listAssignments.execute(Scope.of(actor), { actor, ...cutOf(cut), ...where });
    // Who is to declare whether anything binds them to an enterprise has to know which it is.
    return Promise.all(
      found.map(async (one) => AssignmentResponse.of(one, await this.nameBook.organisation(one.enterpriseId))),
    );
  }

  /** Opens nothing before the person has declared no conflict. */
  @Access(['bureau'], 'people')
  @Post()
  async assign(@CurrentCaller() caller: Caller, @Body() form: AssignRequest): Promise<AssignmentResponse> {
    const enterprise = await this.findEnterprise.execute(Scope.of(caller.actor), { id: form.enterpriseId });
    if (!enterprise) throw missing('ADAPTATION.ENTERPRISE_MISSING', '没有找到该企业');
    const input = { ...form, enterpriseId: enterprise.id };
    return this.door.run(caller, form, async (work) =>
      AssignmentResponse.of(await this.assignEnterprise.execute(work, caller.actor, input)),
    );
  }

  /** 利益冲突声明, by the person alone. */
  @Access(['evaluator', 'expert', 'auditor'], 'people')
  @Post(':id/declare')
  @HttpCode(200)
  declare(
    @CurrentCaller() caller: Caller,
    @Param('id') id: AssignmentId,
    @Body() { version, conflict, note = '' }: DeclareConflictRequest,
  ): Promise<AssignmentResponse> {
    const input = { id, version, conflict, note: note.trim() || null };
    return this.door.run(caller, input, async (work) =>
      AssignmentResponse.of(await this.declareConflict.execute(work, caller.actor, input)),
    );
  }

  /** By the bureau; the enterprise is shut to the person from the next request on. */
  @Access(['bureau'], 'people')
  @Post(':id/end')
  @HttpCode(200)
  end(
    @CurrentCaller() caller: Caller,
    @Param('id') id: AssignmentId,
    @Body() form: VersionRequest,
  ): Promise<AssignmentResponse> {
    return this.door.run(caller, form, async (work) =>
      AssignmentResponse.of(await this.endAssignment.execute(work, caller.actor, { ...form, id })),
    );
  }
}
