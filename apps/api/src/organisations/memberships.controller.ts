import { ChangeMembership } from '@app/identity/application/change-membership.use-case.js';
import { EndMembership } from '@app/identity/application/end-membership.use-case.js';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { PageMemberships } from '@app/identity/application/page-memberships.query.js';
import type { MembershipId } from '@app/identity/published/membership.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { KEEPERS } from './keepers.js';
import { cutOf, ListMembershipsRequest } from './listing.request.js';
import { ChangeMembershipRequest, GrantMembershipRequest, VersionRequest } from './membership.request.js';
import { MembershipPageResponse, MembershipResponse } from './membership.response.js';

/** Who acts for whom in which roles; a delegate is one with capabilities and a last day. */
@ApiProblems(
  'IDENTITY.MEMBERSHIP_MISSING',
  'IDENTITY.ORGANISATION_MISSING',
  'IDENTITY.PERSON_MISSING',
  'IDENTITY.OWN_ROLES',
  'IDENTITY.REFUSED',
  'IDENTITY.MEMBERSHIP_EXISTS',
  'IDENTITY.OVERTAKEN',
)
@Access(KEEPERS, 'people')
@Controller()
export class MembershipsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly pageMemberships: PageMemberships,
    private readonly grantMembership: GrantMembership,
    private readonly changeMembership: ChangeMembership,
    private readonly endMembership: EndMembership,
    private readonly findProgramme: FindProgramme,
  ) {}

  /** Those that the reader may see, the newest first, with the names of person and organisation. */
  @Access(KEEPERS)
  @Get('memberships')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, personId, ...cut }: ListMembershipsRequest,
  ): Promise<MembershipPageResponse> {
    const where = { ...(organisationId && { organisationId }), ...(personId && { personId }) };
    const filter = { ...cutOf(cut), direction: 'DESC' as const, ...where };
    return MembershipPageResponse.of(await this.pageMemberships.execute(Scope.of(actor), filter));
  }

  /** The person by id or by account: an enterprise knows its delegate by account alone. */
  @Post('people/:id/memberships')
  grant(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: GrantMembershipRequest,
  ): Promise<MembershipResponse> {
    return this.door.run(caller, form, async (work) => {
      const { code: programme } = await this.findProgramme.execute(Scope.of(caller.actor), {});
      const input = { ...form, personId: id, programme };
      return MembershipResponse.of(await this.grantMembership.execute(work, caller.actor, input));
    });
  }

  /** Other roles, capabilities or another last day; sessions and tokens of it end. */
  @Patch('memberships/:id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id') id: MembershipId,
    @Body() form: ChangeMembershipRequest,
  ): Promise<MembershipResponse> {
    return this.door.run(caller, form, async (work) =>
      MembershipResponse.of(await this.changeMembership.execute(work, caller.actor, { ...form, id })),
    );
  }

  /** From this moment on. */
  @Post('memberships/:id/end')
  @HttpCode(200)
  end(
    @CurrentCaller() caller: Caller,
    @Param('id') id: MembershipId,
    @Body() form: VersionRequest,
  ): Promise<MembershipResponse> {
    return this.door.run(caller, form, async (work) =>
      MembershipResponse.of(await this.endMembership.execute(work, caller.actor, { ...form, id })),
    );
  }
}
