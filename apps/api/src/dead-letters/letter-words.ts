/** What was to be done for each kind of letter, for whoever keeps the house; a kind without words fails the build. */
export const LETTER_WORDS: Readonly<Record<string, string>> = {
  'adaptation.need-changed': '需求变动后的更新',
  'adaptation.solution-changed': '方案变动后的更新',
  'adaptation.provider-changed': '服务商变动后的更新',
  'adaptation.enterprise-changed': '企业档案变动后的更新',
  'matching.pair-proposed': '适配提出后的更新',
  'matching.pair-moved': '适配推进后的更新',
  'identity.person-let-in': '发送账号激活通知',
  'identity.password-reset-asked': '发送重设密码通知',
};

export const letterWords = (type: string): string => LETTER_WORDS[type] ?? type;

const HAN = /\p{Script=Han}/u;

/** Of an error as it was written down, the cause in words; what a program says of it stands beside, for whoever mends it. */
export function causeWords(error: string | null): string {
  if (error === null) return '原因没有记录';
  const said = error.replace(/^DomainError: /, '');
  if (HAN.test(said.slice(0, 1))) return said;
  return /^(QueryFailedError|TypeORMError|SqliteError|EntityNotFoundError)/.test(error)
    ? '数据库没有接受这次操作'
    : '处理程序出错';
}
