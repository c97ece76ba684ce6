/** Titles of the pages, for the window and the history. */
export const pageTexts = {
  product: '供需适配',
  home: '首页',
  needs: '企业需求',
  recordNeed: '录入需求',
  need: '需求',
  reviseNeed: '修改需求',
  needMatches: '适配方案',
  compare: '方案对比',
  solutions: '解决方案',
  recordSolution: '录入方案',
  solution: '方案',
  reviseSolution: '修改方案',
  solutionMatches: '适配需求',
  enterprise: '企业档案',
  pairs: '我的适配',
  notFound: '没有这个页面',
} as const;
