import { BeginSecondFactor } from '@app/identity/application/begin-second-factor.use-case.js';
import { ConfirmSecondFactor } from '@app/identity/application/confirm-second-factor.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from './access.js';
import { CurrentActor } from './current-actor.js';
import { CurrentSession } from './current-session.js';
import { ChangePasswordRequest, SecondFactorRequest } from './session.request.js';
import { RecoveryCodesResponse, SecondFactorResponse } from './session.response.js';

const ISSUER = '供需适配';

/** One's own password and second factor: also where the login is unfinished until they are set. */
@ApiProblems('IDENTITY.LOGIN_FIRST', 'IDENTITY.PASSWORD_WRONG', 'IDENTITY.REFUSED', 'IDENTITY.CODE_WRONG')
@Access('someone')
@Limited('secret')
@Controller('me')
export class OwnSecretsController {
  constructor(
    private readonly transactor: Transactor,
    private readonly setPassword: SetPassword,
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
  ) {}

  /** Another password; every login of the person ends. */
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @CurrentSession() _session: LiveSession,
    @CurrentActor() actor: Actor,
    @Body() { current, password }: ChangePasswordRequest,
  ): Promise<void> {
    const input = { personId: actor.id as PersonId, current, password };
    await this.transactor.run(actor, (work) => this.setPassword.execute(work, actor, input));
  }

  /** A secret for an authenticator app. */
  @Post('second-factor')
  @HttpCode(200)
  begin(@CurrentSession() _session: LiveSession, @CurrentActor() actor: Actor): Promise<SecondFactorResponse> {
    return this.transactor.run(actor, (work) => this.beginSecondFactor.execute(work, actor, { issuer: ISSUER }));
  }

  /** From now on a code of the app is asked for at every login; every login of the person ends. */
  @Post('second-factor/confirm')
  @HttpCode(200)
  async confirm(
    @CurrentSession() _session: LiveSession,
    @CurrentActor() actor: Actor,
    @Body() { code }: SecondFactorRequest,
  ): Promise<RecoveryCodesResponse> {
    const { recovery } = await this.transactor.run(actor, (work) =>
      this.confirmSecondFactor.execute(work, actor, { code }),
    );
    return { recovery: [...recovery] };
  }
}
