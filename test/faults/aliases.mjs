/** `node --import` this: `@app/<room>/x.js` means the compiled file of that room in dist/faults. */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const compiled = new URL('../../dist/faults/libs/', import.meta.url);

// Node loads hooks in a thread of their own, where this same file is read again
if (isMainThread) register(import.meta.url);

export function resolve(specifier, context, nextResolve) {
  const [, room, path] = /^@app\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  return nextResolve(room ? new URL(`${room}/src/${path}`, compiled).href : specifier, context);
}
