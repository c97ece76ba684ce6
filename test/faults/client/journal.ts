import { appendFileSync } from 'node:fs';

export type Outcome = 'acked' | 'rejected' | 'unknown';
export type Kind = 'record' | 'revise' | 'publish' | 'withdraw';

export interface Request {
  /** The idempotency key, and what makes its title its own. */
  readonly key: string;
  readonly kind: Kind;
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a reply says of the need as it is now. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
}

export interface Reply {
  readonly outcome: Outcome;
  readonly status: number;
  readonly ms: number;
  readonly told?: Told;
  /** Why it was refused or is not known. */
  readonly why?: string;
}

export interface Entry {
  readonly request: Request;
  reply: Reply;
  /** Was unknown, until it was asked again with the same key. */
  resolved: boolean;
}

/** Every request before it is sent, and every reply, on the client's own disk. */
export class Journal {
  readonly entries: Entry[] = [];

  constructor(private readonly file: string) {}

  asked(request: Request): void {
    this.write({ asked: request });
  }

  heard(request: Request, reply: Reply): void {
    this.write({ key: request.key, heard: reply });
    this.entries.push({ request, reply, resolved: false });
  }

  resolve(entry: Entry, reply: Reply): void {
    this.write({ key: entry.request.key, resolved: reply });
    entry.reply = reply;
    entry.resolved = true;
  }

  count(outcome: Outcome): number {
    return this.entries.filter(({ reply, resolved }) => !resolved && reply.outcome === outcome).length;
  }

  private write(line: object): void {
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}
