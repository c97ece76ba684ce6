import { invalid } from '@app/kernel/domain-error.js';
import type { Mail } from '@app/kernel/mailer.js';

const CONTROL = /\p{Cc}/u;
const ADDRESS = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/;

/** A line break in a header begins another header: refused, not repaired (ASVS 1.3.11). */
export function mustBeMail({ to, subject }: Mail): void {
  if (!ADDRESS.test(to)) throw invalid('PLATFORM.MAIL_ADDRESS', '收件地址不正确，邮件未发送');
  if (CONTROL.test(subject)) throw invalid('PLATFORM.MAIL_SUBJECT', '邮件标题含有换行等控制字符，邮件未发送');
}
