import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { LogIn } from '@app/identity/application/log-in.use-case.js';
import type { LoginOutcome } from '@app/identity/application/log-in.use-case.js';
import { KnowsSource } from '@app/identity/application/knows-source.query.js';
import { ProvePassword } from '@app/identity/application/prove-password.query.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Limits } from '../limits/limits.js';
import type { LogInRequest } from './session.request.js';

/** Where a request comes from, for the trail and for whoever lists their own logins. */
export const originOf = ({ ip, headers }: FastifyRequest) => ({ source: ip, device: headers['user-agent'] ?? '' });

/** A login in its three steps: count the attempt, compare slowly outside of any work, open the session. */
@Injectable()
export class LogInDoor {
  constructor(
    private readonly transactor: Transactor,
    private readonly beginLogin: BeginLogin,
    private readonly provePassword: ProvePassword,
    private readonly logIn: LogIn,
    private readonly knowsSource: KnowsSource,
    private readonly limits: Limits,
  ) {}

  async run(request: FastifyRequest, { account, password, code }: LogInRequest): Promise<LoginOutcome> {
    const actor = { ...anonymous, requestId: request.id };
    const origin = originOf(request);
    const attempt = { account, source: origin.source };
    await this.transactor.run(actor, (work) => this.beginLogin.execute(work, actor, attempt));
    const proof = await this.provePassword.execute(Scope.of(actor), { account, password });
    if (proof && code !== undefined) await this.guess(proof.personId, attempt, actor);
    const input = { ...attempt, proof, code: code ?? null, organisationId: null, device: origin.device };
    return this.transactor.run(actor, (work) => this.logIn.execute(work, actor, input));
  }

  /** Only who has the password gets here, so that no stranger uses this up; where the person came in before, nobody does. */
  private async guess(personId: Id, attempt: { account: string; source: string }, actor: Actor): Promise<void> {
    const holder = { key: personId, subject: personId };
    const refusal = await this.limits.tried('code.person', holder, actor);
    if (!refusal || (await this.knowsSource.execute(Scope.of(houseActor), attempt))) return;
    this.limits.refuse('code.person', refusal);
  }
}
