export const problemTexts = {
  offline: { title: '网络没有连上', detail: '请检查网络后重试。已填写的内容仍保留在本机。' },
  unexpected: { title: '服务暂时不可用', detail: '请稍后重试；如仍不行，请把下面的编号告诉管理人员。' },
  retry: '重试',
  reloadRecord: '重新载入最新内容',
  keepMine: '保留我填写的内容，按最新版本继续',
  unversioned: '本页没有说明您看到的是哪一版，因此没有保存；您填写的内容没有丢失。',
  backHome: '回到首页',
  code: '代码',
  requestId: '请求编号',
  clause: '依据',
  colon: '：',
  value: '当前值',
  limit: '要求',
  /** Of what somebody else changed meanwhile. */
  now: '现在',
  seen: '您看到的',
  who: (who: string) => `可由${who}处理`,
} as const;
