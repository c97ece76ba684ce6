import { invalid } from '@app/kernel/domain-error.js';

/** How much of something within how many seconds, from the first of it on. */
export interface Allowance {
  readonly most: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const per = (seconds: number, most: number): Allowance => ({ most, seconds });

/**
 * What holds where LIMITS is silent: `<what>.<whose>`. An address may be that of a whole office, so that what it may is
 * there against floods only; `pair` is one account from one address; `code` is what follows a right password.
 */
export const STANDARD = {
  'request.address': per(MINUTE, 6_000),
  'guess.pair': per(MINUTE, 10),
  'guess.address': per(MINUTE, 120),
  'code.person': per(HOUR, 10),
  'register.address': per(HOUR, 30),
  'secret.person': per(15 * MINUTE, 20),
  'read.address': per(MINUTE, 600),
  'read.person': per(MINUTE, 600),
  'read.organisation': per(MINUTE, 3_000),
  'search.address': per(MINUTE, 120),
  'search.person': per(MINUTE, 240),
  'search.organisation': per(MINUTE, 1_200),
  'rows.address': per(DAY, 5_000),
  'rows.person': per(DAY, 10_000),
  'rows.organisation': per(DAY, 40_000),
  'write.address': per(MINUTE, 60),
  'write.person': per(MINUTE, 120),
  'write.organisation': per(MINUTE, 600),
  'export.organisation': per(DAY, 30),
  'exported.organisation': per(DAY, 30_000),
} as const satisfies Readonly<Record<string, Allowance>>;

export type RuleName = keyof typeof STANDARD;
export type LimitRules = Readonly<Record<RuleName, Allowance>>;

export const isRule = (name: string): name is RuleName => Object.hasOwn(STANDARD, name);

/** LIMITS as it is meant: `off` (no rules at all), or the standard with others in its place: `search.person=600/60,…`. */
export function limitRulesFrom(said: string): LimitRules | undefined {
  if (said === 'off') return undefined;
  const rules: Record<RuleName, Allowance> = { ...STANDARD };
  const wrong: string[] = [];
  for (const part of said.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [, name = '', most = '', seconds = ''] = /^([a-z.]+)=(\d{1,9})\/(\d{1,6})$/.exec(part) ?? [];
    if (isRule(name) && Number(most) > 0 && Number(seconds) > 0) rules[name] = per(Number(seconds), Number(most));
    else wrong.push(part);
  }
  if (wrong.length === 0) return rules;
  const known = Object.keys(STANDARD).join('、');
  throw invalid(
    'SETTINGS.INVALID',
    '环境变量有误',
    wrong.map((value) => ({
      code: 'SETTINGS.INVALID',
      field: 'LIMITS',
      message: `LIMITS 应写作 名称=次数/秒数，以逗号分隔，名称为 ${known} 之一`,
      value,
    })),
  );
}

const NAMES: Readonly<Record<number, string>> = { [MINUTE]: '每分钟', [HOUR]: '每小时', [DAY]: '每天' };

const WHAT: Readonly<Record<string, { readonly code: string; readonly what: string; readonly unit: string }>> = {
  request: { code: 'LIMIT.REQUESTS', what: '请求', unit: '次' },
  guess: { code: 'LIMIT.GUESSES', what: '登录或验证', unit: '次' },
  code: { code: 'LIMIT.CODES', what: '登录时的动态口令', unit: '次' },
  register: { code: 'LIMIT.REGISTRATIONS', what: '注册申请或查询', unit: '次' },
  secret: { code: 'LIMIT.SECRETS', what: '更换密码或动态口令', unit: '次' },
  read: { code: 'LIMIT.READS', what: '查看', unit: '次' },
  search: { code: 'LIMIT.SEARCHES', what: '检索', unit: '次' },
  rows: { code: 'LIMIT.ROWS', what: '查阅', unit: '条' },
  write: { code: 'LIMIT.WRITES', what: '提交', unit: '次' },
  export: { code: 'LIMIT.EXPORTS', what: '导出', unit: '次' },
  exported: { code: 'LIMIT.EXPORTED_ROWS', what: '导出', unit: '条' },
};
const WHOSE: Readonly<Record<string, string>> = {
  address: '同一网络地址',
  pair: '同一账号在同一网络地址',
  person: '每人',
  organisation: '每个单位',
};

/** In words: `每人检索每分钟最多 240 次，请 37 秒后再试`. */
export function sayLimit(name: RuleName, { most, seconds }: Allowance, waitSeconds: number) {
  const [of = '', by = ''] = name.split('.', 2);
  const { code = 'LIMIT.REQUESTS', what = '', unit = '' } = WHAT[of] ?? {};
  const window = NAMES[seconds] ?? `${seconds} 秒内`;
  return { code, message: `${WHOSE[by]}${what}${window}最多 ${most} ${unit}，请${inWords(waitSeconds)}后再试` };
}

function inWords(seconds: number): string {
  if (seconds < 2 * MINUTE) return ` ${seconds} 秒`;
  return seconds < 2 * HOUR ? ` ${Math.ceil(seconds / MINUTE)} 分钟` : ` ${Math.ceil(seconds / HOUR)} 小时`;
}
