import type { Edition } from '@app/policy/edition.js';
import type { MeetingRules } from '../published/meeting.summary.js';
import type { Batch, District, ProgrammeSummary } from '../published/programme.summary.js';
import type { Assessment } from './assessment.js';
import { editionsIn } from './city-editions.js';
import { DataNode, eachOnce } from './data-node.js';
import { cityDataFlawed } from './programme.errors.js';

/** One city: what everyone reads of it, and the editions that decisions are made by. */
export interface City {
  readonly programme: ProgrammeSummary;
  readonly editions: readonly Edition[];
  readonly meeting: MeetingRules;
}

const FIELDS = [
  'code',
  'name',
  'city',
  'assessment',
  'industries',
  'districts',
  'batches',
  'editions',
  'meeting',
  'office',
  'contacts',
  'sources',
];

/** What the file says of its city, or one sentence with every flaw of it. */
export function cityIn(file: string, content: unknown, assessments: ReadonlyMap<string, Assessment>): City {
  const flaws: string[] = [];
  const root = new DataNode(content, '', flaws).only(...FIELDS);
  const once = (values: readonly { readonly code: string }[], what: string) =>
    eachOnce(
      values.map(({ code }) => code),
      root,
      what,
    );
  const assessment = assessments.get(root.at('assessment').oneOf([...assessments.keys()]));
  const sources = root.at('sources').list((node) => ({
    code: node.only('code', 'title', 'address', 'note').at('code').text(),
    title: node.at('title').text(),
    address: node.at('address').orNull((address) => address.text()),
    note: node.at('note').orNull((note) => note.text()),
  }));
  once(sources, '来源');
  const sourceCodes = sources.map(({ code }) => code);
  const industries = root.at('industries').list((node) => ({
    code: node.only('code', 'name', 'shortName').at('code').text(),
    name: node.at('name').text(),
    shortName: node.at('shortName').text(),
  }));
  once(industries, '细分行业');
  const districts = root.at('districts').list(districtIn);
  once(districts, '县区');
  const batches = root.at('batches').list(batchIn);
  once(batches, '批次');
  const { editions, summaries } = editionsIn(
    root.at('editions'),
    batches.map(({ code }) => code),
    sourceCodes,
  );
  for (const { code, edition } of batches) {
    if (edition !== null && !summaries.some((summary) => summary.code === edition)) {
      root.flaw(`批次 ${code} 的文件 ${edition} 不存在`);
    }
  }
  const allowed = industries.map(({ code }) => code);
  for (const { code, eligibility } of editions) {
    const strangers = (eligibility?.industries?.value ?? []).filter((industry) => !allowed.includes(industry));
    if (strangers.length > 0) root.flaw(`文件 ${code} 的细分行业 ${strangers.join('、')} 不存在`);
  }
  const meeting = meetingIn(root.at('meeting'));
  const office = root.at('office').only('organisation', 'department', 'address', 'note');
  const programme = {
    code: root.at('code').text(),
    name: root.at('name').text(),
    city: root.at('city').text(),
    industries,
    districts,
    batches,
    editions: summaries,
    office: {
      organisation: office.at('organisation').text(),
      department: office.at('department').text(),
      address: office.at('address').orNull((address) => address.text()),
      note: office.at('note').orNull((note) => note.text()),
    },
    contacts: root.at('contacts').list((node) => ({
      kind: node.only('kind', 'value', 'purpose', 'source').at('kind').oneOf(['email', 'phone', 'site']),
      value: node.at('value').text(),
      purpose: node.at('purpose').text(),
      source: node.at('source').oneOf(sourceCodes),
    })),
    sources,
  };
  if (assessment && !sourceCodes.includes(assessment.summary.source)) {
    root.flaw(`评测指标的来源 ${assessment.summary.source} 不在 sources 中`);
  }
  if (flaws.length > 0 || !assessment) throw cityDataFlawed(file, flaws);
  const { summary, families, scenarios } = assessment;
  return { programme: { ...programme, families, scenarios, assessment: summary }, editions, meeting };
}

const LONGEST_DAYS = 365;
const MOST_PROPOSED = 1_000;

function meetingIn(node: DataNode): MeetingRules {
  node.only('answerDays', 'mostProposed', 'note').at('note').text();
  const days = node.at('answerDays').only('shortlisted', 'interested', 'chosen');
  const daysAt = (stage: string) => days.at(stage).wholeNumber(1, LONGEST_DAYS);
  return {
    answerDays: { shortlisted: daysAt('shortlisted'), interested: daysAt('interested'), chosen: daysAt('chosen') },
    mostProposed: node.at('mostProposed').wholeNumber(1, MOST_PROPOSED),
  };
}

const districtIn = (node: DataNode): District => ({
  code: node.only('code', 'name', 'kind', 'verified', 'reportsItself', 'note').at('code').text(),
  name: node.at('name').text(),
  kind: node.at('kind').oneOf(['district', 'county', 'zone']),
  verified: node.at('verified').flag(),
  reportsItself: node.at('reportsItself').orNull((reports) => reports.flag()),
  note: node.at('note').orNull((note) => note.text()),
});

const batchIn = (node: DataNode): Batch => ({
  code: node.only('code', 'name', 'publishedOn', 'edition', 'note').at('code').text(),
  name: node.at('name').text(),
  publishedOn: node.at('publishedOn').orNull((day) => day.day()),
  edition: node.at('edition').orNull((edition) => edition.text()),
  note: node.at('note').orNull((note) => note.text()),
});
