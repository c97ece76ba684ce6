/** Texts that mean something to a database, a search server, a file system, a template or a regular expression. */
const BREAKERS = [
  `'`,
  `"`,
  '`',
  `')`,
  `")`,
  `';`,
  `\\`,
  `\\'`,
  `%27`,
  `'--`,
  `'/*`,
  `'#`,
  `''''`,
  `\\"`,
  `%`,
  `_`,
  `%_%`,
];
const TAUTOLOGIES = ['1=1', `'1'='1`, `"1"="1`, 'true', `'a' LIKE '%`, '1 IN (1)', 'NOT 0', 'visibility IS NOT NULL'];
const STATEMENTS = [
  'DROP TABLE adaptation_need',
  'DELETE FROM adaptation_need',
  `UPDATE adaptation_need SET visibility='PUBLIC'`,
  `INSERT INTO identity_person VALUES ('x')`,
  'SELECT * FROM identity_credential',
  `ATTACH DATABASE '/tmp/x.db' AS x`,
  'PRAGMA writable_schema=1',
  'SELECT load_extension(1)',
  'SELECT SLEEP(5)',
  'SELECT randomblob(1000000000)',
];
const UNIONS = [1, 2, 3, 5, 8, 13, 21].map(
  (columns) => `' UNION ALL SELECT ${Array(columns).fill('NULL').join(',')} --`,
);
const FILTERS = [
  `朝阳区" OR tenant != "x`,
  `x" OR visibility = "BUREAU`,
  `x' OR visibility = 'BUREAU`,
  `x" OR visibleTo = "bureau`,
  `x" OR visibleTo EXISTS OR x = "`,
  'NOT visibility = PUBLIC',
  'visibility EXISTS',
  'visibility IN [PUBLIC, OWNER, BUREAU]',
  '_geoRadius(0, 0, 1000000)',
  '_geoBoundingBox([90, 180], [-90, -180])',
  'AUTO AND visibility != PUBLIC',
  'AUTO\\',
  'AUTO\\" OR 1 = "1',
  '[["visibility = BUREAU"]]',
  '{"$ne": null}',
  '{"$where": "1"}',
  '[$regex]=.*',
  '*)(uid=*))(|(uid=*',
  'industry:AUTO',
  'visibleTo:bureau',
];
const PATHS = [
  '..',
  '../..',
  '..\\..\\',
  '/etc/passwd',
  'file:///etc/passwd',
  '....//....//',
  '%2e%2e%2f',
  '..%c0%af',
  'C:\\con',
];
const COMMANDS = [
  '$(id)',
  '`id`',
  '; id',
  '| id',
  '&& id',
  '\r\nX-Injected: 1',
  '\nSet-Cookie: a=b',
  '%0d%0aX-Injected: 1',
];
const TEMPLATES = [
  '{{7*7}}',
  '${7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
];
const UNICODE = [
  '\u202Eabc',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '\uDFFF',
  '\uFFFF',
  '\u0301'.repeat(50),
  'ﷺ',
  '💣'.repeat(20),

  'ʼ OR 1=1',
  '＇ OR １＝１',
  '％27',
  'İ',
  'ß',
  'Ⅷ',
  '𠮷野家',
  '\u0000',
  '\u0000x',
  'x\u0000',
  '\u001b[31m',
  '\u0008\u007f',
];
const NUMBERS = [
  '0',
  '-1',
  '1e309',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(40),
  '1.0000000000000001',
  'null',
  'undefined',
  'true',
];
/** What makes a careless pattern climb for hours. */
const REGEX_BAIT = [
  `${'a'.repeat(5_000)}!`,
  `${'a@'.repeat(2_000)}`,
  `${' '.repeat(5_000)}x`,
  `${'1'.repeat(5_000)}x`,
  `${'('.repeat(500)}`,
  '(a+)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  `${'x,'.repeat(2_000)}`,
  `${'-'.repeat(5_000)}2026-01-01`,
  `${'长'.repeat(3_000)}！`,
];

/** 100 kB, in bodies only: no path and no query is so long. */
export const HUGE = ['x'.repeat(100_000), `${'a'.repeat(100_000)}!`, `' OR '1'='1${' '.repeat(100_000)}`];

/** Short, and of letters that most rules allow: by these every field that keeps texts is reached. */
export const GENTLE: readonly string[] = [`x' OR 1=1 -- `, `x" OR visibility = "BUREAU`];

/** Half of a pair of UTF-16: sent to every input, for each library and each database falls over it in another field. */
export const HALF = '\uD800';

export const CORPUS: readonly string[] = [
  ...BREAKERS,
  ...BREAKERS.slice(0, 8).flatMap((breaker) => TAUTOLOGIES.map((truth) => `x${breaker} OR ${truth} -- `)),
  ...STATEMENTS.flatMap((statement) => [`'; ${statement}; --`, `1); ${statement}; --`, statement]),
  ...UNIONS,
  ...FILTERS,
  ...PATHS,
  ...COMMANDS,
  ...TEMPLATES,
  ...UNICODE,
  ...NUMBERS,
  ...REGEX_BAIT,
];

/** Texts whose rule lets none of the corpus through, field by field: they name something, or are a number, a day, a code. */
export const RULED: readonly RegExp[] = [
  / (\w+\.)?(creditCode|districtCode|industry|batch|scenario|edition|account|email|phone|code)$/,
  / (\w+\.)?(wantedOn|from|until|on|ratedOn|expiresOn|budgetMin|budgetMax|revenue|priceMin|priceMax)$/,
  / (\w+Id|id|problemIds|industries)$/,
  / csv$/,
  /\/dead-letters\/retry type$/,
  /\/me\/password current$/,
  /\/(session|me\/deletion) password$/,
];
