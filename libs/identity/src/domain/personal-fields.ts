import type { PersonalField } from '../published/personal-field.summary.js';

/** 个人信息清单 of this room (个人信息保护法 第51条): every personal value, and what it is kept for. */
export const PERSONAL_FIELDS: readonly PersonalField[] = [
  { table: 'identity_person', field: 'account', purpose: '登录时识别本人', sensitive: true },
  { table: 'identity_person', field: 'name', purpose: '办理事项时显示经办人', sensitive: true },
  { table: 'identity_person', field: 'phone', purpose: '业务联系、发放激活码', sensitive: true },
  { table: 'identity_person', field: 'email', purpose: '业务联系、找回密码', sensitive: true },
  { table: 'identity_assignment', field: 'note', purpose: '说明与企业的利益关系，供指派人核实', sensitive: true },
  { table: 'identity_session', field: 'source', purpose: '本人和安全管理员识别异常登录', sensitive: true },
  { table: 'identity_session', field: 'device', purpose: '本人识别自己的登录', sensitive: true },
  { table: 'identity_registration', field: 'account', purpose: '审核通过后开通账号；审核后删除', sensitive: true },
  { table: 'identity_registration', field: 'contactName', purpose: '审核时核实申请人；审核后删除', sensitive: true },
  { table: 'identity_registration', field: 'phone', purpose: '审核时联系申请人；审核后删除', sensitive: true },
  { table: 'identity_registration', field: 'email', purpose: '发送激活码；审核后删除', sensitive: true },
];

const NAMED_ONLY = new Set(PERSONAL_FIELDS.filter(({ sensitive }) => sensitive).map(({ field }) => field));

/** Which fields differ, for the trail: what is personal is named there, never copied. */
export function differenceOf<Row extends object>(
  before: Partial<Row>,
  after: Row,
  fields: readonly (keyof Row & string)[],
) {
  const told = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));
  const changed = fields.filter((field) => told(before[field] ?? '') !== told(after[field] ?? ''));
  return Object.fromEntries(
    changed.map((field) => {
      if (NAMED_ONLY.has(field)) return [field, {}];
      const [from, to] = [before[field], after[field]];
      return [field, { ...(from != null && { from: told(from) }), ...(to != null && { to: told(to) }) }];
    }),
  );
}
