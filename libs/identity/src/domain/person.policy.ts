import { plainText } from '@app/kernel/names.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { PersonSummary } from '../published/person.summary.js';

export interface PersonInput {
  readonly account: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** An account as it is compared: whatever its width and case were. */
export const accountOf = (typed: string) => plainText(typed).toLowerCase();

/** Every reason why such a person cannot be recorded. Values are personal, so none is repeated. */
export function personRefusals({ account, name, phone, email }: PersonInput): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message });
  if (!/^[a-z0-9][a-z0-9._@-]{2,38}$/.test(accountOf(account))) {
    refuse('ACCOUNT_SHAPE', 'account', '账号应为 3 至 39 位字母、数字或 . _ @ -，以字母或数字开头');
  }
  const length = plainText(name).length;
  if (length < 2 || length > 50) refuse('PERSON_NAME_LENGTH', 'name', '姓名应为 2 至 50 个字');
  if (phone !== null && !/^\+?[0-9][0-9 -]{5,18}[0-9]$/.test(phone))
    refuse('PHONE_SHAPE', 'phone', '电话号码格式不正确');
  // No control character: a mail header must not be split by it.
  if (email !== null && (email.length > 200 || !/^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]+$/.test(email))) {
    refuse('EMAIL_SHAPE', 'email', '邮箱格式不正确');
  }
  return refusals;
}

/** The person without what says who it was; the account is free again, and no account looks like the new one. */
export const forgotten = (person: PersonSummary): PersonSummary => ({
  ...person,
  status: 'disabled',
  account: `-${person.id.slice(person.id.indexOf('_') + 1).toLowerCase()}`,
  name: '已注销人员',
  phone: null,
  email: null,
});
