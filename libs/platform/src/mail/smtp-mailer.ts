import { Mailer } from '@app/kernel/mailer.js';
import type { Mail } from '@app/kernel/mailer.js';
import { createTransport } from 'nodemailer';
import { mustBeMail } from './mails.js';

const DEADLINE_MS = 10_000;

/** By the server that SMTP_URL names (`smtps://user:password@host`). */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const deadlines = { connectionTimeout: DEADLINE_MS, greetingTimeout: DEADLINE_MS, socketTimeout: DEADLINE_MS };
    this.transport = createTransport({ url, ...deadlines, disableFileAccess: true, disableUrlAccess: true });
  }

  override async send(mail: Mail): Promise<void> {
    mustBeMail(mail);
    await this.transport.sendMail({ from: this.from, ...mail });
  }
}
