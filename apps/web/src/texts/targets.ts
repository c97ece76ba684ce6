/** What the bureau plans, and what there is of it. */
export const targetTexts = {
  title: '计划目标',
  lead: '按区域和行业下达的计划数。征集需求以已发布的需求计，改造企业以双方确认了方案的企业计；只在下达了计划的区域和行业内计算完成数。',
  back: '回到覆盖分析',
  district: '区域',
  industry: '行业',
  needs: '征集需求',
  enterprises: '改造企业',
  total: '合计',
  progress: (reached: number, planned: number, share: number | null) =>
    `${reached}/${planned}${share === null ? '' : `（${(share * 100).toFixed(1)}%）`}`,
  unplanned: '未下达',
  none: '还没有下达计划目标。',
  table: '下载表格',
  edit: '修改',
  form: '录入目标',
  change: (where: string) => `修改目标：${where}`,
  plannedNeeds: '计划征集需求（条）',
  plannedEnterprises: '计划改造企业（家）',
  hint: '留空表示不下达',
  save: '保存目标',
  saved: '目标已保存',
  import: '从表格导入',
  steps:
    '先下载目标表（含已有目标和版本），在 Excel 中填好后另存为 CSV，再选择文件核对。整份导入；有一处不符合要求就都不导入。',
  sheet: '下载目标表',
  file: '选择 CSV 文件',
  checked: (added: number, changed: number, unchanged: number) =>
    `核对完毕：新增 ${added} 项，修改 ${changed} 项，不变 ${unchanged} 项`,
  apply: (count: number) => `导入 ${count} 项目标`,
  imported: (added: number, changed: number) => `已导入：新增 ${added} 项，修改 ${changed} 项`,
  wrong: {
    district: '请选择区域',
    industry: '请选择行业',
    number: '请填 0 以上的整数，或留空',
  },
};
