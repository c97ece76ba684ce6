import { AskPasswordReset } from '@app/identity/application/ask-password-reset.use-case.js';
import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { IssueActivation } from '@app/identity/application/issue-activation.use-case.js';
import { RedeemCode } from '@app/identity/application/redeem-code.use-case.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { unauthenticated } from '@app/kernel/domain-error.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { OpenAccounts } from '@app/project/application/open-accounts.use-case.js';
import type { OpenAccountsResult } from '@app/project/application/open-accounts.use-case.js';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { AskResetRequest, OpenAccountsRequest, RedeemRequest } from './account.request.js';
import { ActivationCodeResponse, OpenedAccountsResponse } from './account.response.js';

/** Undoes a trial: thrown inside the work, and caught around it. */
class OnlyTried extends Error {
  constructor(readonly result: OpenAccountsResult) {
    super('tried only');
  }
}

/** First passwords by one-time codes, lost ones by mail, accounts for the enterprises of a list. */
@ApiProblems('IDENTITY.CODE_REFUSED', 'IDENTITY.TOO_MANY_ATTEMPTS', 'IDENTITY.REFUSED', 'PROJECT.ACCOUNTS_REFUSED')
@Controller()
export class AccountsController {
  constructor(
    private readonly transactor: Transactor,
    private readonly beginLogin: BeginLogin,
    private readonly redeemCode: RedeemCode,
    private readonly askPasswordReset: AskPasswordReset,
    private readonly issueActivation: IssueActivation,
    private readonly openAccounts: OpenAccounts,
  ) {}

  /** Sets the first password by the code that was handed out. */
  @Access('anyone')
  @Post('activation')
  @Limited('guess')
  @HttpCode(204)
  activate(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Body() form: RedeemRequest): Promise<void> {
    return this.redeem(request, actor, form, 'activation');
  }

  /** Asks for a code by mail; the answer says nothing of whether there is such an account. */
  @Access('anyone')
  @Post('password-reset')
  @Limited('guess')
  @HttpCode(202)
  async forgot(
    @Req() { ip }: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Body() { account }: AskResetRequest,
  ): Promise<void> {
    await this.transactor.run(actor, (work) => this.beginLogin.execute(work, actor, { account, source: ip }));
    await this.transactor.run(actor, (work) => this.askPasswordReset.execute(work, actor, { account }));
  }

  /** Sets another password by the code that was mailed; every login of the person ends. */
  @Access('anyone')
  @Post('password-reset/confirm')
  @Limited('guess')
  @HttpCode(204)
  reset(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Body() form: RedeemRequest): Promise<void> {
    return this.redeem(request, actor, form, 'reset');
  }

  /** A new one-time code for a person that one keeps. */
  @Access(['bureau', 'district', 'enterprise', 'provider', 'evaluator', 'auditor', 'system_admin'], 'people')
  @Post('people/:id/invitation')
  @HttpCode(200)
  async invite(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActivationCodeResponse> {
    const input = { personId: id as PersonId };
    const { account, code, expiresAt } = await this.transactor.run(actor, (work) =>
      this.issueActivation.execute(work, actor, input),
    );
    return { account, code, expiresAt: expiresAt.toISOString() };
  }

  /** Accounts for the enterprises of a list, each with a one-time code: whole or not at all. */
  @Access(['bureau', 'district'], 'people')
  @Post('accounts/bulk')
  @HttpCode(200)
  async open(
    @CurrentActor() actor: Actor,
    @Body() { rows, dryRun = false }: OpenAccountsRequest,
  ): Promise<OpenedAccountsResponse> {
    const input = {
      rows: rows.map(({ account, phone, email, ...row }) => ({
        ...row,
        account: account ?? null,
        phone: phone ?? null,
        email: email ?? null,
      })),
    };
    const { opened, already } = await this.transactor
      .run(actor, async (work) => {
        const result = await this.openAccounts.execute(work, actor, input);
        if (dryRun) throw new OnlyTried(result);
        return result;
      })
      .catch((error: unknown) => {
        if (error instanceof OnlyTried) return error.result;
        throw error;
      });
    const said = opened.map((one) => ({ ...one, code: dryRun ? null : one.code }));
    return { dryRun, opened: said, already: [...already] };
  }

  /** Counted as a login is: nobody guesses codes faster than passwords. */
  private async redeem(
    { ip }: FastifyRequest,
    actor: Actor,
    { account, code, password }: RedeemRequest,
    purpose: 'activation' | 'reset',
  ): Promise<void> {
    await this.transactor.run(actor, (work) => this.beginLogin.execute(work, actor, { account, source: ip }));
    const input = { account, code, password, purpose };
    const outcome = await this.transactor.run(actor, (work) => this.redeemCode.execute(work, actor, input));
    if (outcome === 'done') return;
    throw unauthenticated(
      'IDENTITY.CODE_REFUSED',
      '账号或一次性码不正确、已使用或已过期，请核对，或向发放单位重新索取',
    );
  }
}
