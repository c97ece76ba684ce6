import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';

/** By what somebody is counted, and how the trail names them. */
export interface Holder {
  readonly key: string;
  readonly subject: Id;
  /** What the subject does not say: the address. */
  readonly at?: string;
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** One line of a subscriber: of IPv6 the network of 64 bits, because everybody has as many addresses in it as they like. */
export function networkOf(ip: string): string {
  const [, mapped] = MAPPED.exec(ip) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.toLowerCase().split('%', 1)[0]?.split('::', 2) ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

export function holderAt(ip: string): Holder {
  const at = networkOf(ip);
  return { key: at, subject: idFromRef('address', at), at };
}

/** The account is a personal value: neither the counter nor the trail keeps it. */
export function pairAt(ip: string, account: string): Holder {
  const at = networkOf(ip);
  const key = createHash('sha256')
    .update(JSON.stringify([account.trim().toLowerCase(), at]))
    .digest('hex');
  return { key, subject: idFromRef('address', at), at };
}

/** Whoever is logged in: the person, and whom they act for; nobody in particular: none. */
export function holdersOf({ id, organisationId }: Actor): Partial<Record<'person' | 'organisation', Holder>> {
  if (id === anonymous.id) return {};
  const person = { key: id, subject: id };
  if (organisationId === anonymous.organisationId) return { person };
  return { person, organisation: { key: organisationId, subject: organisationId } };
}
