import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** COM_QUERY of a COMMIT, as mysql2 sends it: length, sequence, command, text. */
const COMMIT = Buffer.from([7, 0, 0, 0, 3, ...Buffer.from('COMMIT')]);

/** Stands between a client and a server of TCP, and breaks what passes. */
export async function proxyTo(port: number) {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isShut = false;
  let delayMs = 0;
  let resetsLeft = 0;
  let resets = 0;

  const server = createServer((client) => {
    if (isShut) return void client.resetAndDestroy();
    const upstream = connect(port, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    let isDoomed = false;
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of pair) socket.setNoDelay(true).on('error', end).on('close', end);
    client.on('data', (chunk) => {
      if (resetsLeft > 0 && chunk.equals(COMMIT)) {
        resetsLeft -= 1;
        resets += 1;
        isDoomed = true;
      }
      later(delayMs, () => upstream.write(chunk));
    });
    upstream.on('data', (chunk) => {
      // The server has committed and says so; the client never hears it.
      if (isDoomed) return void (client.resetAndDestroy(), upstream.destroy());
      later(delayMs, () => client.write(chunk));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** The next so many commits happen, and nobody hears of it. */
    resetCommits: (count: number) => void (resetsLeft += count),
    get resets() {
      return resets;
    },
    /** Milliseconds that every piece takes, each way. */
    delay: (ms: number) => void (delayMs = ms),
    /** Every connection is broken, and no other is taken. */
    shut: () => {
      isShut = true;
      for (const [client, upstream] of pairs) {
        client.resetAndDestroy();
        upstream.destroy();
      }
    },
    open: () => void (isShut = false),
    close: async () => {
      for (const socket of [...pairs].flat()) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Proxy = Awaited<ReturnType<typeof proxyTo>>;

function later(ms: number, task: () => void): void {
  if (ms === 0) task();
  else setTimeout(task, ms);
}
