import { ListDemoOrganisations } from '@app/demo/application/list-demo-organisations.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Controller, Get } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import { ApiProblems } from '../problem/problem.response.js';
import { CurrentActor } from '../session/current-actor.js';
import { DemoOrganisationResponse, MeResponse } from './me.response.js';

/** Who one is here. */
@ApiProblems('IDENTITY.NO_DEMO')
@Controller()
export class MeController {
  constructor(
    private readonly config: AppConfig,
    private readonly nameBook: NameBook,
    private readonly listDemoOrganisations: ListDemoOrganisations,
  ) {}

  /** As whom this request was taken, and whether this is a demo. */
  @Get('me')
  async me(@CurrentActor() { role, organisationId }: Actor): Promise<MeResponse> {
    const name = await this.nameBook.organisation(organisationId);
    const organisation = role === 'anonymous' ? null : organisationId;
    return { organisation, role, name, demo: this.config.demo };
  }

  /** Whom one may try to be, in a demo. */
  @Get('demo/organisations')
  async organisations(@CurrentActor() actor: Actor): Promise<DemoOrganisationResponse[]> {
    if (!this.config.demo) throw missing('IDENTITY.NO_DEMO', '这里不是演示');
    const organisations = await this.listDemoOrganisations.execute(Scope.of(actor));
    return organisations.map((each) => ({ ...each }));
  }
}
