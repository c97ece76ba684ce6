import type { Edition, Exclusion, Readings, Stated } from '@app/policy/edition.js';
import type { EditionRule } from '../published/programme.summary.js';
import type { DataNode } from './data-node.js';

const EXCLUDED: Readonly<Record<Exclusion, string>> = {
  centralLittleGiant: '央财支持的小巨人（含重点小巨人）不再支持',
  pilot2022: '2022 年改造试点企业不再支持',
  provinceFunded: '已获省级财政支持的不再支持',
  cityFunded: '已获市级财政支持的不再支持',
  dishonest: '失信、经营异常的不予支持',
  violation: '近三年严重违法违规的不予支持',
};

interface Rule {
  /** As a person reads it. */
  readonly name: string;
  readonly read: (node: DataNode) => unknown;
}

const flag = (name: string): Rule => ({ name, read: (node) => node.flag() });
const day = (name: string): Rule => ({ name, read: (node) => node.day() });
const number = (name: string, max: number): Rule => ({ name, read: (node) => node.wholeNumber(0, max) });
const text = (name: string): Rule => ({ name, read: (node) => node.text() });
const texts = (name: string): Rule => ({ name, read: (node) => node.list((entry) => entry.text()) });

/** Every rule that an edition must state, by itself or by what it amends. */
const RULES: Readonly<Record<string, Rule>> = {
  'window.from': day('实施期起'),
  'window.to': day('实施期止'),
  'window.endsWithReport': flag('实施期至第三方评测报告出具之日止'),
  'window.acceptanceInside': flag('项目验收时间也须在实施期内'),
  'eligibility.industries': texts('细分行业'),
  'eligibility.sizes': texts('企业划型'),
  'eligibility.insideCity': flag('注册地与实施地在本市'),
  ...Object.fromEntries(Object.entries(EXCLUDED).map(([key, name]) => [`eligibility.excluded.${key}`, flag(name)])),
  'level.minimum': number('改造后等级不低于', 4),
  'level.assessment': text('评测指标版本'),
  'level.rater': text('评测方式'),
  'papers.copies': number('附件1、2、3、5 份数', 20),
  'papers.enterpriseKeeps': number('企业留存份数', 20),
  'papers.districtKeeps': number('县区留存份数', 20),
  'papers.summaryCopies': number('附件4 份数', 20),
  'papers.summarySealed': flag('附件4 须盖公章'),
  'papers.electronic': flag('须同步报电子版'),
  'deadlines.submission': { name: '报送截止', read: (node) => node.instant() },
  'deadlines.monthsAfterList': number('名单公布后完成改造的月数', 60),
  'deadlines.acceptedBy': day('完成验收的最后一日'),
  'subsidy.shareBasisPoints': number('补助比例（万分之）', 10_000),
  'subsidy.capYuan': { name: '每户累计补助上限（元）', read: (node) => node.yuan() },
};

export type StatedRules = Readonly<Record<string, Stated<unknown>>>;

/** The rules that stand in one edition of the file. */
export function rulesIn(node: DataNode, sources: readonly string[]): StatedRules {
  node.only(...Object.keys(RULES));
  const stated = Object.entries(RULES).filter(([key]) => node.keys().includes(key));
  return Object.fromEntries(stated.map(([key, rule]) => [key, statedIn(node.at(key), rule, sources)]));
}

function statedIn(node: DataNode, { read }: Rule, sources: readonly string[]): Stated<unknown> {
  node.only('value', 'clause', 'source', 'note');
  return {
    value: node.at('value').orNull(read),
    clause: node.at('clause').anyText(),
    source: node.at('source').oneOf(sources),
    ...(node.keys().includes('note') && { note: node.at('note').text() }),
  };
}

/** Notes the rules that neither the edition nor anything it amends states. */
export function demandAllRules(rules: StatedRules, node: DataNode): void {
  const absent = Object.keys(RULES).filter((key) => !(key in rules));
  if (absent.length > 0) node.flaw(`没有写明 ${absent.join('、')}（不知道就写 null）`);
}

/** Only for rules that were read and are all there: each value has been read as the kind that its place holds. */
export function editionParts(rules: StatedRules): Pick<Edition, PartName> {
  const parts: Record<string, unknown> = {};
  for (const [key, stated] of Object.entries(rules)) {
    const path = key.split('.');
    let here = parts;
    for (const step of path.slice(0, -1)) here = (here[step] ??= {}) as Record<string, unknown>;
    here[path.at(-1) ?? key] = stated;
  }
  return parts as unknown as Pick<Edition, PartName>;
}

type PartName = 'window' | 'eligibility' | 'level' | 'papers' | 'deadlines' | 'subsidy';

export function readingsIn(node: DataNode): Readings {
  node.only('billDate', 'implementationPeriod', 'submission', 'filing');
  return {
    billDate: node.at('billDate').oneOf(['ISSUE', 'DUE']),
    implementationPeriod: node.at('implementationPeriod').oneOf(['CONTRACT', 'PROGRAMME']),
    submission: node.at('submission').oneOf(['ONE_OFF', 'STANDING']),
    filing: node.at('filing').oneOf(['BEFORE_WORK', 'LATE_ALLOWED']),
  };
}

/** For a page: what an edition states itself, a line per rule. */
export function readableRules(rules: StatedRules): EditionRule[] {
  return Object.entries(rules).map(([key, { value, clause, source, note }]) => ({
    name: RULES[key]?.name ?? key,
    value: wordsOf(value),
    clause,
    source,
    note: note ?? null,
  }));
}

function wordsOf(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
