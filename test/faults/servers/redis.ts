import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort, Program } from './program.js';

/** A Redis with the settings of a production server: it keeps what it was given, and throws nothing out. */
export async function redisIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const kept = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
  const say = (words: string) => command(port, words);
  const program = new Program({
    name: 'redis',
    command: 'redis-server',
    args: [...settings, ...kept],
    log: join(folder, 'redis.log'),
    isReady: () =>
      say('PING').then(
        (reply) => reply.startsWith('+PONG'),
        () => false,
      ),
  });
  return { program, port, url: `redis://127.0.0.1:${port}`, say };
}

export type Redis = Awaited<ReturnType<typeof redisIn>>;

function command(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${words}\r\n`));
    socket.setTimeout(2_000, () => socket.destroy(new Error('redis does not answer')));
    socket.once('data', (data) => {
      socket.end();
      resolve(data.toString());
    });
    socket.once('error', reject);
  });
}
