import type { LiveSession } from '@app/identity/published/session.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Put here by the SessionGuard, for every route. */
    actor?: Actor;
    /** The login that this request belongs to; none where nobody is logged in, or a token asks. */
    session?: LiveSession;
  }
}

export function actorOf({ actor }: FastifyRequest): Actor {
  if (actor) return actor;
  throw new Error('no actor: the SessionGuard has not run for this request');
}
