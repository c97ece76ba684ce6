import type { Actor } from '@app/kernel/actor.js';
import type { AuditEntry } from '@app/kernel/audit-entry.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { hashOf } from '@app/platform/idempotency/once.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../session/current-caller.js';

/**
 * The one way for a controller to change something: opens the work, calls the intention with it, and hands back its
 * response. Where the client sent an `idempotency-key` the effect and the response happen once, and who asks again is
 * given the same response (status and body), with the header `idempotency-replayed: true`.
 *
 *     return this.door.run(caller, body, async (work) => NeedResponse.of(await this.recordNeed.execute(work, …)));
 */
@Injectable()
export class WriteDoor {
  constructor(private readonly transactor: Transactor) {}

  /** A read that is answered for: if the trail cannot be written, nothing is read. */
  note(actor: Actor, audit: AuditEntry): Promise<void> {
    return this.transactor.run(actor, (work) => work.recordQuietly({ audit }));
  }

  /** `body` is what was asked, as the client sent it or as the DTO holds it; the response must be plain Json. */
  async run<Response>(
    { actor, idempotencyKey: key, method, path, reply: answer }: Caller,
    body: unknown,
    intention: (work: UnitOfWork) => Promise<Response>,
  ): Promise<Response> {
    if (key === undefined) return this.transactor.run(actor, intention);
    const once = { key, requestHash: hashOf(method, path, body) };
    // Nest has set the status of this route before it called the controller.
    const first = async (work: UnitOfWork) => ({ status: answer.statusCode, body: await intention(work) });
    const { reply, replayed } = await this.transactor.runOnce(actor, once, first);
    if (replayed) answer.code(reply.status).header('idempotency-replayed', 'true');
    return reply.body;
  }
}
