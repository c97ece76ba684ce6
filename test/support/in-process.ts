import { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:http';
import { Socket } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | null;
}

/** Asks a server without a wire, so that what it does belongs to whoever asks: a rehearsal knows its own by that. */
export function askInProcess(server: Server, { method, url, headers, payload }: Asked) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: '127.0.0.1' });
  const request = new IncomingMessage(socket);
  const length = payload === null ? {} : { 'content-length': String(Buffer.byteLength(payload)) };
  Object.assign(request, { method, url, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = { host: 'localhost', ...headers, ...length };
  if (payload !== null) request.push(payload);
  request.push(null);
  const response = new ServerResponse(request);
  const parts: Buffer[] = [];
  return new Promise<{ readonly status: number; readonly text: string }>((resolve) => {
    const take = (part: unknown) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
    };
    response.write = (part: unknown) => {
      take(part);
      return true;
    };
    response.end = (part?: unknown) => {
      take(part);
      Object.defineProperty(response, 'writableEnded', { value: true });
      response.emit('finish');
      resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() });
      socket.destroy();
      return response;
    };
    server.emit('request', request, response);
  });
}
