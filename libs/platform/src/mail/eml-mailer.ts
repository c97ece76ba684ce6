import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '@app/kernel/clock.js';
import { Mailer } from '@app/kernel/mailer.js';
import type { Mail } from '@app/kernel/mailer.js';
import { Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { mustBeMail } from './mails.js';

/** Where there is no mail server: one `.eml` file a mail, for its owner alone, to be sent or read by hand. */
export class EmlMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super();
    new Logger('Mail').warn(`未设置 SMTP_URL：邮件不外发，写入 ${folder} 下的 .eml 文件`);
  }

  override async send(mail: Mail): Promise<void> {
    mustBeMail(mail);
    const { message } = await this.transport.sendMail({ from: this.from, ...mail });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const stamp = this.clock.now().toISOString().replaceAll(/[:.]/g, '-');
    const file = join(this.folder, `${stamp}-${randomBytes(4).toString('hex')}.eml`);
    // A whole mail or none: a reader sees no half of one.
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
