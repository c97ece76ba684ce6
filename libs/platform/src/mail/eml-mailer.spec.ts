import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmlMailer } from './eml-mailer.js';

describe('mail without a server', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'mail-'))));
  afterAll(() => rm(folder, { recursive: true }));
  const at = { now: () => new Date('2026-03-01T08:00:00.123Z') };

  it('is a file that any mail program opens, for its owner alone', async () => {
    const mails = join(folder, 'mail');
    const mailer = new EmlMailer(mails, 'no-reply@example.cn', at);
    await mailer.send({ to: 'li@example.cn', subject: '激活码', text: '您的激活码：ABCDE-FGHJK' });
    const [file = ''] = await readdir(mails);
    expect(file).toMatch(/^2026-03-01T08-00-00-123Z-[0-9a-f]{8}\.eml$/);
    expect((await stat(join(mails, file))).mode & 0o777).toBe(0o600);
    const text = await readFile(join(mails, file), 'utf8');
    const [head = '', ...body] = text.split(/\r?\n\r?\n/);
    expect(head).toContain('To: li@example.cn');
    expect(head).toContain(`Subject: =?UTF-8?B?${Buffer.from('激活码').toString('base64')}?=`);
    expect(head).toContain('charset=utf-8');
    expect(body.join('')).toContain('ABCDE-FGHJK');
  });

  it.each([
    ['li@example.cn\r\nBcc: all@example.cn', '激活码'],
    ['li@example.cn, all@example.cn', '激活码'],
    ['nobody', '激活码'],
    ['li@example.cn', '激活码\nBcc: all@example.cn'],
  ])('is refused where it would become another: %j %j', async (to, subject) => {
    const mailer = new EmlMailer(join(folder, 'refused'), 'no-reply@example.cn', at);
    await expect(mailer.send({ to, subject, text: '' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(readdir(join(folder, 'refused'))).rejects.toThrow('ENOENT');
  });
});
