import { invalid } from '@app/kernel/domain-error.js';
import type { PasswordRules } from '../domain/password.policy.js';
import { dictionary } from '@zxcvbn-ts/language-common';

/** Minutes without a request, and minutes in all, after which a session ends. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteMinutes: number;
}

const MAX_LENGTH = 256;

/** The settings of passwords and sessions, each with the value that 等保 and ASVS ask for, and never below the least. */
export class IdentityConfig {
  constructor(
    readonly passwords: PasswordRules,
    readonly sessions: { readonly staff: SessionLimits; readonly others: SessionLimits },
    /** Lower case; the 5 000 most used of eight characters and more. */
    readonly commonPasswords: ReadonlySet<string>,
  ) {}

  static fromEnvironment(env: NodeJS.ProcessEnv): IdentityConfig {
    const wrong: string[] = [];
    const read = (name: string, standard: number, least: number, most: number) => {
      const value = env[name] ? Number(env[name]) : standard;
      if (!Number.isInteger(value) || value < least || value > most)
        wrong.push(`${name} 应为 ${least} 至 ${most} 的整数`);
      return value;
    };
    const passwords = {
      minLength: read('PASSWORD_MIN_LENGTH', 8, 8, 64),
      staffMinLength: read('PASSWORD_STAFF_MIN_LENGTH', 12, 12, 64),
      maxLength: MAX_LENGTH,
      staffKinds: read('PASSWORD_STAFF_KINDS', 3, 0, 4),
      staffMaxAgeDays: read('PASSWORD_STAFF_MAX_AGE_DAYS', 90, 0, 3_650),
    };
    const limitsOf = (prefix: string, idle: number) => ({
      idleMinutes: read(`${prefix}_IDLE_MINUTES`, idle, 1, 120),
      absoluteMinutes: read(`${prefix}_HOURS`, 12, 1, 24) * 60,
    });
    const sessions = { staff: limitsOf('STAFF_SESSION', 15), others: limitsOf('SESSION', 30) };
    if (wrong.length > 0) {
      const refusals = wrong.map((message) => ({ code: 'SETTINGS.INVALID', message }));
      throw invalid('SETTINGS.INVALID', '环境变量有误', refusals);
    }
    return new IdentityConfig(passwords, sessions, new Set(dictionary['passwords-common']));
  }
}
