import { comparableName } from '@app/kernel/names.js';
import type { Refusal } from '@app/kernel/refusal.js';

/** What a password has to be. Composition and rotation are asked of staff alone: 等保 wants them, ASVS 6.2.5/6.2.10 not. */
export interface PasswordRules {
  readonly minLength: number;
  readonly staffMinLength: number;
  /** Above it the request is refused rather than cut. */
  readonly maxLength: number;
  /** How many of capital, small letter, digit and sign a password of staff has to have; 0 = none is asked for. */
  readonly staffKinds: number;
  /** Days after which staff have to choose another; 0 = never. */
  readonly staffMaxAgeDays: number;
}

export interface PasswordContext {
  readonly isStaff: boolean;
  /** Names and account of the person, and the names of the organisation. */
  readonly words: readonly string[];
  readonly common: ReadonlySet<string>;
}

const CITY_WORDS = ['长春', 'changchun', 'ccsdgz', '数字化转型'];
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}\s]/u];
const DENGBAO = 'GB/T 22239-2019 8.1.4.1 a)';

/** Every reason why this cannot be the password of this person. The password itself is never repeated. */
export function passwordRefusals(password: string, rules: PasswordRules, context: PasswordContext): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, message: string, clause?: string) =>
    refusals.push({ code: `IDENTITY.PASSWORD_${code}`, field: 'password', message, ...(clause && { clause }) });
  const length = Array.from(password).length;
  const least = context.isStaff ? rules.staffMinLength : rules.minLength;
  if (length < least) refuse('SHORT', `密码至少 ${least} 位`);
  if (length > rules.maxLength) refuse('LONG', `密码最多 ${rules.maxLength} 位`);
  const compared = comparableName(password);
  if (context.common.has(compared) || isMonotonous(compared)) refuse('COMMON', '该密码过于常见，请换一个');
  const words = [...CITY_WORDS, ...context.words].map(comparableName).filter((word) => Array.from(word).length >= 2);
  if (words.some((word) => compared.includes(word))) refuse('CONTEXT', '密码不能包含城市、单位、姓名或账号');
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  if (context.isStaff && kinds < rules.staffKinds) {
    refuse('PLAIN', `密码应含大写字母、小写字母、数字、符号中的至少 ${rules.staffKinds} 种`, DENGBAO);
  }
  return refusals;
}

/** Whether the password of this age has to be replaced. */
export function isExpired(setAt: Date, now: Date, isStaff: boolean, { staffMaxAgeDays }: PasswordRules): boolean {
  return isStaff && staffMaxAgeDays > 0 && now.getTime() - setAt.getTime() > staffMaxAgeDays * 24 * 60 * 60 * 1_000;
}

/** One character over and over, or a run: aaaaaaaa, 12345678, hgfedcba. */
function isMonotonous(text: string): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = new Set(points.slice(1).map((point, at) => point - (points[at] ?? 0)));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 2);
}
