/** 失败任务, for the system administrator. */
export const deadLetterTexts = {
  title: '失败任务',
  lead: '每次变动之后，系统还要在后台更新检索、统计或发送通知。多次没有办成的列在这里：请先排除原因，再重试。',
  dead: (n: number) => `失败 ${n.toLocaleString('zh-CN')} 件`,
  waiting: (n: number, seconds: number) =>
    n === 0
      ? '没有等待处理的'
      : `等待处理 ${n.toLocaleString('zh-CN')} 件，最早一件已等 ${Math.ceil(seconds / 60).toLocaleString('zh-CN')} 分钟`,
  find: '查找失败任务',
  findHint: '对象编号、请求编号或错误',
  search: '查找',
  kind: '任务',
  allKinds: '全部任务',
  ofKind: (words: string, n: number) => `${words}（${n.toLocaleString('zh-CN')}）`,
  sort: '排序',
  sorts: {
    '-deadAt': '最近失败在前',
    deadAt: '最早失败在前',
    '-at': '最近变动在前',
    at: '最早变动在前',
  } as Record<string, string>,
  total: (n: number) => `共 ${n.toLocaleString('zh-CN')} 件`,
  none: '没有失败的任务。',
  noneFound: '没有符合条件的失败任务。',
  subject: '对象',
  at: '变动时间',
  deadAt: '失败时间',
  attempts: '已试次数',
  times: (n: number) => `${n} 次`,
  cause: '最后一次的原因',
  request: (id: string) => `请求编号 ${id}`,
  does: '办理',
  retry: '重试',
  retryAll: '全部重试',
  retrySays: '系统会立即再办一次。原因没有排除时，多次不成后它会回到这里。',
  retryAllSays: (n: number) => `这类失败任务共 ${n.toLocaleString('zh-CN')} 件，一次最多重试 500 件，先失败的在前。`,
  retried: (n: number) => `已令 ${n.toLocaleString('zh-CN')} 件重新处理`,
} as const;
