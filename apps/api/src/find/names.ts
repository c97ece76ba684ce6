import { STAGES } from '@app/coverage/published/stage.summary.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';

const LEVELS = ['无等级', '一级', '二级', '三级', '四级'];
const DEPLOYMENTS: Record<string, string> = {
  LOCAL: '本地部署',
  CLOUD: '云部署',
  HYBRID: '混合部署',
  ANY: '部署方式均可',
};
const BANDS: Record<string, string> = {
  LT5: '5 万元以下',
  '5-10': '5—10 万元',
  '10-20': '10—20 万元',
  '20-50': '20—50 万元',
  '50-100': '50—100 万元',
  GE100: '100 万元以上',
};
const COVERAGE: Record<string, string> = {
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
  'self-captured': '由采集服务商承接',
  planned: '所在区域和行业下达了征集目标',
  'planned-agreed': '双方已确认，且所在区域和行业下达了改造目标',
  bottleneck: '争用已满服务商的名额',
  ...Object.fromEntries(STAGES.map(({ code, name }) => [`at-${code}`, `停留在“${name}”`])),
};
const UNSAID = '未说明';

/** The Chinese name of each code, for people to read. */
export class Names {
  constructor(
    private readonly programme: ProgrammeSummary,
    /** Of the providers that the reader asked about. */
    private readonly providers: ReadonlyMap<string, string> = new Map(),
  ) {}

  industry = (code: string): string => named(this.programme.industries, code, (found) => found.shortName);
  district = (code: string): string => (code === 'ALL' ? '全市' : named(this.programme.districts, code));
  scenario = (code: string): string => (code === 'OTHER' ? '其他场景' : named(this.programme.scenarios, code));
  family = (code: string): string => (code === 'OTHER' ? '其他' : named(this.programme.families, code));
  level = (code: string): string => LEVELS[Number(code)] ?? UNSAID;
  deployment = (code: string): string => DEPLOYMENTS[code] ?? UNSAID;
  priceBand = (code: string): string => BANDS[code] ?? UNSAID;

  /** Of a facet's code. */
  of(key: string, code: string): string {
    switch (key) {
      case 'industry':
      case 'district':
      case 'scenario':
      case 'family':
      case 'level':
      case 'deployment':
      case 'priceBand':
        return code === 'UNKNOWN' ? `${KEYS[key]}${UNSAID}` : this[key](code);
      case 'coverage':
        return COVERAGE[code] ?? code;
      case 'month':
        return monthOf(code);
      case 'chosenBy':
        return `选定“${this.providers.get(code) ?? code}”`;
      default:
        return code;
    }
  }
}

/** `2026-03`, as a person says it. */
function monthOf(code: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(code) ?? [];
  return year === undefined ? code : `${year} 年 ${Number(month)} 月发布`;
}

export const KEYS: Readonly<Record<string, string>> = {
  industry: '行业',
  district: '区域',
  scenario: '场景',
  family: '场景大类',
  level: '等级',
  deployment: '部署方式',
  priceBand: '价格',
  text: '检索词',
  phrase: '短语',
  exclude: '排除词',
  coverage: '覆盖情况',
  month: '发布月份',
  chosenBy: '选定的服务商',
};

interface Named {
  readonly code: string;
  readonly name: string;
}

function named<Item extends Named>(items: readonly Item[], code: string, say = (found: Item) => found.name): string {
  const found = items.find((item) => item.code === code);
  return found ? say(found) : code;
}
