import { FindSession } from '@app/identity/application/find-session.query.js';
import { FindToken } from '@app/identity/application/find-token.query.js';
import { TouchSession } from '@app/identity/application/touch-session.use-case.js';
import { TouchToken } from '@app/identity/application/touch-token.use-case.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import type { LiveToken } from '@app/identity/published/token.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { forbidden, unauthenticated } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { CommitBell } from '@app/platform/outbox/commit-bell.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Remembered } from './remembered.js';
import { tokenIn } from './session-cookie.js';

export const READS = ['GET', 'HEAD', 'OPTIONS'];
/** A page of another site can make a browser send our cookie, but not this header. */
const OWN_PAGE = { header: 'x-requested-with', value: 'shipei' };
const BEARER = /^Bearer (shipei_\S+)$/;
const house = Scope.of(houseActor);

/** Who asks: a person by a session, or a program by a token of a person. */
export interface Held {
  readonly actor: Actor;
  readonly session?: LiveSession;
}

/**
 * What a request holds that says who asks. It is forgotten with every commit of this process, so that what ended here ended
 * at once; what ended in another is over within half a second.
 */
@Injectable()
export class HeldCredentials {
  private readonly sessions = new Remembered<LiveSession>();
  private readonly tokens = new Remembered<LiveToken>();

  constructor(
    private readonly config: AppConfig,
    private readonly findSession: FindSession,
    private readonly touchSession: TouchSession,
    private readonly findToken: FindToken,
    private readonly touchToken: TouchToken,
    private readonly transactor: Transactor,
    bell: CommitBell,
  ) {
    bell.hear(() => {
      this.sessions.forget();
      this.tokens.forget();
    });
  }

  async of(request: FastifyRequest): Promise<Held | undefined> {
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    if (token) return this.byToken(token);
    const cookie = tokenIn(request, this.config);
    return cookie === undefined ? undefined : this.bySession(cookie, request);
  }

  private async byToken(token: string): Promise<Held> {
    const held = await this.tokens.of(token, () => this.findToken.execute(house, { token }));
    if (!held) throw unauthenticated('IDENTITY.TOKEN_DEAD', '访问令牌无效或已失效，请重新签发');
    const { id, actor, isStale } = held;
    if (isStale) await this.transactor.run(actor, (work) => this.touchToken.execute(work, actor, { id }));
    return { actor };
  }

  private async bySession(token: string, { method, headers }: FastifyRequest): Promise<Held | undefined> {
    if (!READS.includes(method) && headers[OWN_PAGE.header] !== OWN_PAGE.value) {
      throw forbidden('IDENTITY.FOREIGN_PAGE', '该请求不是从本系统页面发出的，已拒绝');
    }
    const session = await this.sessions.of(token, () => this.findSession.execute(house, { token }));
    if (!session) return undefined;
    const { id, actor, isStale } = session;
    if (isStale) await this.transactor.run(actor, (work) => this.touchSession.execute(work, actor, { id }));
    return { actor, session };
  }
}
