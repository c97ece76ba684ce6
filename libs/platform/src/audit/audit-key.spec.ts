import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AuditKey } from './audit-key.js';
import type { AuditEntity } from './audit.entity.js';

const row: Omit<AuditEntity, 'mac'> = {
  id: 'audit_1',
  at: new Date('2026-03-01T08:00:00.123Z'),
  actorId: 'user_li',
  actorRole: 'enterprise',
  organisationId: 'org_factory',
  action: 'need.publish',
  subject: 'need_1',
  difference: { status: { from: '草稿', to: '已发布' }, title: { to: 'a' } },
  reason: null,
  requestId: null,
};
const key = new AuditKey(Buffer.alloc(32, 7));

/** RFC 2104 by hand, over SM3 with its blocks of 64 bytes. */
function hmacSm3(secret: Buffer, text: string): string {
  const padded = Buffer.concat([secret, Buffer.alloc(64 - secret.length)]);
  const pad = (byte: number) => padded.map((own) => own ^ byte);
  const inner = createHash('sm3').update(pad(0x36)).update(text).digest();
  return createHash('sm3').update(pad(0x5c)).update(inner).digest('hex');
}

describe('the audit key', () => {
  it('signs with SM3 as GB/T 32905 has it, under HMAC', () => {
    const abc = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    expect(createHash('sm3').update('abc').digest('hex')).toBe(abc);
    const link = '["seal","before",7,"audit_1","mac"]';
    expect(key.sealOf('before', { seq: 7, auditId: 'audit_1' }, 'mac')).toBe(hmacSm3(Buffer.alloc(32, 7), link));
  });

  it.each([
    { id: 'audit_2' },
    { at: new Date('2026-03-01T08:00:00.124Z') },
    { actorId: 'user_l' },
    { actorId: 'user_li","enterprise' },
    { actorRole: 'bureau' },
    { organisationId: 'org_mill' },
    { action: 'need.withdraw' },
    { subject: 'need_2' },
    { difference: {} },
    { difference: { ...row.difference, title: { from: 'a' } } },
    { difference: { ...row.difference, title: { to: 'a', from: '' } } },
    { reason: '' },
    { reason: 'null' },
    { requestId: '' },
    { reason: 'x', requestId: null },
    { reason: null, requestId: 'x' },
  ] as Partial<AuditEntity>[])('gives another row another MAC: %j', (change) => {
    expect(key.macOf({ ...row, ...change })).not.toBe(key.macOf(row));
    expect(key.holds({ ...row, ...change, mac: key.macOf(row) })).toBe(false);
  });

  it('does not mind in which order a database gives back the names', () => {
    const difference = { title: { to: 'a' }, status: { to: '已发布', from: '草稿' } };
    expect(key.holds({ ...row, difference, mac: key.macOf(row) })).toBe(true);
  });

  it('holds no row with an instant that is none, nor one of another key', () => {
    const mac = key.macOf(row);
    expect(key.holds({ ...row, at: new Date(Number.NaN), mac })).toBe(false);
    expect(new AuditKey(Buffer.alloc(32, 8)).holds({ ...row, mac })).toBe(false);
  });

  it('is never short', () => {
    expect(() => new AuditKey(Buffer.alloc(31))).toThrow('at least 32 bytes');
  });
});
