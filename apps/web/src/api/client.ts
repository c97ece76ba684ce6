import createClient from 'openapi-fetch';
import { Failure, problemOfAnswer } from './failure.js';
import { acting } from './acting.js';
import { newKey } from './new-key.js';
import type { paths } from './schema.js';

/** The one client. Calls go through `ask`, which answers with the data or throws a Failure. */
export const api = createClient<paths>({ baseUrl: '' });

api.use({
  onRequest({ request }) {
    if (acting.value) request.headers.set('x-organisation', acting.value);
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', newKey());
    }
    return request;
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
