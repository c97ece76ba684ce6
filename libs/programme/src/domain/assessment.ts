import type { AssessmentSummary, Family, LevelThreshold, Scenario } from '../published/programme.summary.js';
import { DataNode, eachOnce } from './data-node.js';
import { cityDataFlawed } from './programme.errors.js';

const LISTS = ['families', 'scenarios', 'thresholds', 'contradicting'];

/** One edition of the national indicators (评测指标): families, scenarios with their levels, thresholds. */
export interface Assessment {
  readonly summary: AssessmentSummary;
  readonly families: readonly Family[];
  readonly scenarios: readonly Scenario[];
}

/** What the file says, or one sentence with every flaw of it. */
export function assessmentIn(file: string, content: unknown): Assessment {
  const flaws: string[] = [];
  const root = new DataNode(content, '', flaws);
  root.only('edition', 'title', 'documentNumber', 'issuedOn', 'source', 'note', ...LISTS);
  const families = root.at('families').list((node) => ({ code: node.at('code').text(), name: node.at('name').text() }));
  const familyCodes = families.map(({ code }) => code);
  eachOnce(familyCodes, root, '大类');
  const scenarios = root.at('scenarios').list((node) => scenarioIn(node, familyCodes));
  eachOnce(
    scenarios.map(({ code }) => code),
    root,
    '场景',
  );
  const summary = {
    edition: root.at('edition').text(),
    title: root.at('title').text(),
    documentNumber: root.at('documentNumber').text(),
    issuedOn: root.at('issuedOn').day(),
    thresholds: root.at('thresholds').list(thresholdIn),
    contradicting: root.at('contradicting').list(thresholdIn),
    note: root.at('note').text(),
    source: root.at('source').text(),
  };
  if (flaws.length > 0) throw cityDataFlawed(file, flaws);
  return { summary, families, scenarios };
}

function scenarioIn(node: DataNode, families: readonly string[]): Scenario {
  const levels = node.at('levels').only('1', '2', '3', '4');
  const level = (number: 1 | 2 | 3 | 4) => levels.at(String(number)).text();
  return {
    code: node.at('code').text(),
    name: node.at('name').text(),
    family: node.at('family').oneOf(families),
    binding: node.at('binding').flag(),
    levels: { 1: level(1), 2: level(2), 3: level(3), 4: level(4) },
  };
}

const thresholdIn = (node: DataNode): LevelThreshold => ({
  level: node.at('level').wholeNumber(1, 4),
  name: node.at('name').text(),
  minScore: node.at('minScore').wholeNumber(0, 100),
  minScenarios: node.at('minScenarios').wholeNumber(0, 16),
  minBinding: node.at('minBinding').wholeNumber(0, 16),
});
