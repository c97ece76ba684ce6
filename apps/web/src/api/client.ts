import createClient from 'openapi-fetch';
import { Failure, problemOfAnswer } from './failure.js';
import { newKey } from './new-key.js';
import type { paths } from './schema.js';

/** The one client. Calls go through `ask`, which answers with the data or throws a Failure. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

/** Told where the session turned out to be over: the shell asks anew who acts. */
export const sessionOver = new EventTarget();

api.use({
  onRequest({ request }) {
    // No page of another site can send this header: the server takes changes from our own pages only.
    if (request.method !== 'GET') request.headers.set('x-requested-with', 'shipei');
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', newKey());
    }
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) sessionOver.dispatchEvent(new Event('over'));
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) throw new Failure(problemOfAnswer(error, response));
  return data;
}

/** The same, of a door that answers with nothing. */
export async function tell(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw new Failure(problemOfAnswer(error, response));
}
