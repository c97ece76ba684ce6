import { createHash } from 'node:crypto';
import type { Actor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import type { Json } from '@app/kernel/json.js';
import { keyMalformed } from './idempotency.errors.js';

/** A request that must have its effect once, however often it arrives. */
export interface Once {
  /** Chosen by the client; 1 to 255 visible ASCII characters. */
  readonly key: string;
  /** `hashOf` what is asked: the same key with another hash is refused. */
  readonly requestHash: string;
}

/** What the client was answered, and will be again. */
export interface Reply<Body = Json> {
  readonly status: number;
  readonly body: Body;
}

/** Keys belong to a person in an organisation. Throws where the key is none. */
export function keyIdOf({ organisationId, id }: Actor, key: string): Id<'key'> {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw keyMalformed();
  return idFromRef('key', `${organisationId}:${id}:${key}`);
}

/** sha256, in hexadecimal, of parts that are JSON; the order of an object's keys does not matter. */
export function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts, inOrder)).digest('hex');
}

const inOrder = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
