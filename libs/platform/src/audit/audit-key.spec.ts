import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppConfig } from '../config/app.config.js';
import { auditKeyOf } from './audit-key-of.js';
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

describe('the key of an installation', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'audit-key-'))));
  afterAll(() => rm(folder, { recursive: true }));
  const embedded = (auditKey?: Buffer) => new AppConfig({ kind: 'embedded', folder }, '127.0.0.1', 0, false, auditKey);
  const service = (url: string) => new AppConfig({ kind: 'service', server: 'mariadb', url });

  it('is made at the first start, for its owner alone, and stays', async () => {
    const mac = auditKeyOf(embedded()).macOf(row);
    expect((await stat(join(folder, 'audit.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['audit.key']);
    expect(auditKeyOf(embedded()).macOf(row)).toBe(mac);
  });

  it('is the one that the environment gives, if it does', () => {
    expect(auditKeyOf(embedded(Buffer.alloc(32, 7))).macOf(row)).toBe(key.macOf(row));
  });

  it('is the same for all processes of a service in development, and not for another service', () => {
    const [one, same, other] = ['mariadb://db/a', 'mariadb://db/a', 'mariadb://db/b'].map((url) =>
      auditKeyOf(service(url)).macOf(row),
    );
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('is refused where its file is broken, and not made anew over it', async () => {
    await writeFile(join(folder, 'audit.key'), '0f0f');
    expect(() => auditKeyOf(embedded())).toThrow(expect.objectContaining({ code: 'PLATFORM.AUDIT_KEY_BROKEN' }));
    expect(() => auditKeyOf(embedded())).toThrow('已损坏');
  });
});
