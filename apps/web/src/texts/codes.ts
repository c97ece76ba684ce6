/** Labels of the codes that belong to no city: a city's own come from the programme. */
export const codeTexts = {
  unsaid: '未说明',
  none: '无',
  notApplicable: '不适用',
  yes: '是',
  no: '否',
  otherScenario: '其他场景',
  otherFamily: '其他',
  wholeCity: '全市',
  deployments: { LOCAL: '本地部署', CLOUD: '云部署', HYBRID: '混合部署', ANY: '部署方式均可' },
  priceBands: {
    LT5: '5 万元以下',
    '5-10': '5—10 万元',
    '10-20': '10—20 万元',
    '20-50': '20—50 万元',
    '50-100': '50—100 万元',
    GE100: '100 万元以上',
  } as Record<string, string>,
  coverage: {
    published: '已发布',
    one: '有合格服务商',
    enough: '有足够合格服务商',
    none: '没有合格服务商',
    unmatched: '从未匹配',
    matched: '有合格方案',
    shortlisted: '已入围',
    interested: '服务商已应答',
    chosen: '企业已选定',
    agreed: '双方已确认',
    'self-captured': '由采集方自己中选',
    planned: '所在区域和行业下达了征集目标',
    'planned-agreed': '双方已确认，且所在区域和行业下达了改造目标',
    bottleneck: '争用已满服务商的名额',
    'at-published': '停在“已发布”',
    'at-matched': '停在“有合格方案”',
    'at-shortlisted': '停在“已入围”',
    'at-interested': '停在“服务商已应答”',
    'at-chosen': '停在“企业已选定”',
    'at-agreed': '停在“双方已确认”',
  } as Record<string, string>,
  publishedIn: (month: string) => `${month} 发布`,
  chosenByOne: '选定了某家服务商',
  kinds: { need: '需求', problem: '问题', scenario: '场景' },
  visibilities: {
    PUBLIC: '公开',
    MATCHED: '仅适配双方可见',
    OWNER: '本单位与主管部门可见',
    BUREAU: '本单位与市工信局可见',
  },
  sizes: { MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' } as Record<string, string>,
  raters: { SELF: '自评', PROVIDER: '服务商初评', THIRD_PARTY: '第三方现场评定' } as Record<string, string>,
  categories: { INTEGRATOR: '综合集成', PRODUCT: '“小快轻准”产品', CHAIN: '链主' } as Record<string, string>,
  roles: {
    bureau: '市工信局',
    district: '县（市）区、开发区',
    finance: '财政部门',
    enterprise: '企业',
    provider: '服务商',
    evaluator: '第三方评测机构',
    expert: '专家',
    auditor: '审计机构',
    system_admin: '系统管理员',
    security_admin: '安全管理员',
    audit_admin: '审计管理员',
  } as Record<string, string>,
  needStatuses: {
    collected: '待企业确认',
    recorded: '已登记，未发布',
    published: '已发布',
    closed: '已结束',
    withdrawn: '已撤回',
  } as Record<string, string>,
  solutionStatuses: {
    draft: '草稿',
    published: '已上架',
    withdrawn: '已下架',
    removed: '已删除',
  } as Record<string, string>,
  enterpriseStatuses: {
    collected: '服务商已采集，待企业确认',
    recorded: '已登记',
    confirmed: '企业已确认',
    withdrawn: '已撤回',
  } as Record<string, string>,
  providerStatuses: { listed: '在录', suspended: '暂停', removed: '已移出' } as Record<string, string>,
  exclusions: {
    centralLittleGiant: '中央财政支持的专精特新“小巨人”',
    pilot2022: '2022 年改造试点企业',
    provinceFunded: '同一项目已获省级财政支持',
    dishonest: '失信或经营异常',
    violation: '近三年严重违规',
  },
};

const LEVELS = ['无等级', '一级', '二级', '三级', '四级'];

/** 0-4; null = 未说明. */
export const levelName = (level: number | null): string =>
  level === null ? codeTexts.unsaid : (LEVELS[level] ?? codeTexts.unsaid);

/** The label of a code, or the code itself where it has none. */
export const label = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;
