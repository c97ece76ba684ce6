import { EndToken } from '@app/identity/application/end-token.use-case.js';
import { IssueToken } from '@app/identity/application/issue-token.use-case.js';
import { ListTokens } from '@app/identity/application/list-tokens.query.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import type { TokenId } from '@app/identity/published/token.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentSession } from '../session/current-session.js';
import { IssueTokenRequest } from './token.request.js';
import { IssuedTokenResponse, TokenResponse } from './token.response.js';

/** Keys for one's own programs. Only a login makes and ends them: no token makes another. */
@ApiProblems('IDENTITY.LOGIN_FIRST', 'IDENTITY.TOKEN_MISSING', 'IDENTITY.ORGANISATION_MISSING', 'IDENTITY.REFUSED')
@Access('someone')
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly transactor: Transactor,
    private readonly listTokens: ListTokens,
    private readonly issueToken: IssueToken,
    private readonly endToken: EndToken,
  ) {}

  /** One's own, the newest first, without the keys themselves. */
  @Get()
  async list(@CurrentSession() _session: LiveSession, @CurrentActor() actor: Actor): Promise<TokenResponse[]> {
    return (await this.listTokens.execute(Scope.of(actor), { actor })).map((one) => TokenResponse.of(one));
  }

  /** Without the door that remembers answers: this one is said once. */
  @Post()
  async issue(
    @CurrentSession() { organisationId }: LiveSession,
    @CurrentActor() actor: Actor,
    @Body() form: IssueTokenRequest,
  ): Promise<IssuedTokenResponse> {
    const input = { ...form, organisationId };
    const { summary, token } = await this.transactor.run(actor, (work) => this.issueToken.execute(work, actor, input));
    return { ...TokenResponse.of(summary), token };
  }

  /** From the next request on. */
  @Delete(':id')
  @HttpCode(204)
  async end(
    @CurrentSession() _session: LiveSession,
    @CurrentActor() actor: Actor,
    @Param('id') id: TokenId,
  ): Promise<void> {
    await this.transactor.run(actor, (work) => this.endToken.execute(work, actor, { id }));
  }
}
