import { FindSelf } from '@app/identity/application/find-self.query.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NameBook } from '../find/name-book.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { actorOf } from '../session/request-actor.js';
import { MeResponse } from './me.response.js';

/** Who one is here. */
@ApiProblems()
@Controller()
export class MeController {
  constructor(
    private readonly config: AppConfig,
    private readonly nameBook: NameBook,
    private readonly findSelf: FindSelf,
  ) {}

  /** As whom this request was taken, whom else the person may act for, and whether this is a demo. */
  @Access('anyone')
  @Get('me')
  async me(@Req() request: FastifyRequest): Promise<MeResponse> {
    const actor = actorOf(request);
    const { role, organisationId, within } = actor;
    const { session } = request;
    const nobody = role === 'anonymous';
    return {
      organisation: nobody ? null : organisationId,
      role,
      name: await this.nameBook.organisation(organisationId),
      ...(await this.known(session)),
      roles: [...(session?.roles ?? [])],
      standing: session?.standing ?? null,
      within: within ? [...within] : null,
      demo: this.config.demo,
    };
  }

  private async known(session: LiveSession | undefined): Promise<Pick<MeResponse, 'person' | 'organisations'>> {
    const self = session && (await this.findSelf.execute(Scope.of(session.actor), { actor: session.actor }));
    if (!self) return { person: null, organisations: [] };
    const { id, account, name } = self.person;
    const organisations = self.memberships.map(({ membership, organisation }) => ({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      roles: [...membership.roles],
      until: membership.until,
      current: organisation.id === session.organisationId,
    }));
    return { person: { id, account, name }, organisations };
  }
}
