export const shellTexts = {
  product: '供需适配',
  home: '首页',
  needs: '企业需求',
  solutions: '解决方案',
  pairs: '我的适配',
  myFile: '企业档案',
  recordNeed: '录入需求',
  recordSolution: '录入方案',
  phone: { home: '首页', needs: '需求', solutions: '方案', pairs: '适配' },
  navigation: '主导航',
  skip: '跳到内容',
  search: '检索',
  searchIn: '检索范围',
  searchWords: '检索词',
  searchHint: '设备联网、质量追溯、OEE…',
  notFound: { title: '没有这个页面', detail: '地址可能写错了，或者内容已经移走。' },
} as const;

export const homeTexts = {
  title: (city: string) => `${city}中小企业数字化转型供需适配`,
  lead: '企业说清需求，服务商说清能力，系统给出有依据的适配，由企业自主选择。',
  needs: { title: '企业需求', hint: '例如：冲压设备联网 OEE', count: '条公开需求', go: '查找需求' },
  solutions: { title: '解决方案', hint: '例如：质量追溯 云部署', count: '个公开方案', go: '查找方案' },
  byIndustry: '按行业',
  byScenario: '按场景',
  name: '名称',
  own: '本单位',
} as const;
