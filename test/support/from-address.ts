import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { OWN_PAGE } from './ask.js';

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

interface Sent {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks from an address of 127.0.0.0/8, all of which are ours: connections really come from several. */
export const fromAddress =
  (origin: string) =>
  (localAddress: string, path: string, { body, headers = {} }: Sent = {}): Promise<Told> =>
    new Promise((resolve, reject) => {
      const sent = { ...OWN_PAGE, ...(body && { 'content-type': 'application/json' }), ...headers };
      const options = { localAddress, method: body ? 'POST' : 'GET', headers: sent };
      request(`${origin}/api/v1/${path}`, options, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.once('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, bytes, text: bytes.toString() });
        });
      })
        .once('error', reject)
        .end(body && JSON.stringify(body));
    });

export type AskFrom = ReturnType<typeof fromAddress>;
