const GONE = '***';

/** Opened by a quote as it stands in JSON, also within JSON; then all up to the same quote. Bounded: a log line may be long. */
const QUOTED = String.raw`(?<quote>\\{0,7}["'\x60])[\s\S]{0,500}?(?<!\\)\k<quote>`;
const LISTED = String.raw`\[[^\]]{0,500}\]`;
const BARE = String.raw`[^\s,;&}\]]+`;
const SECRET_KEYS =
  'password|passwd|passphrase|secret|token|authorization|cookie|current|phone|mobile|email|密码|口令|验证码|一次性码|电话|手机|邮箱';
const AFTER_KEY = String.raw`[\w-]{0,20}\\{0,7}["'\x60]?\s{0,3}[:=：]\s{0,3}`;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[^\s"'\\]+/gi, `$1 ${GONE}`],
  // Before the rules by key: an address has its own colons.
  [/:\/\/[^\s/@:]{0,100}:[^\s/@]{1,200}@/g, `://${GONE}@`],
  [new RegExp(`(?<key>(?:${SECRET_KEYS})${AFTER_KEY})(?:${QUOTED}|${LISTED}|${BARE})`, 'gi'), `$<key>${GONE}`],
  // A stable code of ours or of a driver (`HTTP.500`, `ER_DUP_ENTRY`, `ECONNREFUSED`) stays.
  [/\b(code\\{0,7}["'`]?\s{0,3}[:=]\s{0,3}\\{0,7}["'`]?)(?![A-Z]+[._])(?=[A-Z-]{0,60}\d)[\w-]{6,80}/gi, `$1${GONE}`],
  [/shipei_[\w-]{20,}|(?<=shipei=)[^;\s"']+|\$argon2[^\s"']+|otpauth:\/\/[^\s"']+/g, GONE],
  [/(?<![\w-])(?=[a-z_\d-]{0,42}[A-Z])(?=\D{0,42}\d)[\w-]{43}(?![\w-])/g, GONE],
  [/(?<![\w-])[A-Z2-9]{5}(?:-[A-Z2-9]{5}){4}-[A-Z2-9]\b|(?<!\w)(?=[A-Z]{0,31}[2-7])[A-Z2-7]{32}(?!\w)/g, GONE],
  // From where its word begins: every line is masked, and each other beginning would be tried as well.
  [/(?<![\w.+-])[\w.+-]+@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[A-Za-z]{2,}/g, `${GONE}@${GONE}`],
  [/(?<!\w)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\w)/g, GONE],
  [/(?<![\w-])0\d{2,3}-\d{7,8}(?!\w)/g, GONE],
  // An identity card.
  [/(?<!\w)\d{17}[\dXx](?!\w)/g, GONE],
  // What a database says back of a value.
  [/((?:Duplicate entry|value:?|near) )'[^']{0,500}'/g, `$1'${GONE}'`],
];

/** Whatever names, lets in or reaches a person, taken out of a text that is written down. */
export const maskPersonal = (text: string): string =>
  RULES.reduce((masked, [pattern, instead]) => masked.replace(pattern, instead), text);
