import { PERSON_ROLES } from '@app/identity/published/membership.summary.js';
import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import { PAIR_STATUS_NAMES } from '@app/matching/published/pair.summary.js';
import { LETTER_WORDS } from '../dead-letters/letter-words.js';
import type { Names } from '../find/names.js';

type Table = Readonly<Record<string, string>>;

/** The Chinese name of each field that a difference of the trail may name. */
export const FIELD_WORDS: Table = {
  account: '账号',
  accepted: '已验收',
  added: '新增',
  address: '网址',
  agreedBy: '已确认方',
  answered: '已答复的问题',
  asAt: '查看时点',
  attempts: '已试次数',
  baseline: '现状',
  batch: '试点批次',
  before: '早于',
  budgetMax: '预算上限',
  budgetMin: '预算下限',
  cancelRequested: '请求取消',
  capabilities: '授权范围',
  capacity: '服务能力',
  cases: '案例',
  categories: '服务商类别',
  collectedBy: '采集服务商',
  collectorId: '可查看的采集服务商',
  conflict: '利益冲突',
  contacts: '联系人',
  contactsTo: '联系方式公开对象',
  creditCode: '统一社会信用代码',
  currentLevel: '当前等级',
  declaredOn: '申报日期',
  demo: '演示',
  deployment: '部署方式',
  districtCode: '所在区域',
  districts: '服务区域',
  effects: '预期成效',
  email: '邮箱',
  ended: '结束的登录',
  endedAt: '结束时间',
  enterpriseId: '企业',
  enterpriseName: '企业名称',
  exclusions: '不予支持情形',
  expiresOn: '有效期至',
  family: '场景大类',
  filter: '筛选条件',
  free: '可承接',
  freeCapacity: '可承接项目',
  from: '起始日',
  indicator: '指标',
  industries: '适用行业',
  industry: '细分行业',
  integrations: '对接系统',
  kind: '类别',
  letter: '后台事务',
  level: '等级',
  limit: '限额',
  membershipId: '角色授权',
  name: '名称',
  need: '需求',
  nextStep: '下一步',
  note: '说明',
  on: '日期',
  openedTo: '公开对象',
  organisation: '单位',
  organisationId: '单位',
  origin: '来源',
  outcome: '结果',
  ownWords: '自述场景',
  personId: '人员',
  parallel: '并行上限',
  phone: '电话',
  priceMax: '最高价',
  priceMin: '最低价',
  pricing: '报价方式',
  problem: '问题',
  problemIds: '关联问题',
  programme: '项目',
  progress: '进展',
  providerId: '服务商',
  purpose: '用途',
  question: '提问',
  ratings: '数字化水平',
  ref: '编号',
  revenue: '年营业收入',
  roles: '角色',
  rosterFrom: '在录起始',
  rosterTo: '在录截止',
  rows: '条数',
  scenario: '场景',
  scenarios: '适用场景',
  score: '适配度',
  search: '检索条件',
  sentence: '应答说明',
  size: '企业规模',
  solution: '方案',
  staff: '从业人员',
  stage: '阶段',
  status: '状态',
  subjectId: '对应档案',
  target: '目标',
  targetLevel: '目标等级',
  text: '描述',
  timeline: '时间线',
  title: '标题',
  until: '截止日',
  visibility: '可见范围',
  weeks: '实施周数',
  wantedOn: '期望上线',
};

const RECORD_STATES: Table = { collected: '待企业确认', recorded: '已登记' };
const SWITCH: Table = { active: '启用', disabled: '停用' };
/** By what an id of the subject begins with. */
const STATES: Readonly<Record<string, Table>> = {
  need: { ...RECORD_STATES, published: '已发布', closed: '已结束', withdrawn: '已撤回' },
  ent: { ...RECORD_STATES, confirmed: '已确认', withdrawn: '已撤回' },
  sol: { draft: '草稿', published: '已上架', withdrawn: '已下架', removed: '已删除' },
  prov: { listed: '在录', suspended: '暂停', removed: '已移出' },
  pair: PAIR_STATUS_NAMES,
  reg: { submitted: '待审核', approved: '已通过', rejected: '未通过' },
  org: SWITCH,
  user: { ...SWITCH, forgotten: '已注销' },
  job: { queued: '等待中', running: '进行中', done: '已完成', failed: '失败', cancelled: '已取消' },
};
const CODES: Readonly<Record<string, Table>> = {
  visibility: {
    PUBLIC: '公开',
    MATCHED: '仅适配双方可见',
    OWNER: '本单位与主管部门可见',
    BUREAU: '本单位与市工信局可见',
  },
  kind: { need: '需求', problem: '问题', scenario: '场景', ...ORGANISATION_KINDS },
  size: { MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' },
  categories: { INTEGRATOR: '综合集成', PRODUCT: '“小快轻准”产品', CHAIN: '链主' },
  roles: PERSON_ROLES,
  agreedBy: { enterprise: '企业', provider: '服务商' },
  conflict: { true: '有', false: '无' },
  accepted: { true: '是', false: '否' },
  demo: { true: '是', false: '否' },
  letter: LETTER_WORDS,
  outcome: { in: '成功', done: '成功', refused: '被拒绝', code_wanted: '待输入动态口令' },
  purpose: { activation: '首次激活', reset: '重设密码' },
  capabilities: {
    needs: '需求',
    solutions: '方案',
    pairs: '适配',
    file: '企业档案',
    people: '人员',
    export: '导出',
  },
};
const MONEY = ['budgetMin', 'budgetMax', 'priceMin', 'priceMax', 'revenue'];

export const fieldWords = (field: string): string => FIELD_WORDS[field] ?? field;

/** One code or amount, for a person to read; text that is neither is itself. */
export function valueWords(field: string, value: string, subject: string, names: Names): string {
  switch (field) {
    case 'status':
      return STATES[subject.split('_', 1)[0] ?? '']?.[value] ?? value;
    case 'industry':
    case 'industries':
      return names.industry(value);
    case 'districtCode':
    case 'districts':
      return names.district(value);
    case 'scenario':
      return names.scenario(value);
    case 'family':
      return names.family(value);
    case 'level':
    case 'currentLevel':
    case 'targetLevel':
      return names.level(value);
    case 'score':
      return subject.startsWith('pair_') ? String(Math.round(Number(value) * 100)) : value;
    case 'deployment':
      return names.deployment(value);
    default:
      return MONEY.includes(field) ? `${value} 元` : (CODES[field]?.[value] ?? value);
  }
}

/** A list of records, for a person to read: 场景 质量管理，等级 二级；… What is cut off stays as it stands. */
export function structureWords(said: string, subject: string, names: Names): string {
  const spelled = (value: unknown, field: string): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value))
      return listed(
        value.map((one) => spelled(one, field)),
        '；',
      );
    if (typeof value !== 'object') return valueWords(field, `${value as string | number | boolean}`, subject, names);
    const parts = Object.entries(value).map(([key, part]) => [fieldWords(key), spelled(part, key)] as const);
    return listed(
      parts.map(([name, words]) => (words === '' ? '' : `${name} ${words}`)),
      '，',
    );
  };
  try {
    return spelled(JSON.parse(said), '') || '无';
  } catch {
    return said;
  }
}

const listed = (words: readonly string[], between: string): string => words.filter((one) => one !== '').join(between);
