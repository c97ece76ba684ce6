import { join } from 'node:path';
import type { Clock } from '@app/kernel/clock.js';
import type { Mailer } from '@app/kernel/mailer.js';
import type { AppConfig } from '../config/app.config.js';
import { EmlMailer } from './eml-mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The body that the settings ask for; a service without a mail server keeps its mails where it runs. */
export function mailerOf({ mail, dataDir }: AppConfig, clock: Clock): Mailer {
  if (mail.url) return new SmtpMailer(mail.url, mail.from);
  return new EmlMailer(join(dataDir, 'mail'), mail.from, clock);
}
