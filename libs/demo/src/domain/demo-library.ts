import type {
  ImportDocument,
  ImportNeed,
  ImportOrigin,
  ImportSolution,
} from '@app/adaptation/published/import-document.summary.js';
import type { Industry } from '@app/programme/published/programme.summary.js';
import type { DemoData, ScenarioEntry } from './demo-data.js';

/** Marks everything that no source says. */
export const DEMO_ORIGIN: ImportOrigin = { title: '演示数据', note: '演示', demo: true };

const TITLE_LENGTH = 40;
/** Of the official lines, each states what level 2 of its scenario asks for. */
const OFFICIAL = 'official_text_copy';

/**
 * Pure: the library that a demo starts with, the same on every install. An entry says what its source says and nothing
 * else; enterprises, providers and all that stands beside the entries are marked as demo.
 */
export function demoLibrary(data: DemoData, industries: readonly Industry[]): Required<ImportDocument> {
  const ofSources = data.entries.map((entry) => ({ entry, industry: industryOf(entry, industries) }));
  const marked = <Row extends object>(row: Row) => ({ ...row, origin: DEMO_ORIGIN });
  return {
    enterprises: data.enterprises.map(({ makes: _makes, ...enterprise }) => marked(enterprise)),
    providers: data.providers.map(({ offers: _offers, ...provider }) => marked(provider)),
    needs: [
      ...ofSources.flatMap(({ entry, industry }) => needsOf(entry, ownerOf(entry, industry, data))),
      ...data.needs.map(marked),
    ],
    solutions: [
      ...ofSources.flatMap(({ entry, industry }) =>
        entry.kind === 'solution' ? [solutionOf(entry, industry, sellerOf(entry, industry, data))] : [],
      ),
      ...data.listings.map(marked),
    ],
  };
}

function needsOf(entry: ScenarioEntry, enterprise: string): ImportNeed[] {
  const { id: ref, kind, text, scenario_code: scenario, source_type: type } = entry;
  if (kind === 'solution') return [];
  const origin = originOf(entry);
  const need = { ref, enterprise, kind, title: titleOf(text), text, scenario, origin };
  return [type === OFFICIAL ? { ...need, targetLevel: 2 } : need];
}

function solutionOf(entry: ScenarioEntry, industry: string, provider: string): ImportSolution {
  const { id: ref, text, scenario_code: scenario } = entry;
  const origin = originOf(entry);
  return { ref, provider, title: titleOf(text), text, scenarios: [{ scenario }], industries: [industry], origin };
}

/** What a seller says, and any figure, is nobody's proof. */
function originOf({ source, source_title: title, source_type: type, text, fit }: ScenarioEntry): ImportOrigin {
  const unverified = type.startsWith('vendor') || /\d/.test(text);
  const notes = [...(unverified ? ['未核实'] : []), ...(fit === 'adjacent' ? ['相近行业'] : [])];
  const address = /^https?:\/\//.test(source) ? source : null;
  return { title, address, note: notes.join('；') || null, demo: false };
}

/** The first clause. */
function titleOf(text: string): string {
  const clause = Array.from(text.split(/[，。；（]/)[0] ?? text);
  return clause.length <= TITLE_LENGTH ? clause.join('') : `${clause.slice(0, TITLE_LENGTH - 1).join('')}…`;
}

/** What holds for every industry goes to each of them in turn. */
function industryOf(entry: ScenarioEntry, industries: readonly Industry[]): string {
  return (industries.find(({ name }) => name === entry.industry) ?? inTurn(entry, industries)).code;
}

/** An enterprise of the industry that makes the thing; it has confirmed its file, or the entry could not be found. */
function ownerOf(entry: ScenarioEntry, industry: string, { enterprises }: DemoData): string {
  const fitting = enterprises.filter((one) => one.industry === industry && one.confirmed !== false);
  const makers = fitting.filter(({ makes }) => makes.includes(entry.sub_industry));
  return inTurn(entry, makers.length > 0 ? makers : fitting.filter(({ makes }) => makes.length === 0)).ref;
}

function sellerOf(entry: ScenarioEntry, industry: string, { providers }: DemoData): string {
  const { scenario_code: scenario } = entry;
  const fitting = ({ offers }: DemoData['providers'][number]) =>
    offers.scenarios.includes(scenario) && offers.industries.includes(industry);
  return inTurn(entry, providers.filter(fitting)).ref;
}

/** By the number of the entry: the same on every install. */
function inTurn<Row>(entry: ScenarioEntry, rows: readonly Row[]): Row {
  const row = rows[Number(entry.id.slice('SE-'.length)) % rows.length];
  if (row === undefined) throw new Error(`nothing in the demo fits ${entry.id}`);
  return row;
}
