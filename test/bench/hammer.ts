import { Agent, request } from 'node:http';

export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Answers per second of a server that so many ask at once, each as soon as it is answered. Who is turned away for now has
 * no answer; any other status ends it all.
 */
export async function hammer(origin: string, next: () => Shot, { clients = 16, ms = 3_000, status = 200 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + ms;
  const began = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      const told = await ask(agent, origin, next());
      if (told.status === 503) continue;
      if (told.status !== status) throw new Error(`${origin}: ${told.status} ${told.text}`);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  return (answered * 1_000) / (performance.now() - began);
}

function ask(agent: Agent, origin: string, { method, path, headers, body }: Shot) {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const sent = request(`${origin}${path}`, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
