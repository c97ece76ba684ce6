import type { Actor } from '@app/kernel/actor.js';
import type { Difference } from '@app/kernel/audit-entry.js';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../find/export-of.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limits } from '../limits/limits.js';
import type { Cell } from '../shape/csv.js';

export interface LeavingTable {
  /** For the trail, with whatever the reader narrowed it by. */
  readonly action: string;
  readonly asked?: Difference;
  readonly file: string;
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
}

/** How a table of the coverage leaves the house: counted, written into the trail, and only then sent. */
@Injectable()
export class TableDoor {
  constructor(
    private readonly door: WriteDoor,
    private readonly limits: Limits,
  ) {}

  async send(actor: Actor, reply: FastifyReply, table: LeavingTable): Promise<string> {
    const { action, asked = {}, file, name, head, lines } = table;
    await this.limits.takeExported(actor, lines.length);
    const difference = { ...asked, rows: { to: String(lines.length) } };
    await this.door.note(actor, { action, subject: actor.organisationId, difference });
    return sendTable(reply, { file, name }, head, lines);
  }
}
