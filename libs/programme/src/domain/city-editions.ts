import type { Edition } from '@app/policy/edition.js';
import type { EditionSummary } from '../published/programme.summary.js';
import type { DataNode } from './data-node.js';
import { eachOnce } from './data-node.js';
import { demandAllRules, editionParts, readableRules, readingsIn, rulesIn } from './edition-rules.js';
import type { StatedRules } from './edition-rules.js';

export interface ReadEditions {
  readonly editions: readonly Edition[];
  readonly summaries: readonly EditionSummary[];
}

interface Told {
  readonly edition: Edition;
  readonly rules: StatedRules;
}

/** The policy editions of a city: each states what its notice says, the rest is what the notice it amends says. */
export function editionsIn(node: DataNode, batches: readonly string[], sources: readonly string[]): ReadEditions {
  const told = new Map<string, Told>();
  const summaries = node.list((entry): EditionSummary => {
    entry.only('code', 'name', 'effectiveFrom', 'batches', 'amends', 'note', 'readings', 'rules');
    const code = entry.at('code').text();
    const head = {
      code,
      name: entry.at('name').text(),
      effectiveFrom: entry.at('effectiveFrom').orNull((day) => day.day()),
      batches: entry.at('batches').orNull((list) => list.list((batch) => batch.oneOf(batches))),
      amends: entry.at('amends').orNull((amended) => amended.text()),
      note: entry.at('note').orNull((note) => note.text()),
    };
    if (head.effectiveFrom === null && head.batches === null) entry.flaw('没有生效日期的文件须写明适用批次');
    const amended = head.amends === null ? undefined : told.get(head.amends);
    if (head.amends !== null && !amended) entry.flaw(`所修订的 ${head.amends} 不在它之前`);
    const own = rulesIn(entry.at('rules'), sources);
    const rules = { ...amended?.rules, ...own };
    demandAllRules(rules, entry);
    const readings = entry.at('readings').orNull(readingsIn) ?? amended?.edition.readings;
    if (!readings) entry.flaw('没有写明 readings');
    else told.set(code, { edition: { ...head, readings, ...editionParts(rules) }, rules });
    return { ...head, rules: readableRules(own) };
  });
  eachOnce(
    summaries.map(({ code }) => code),
    node,
    '文件代码',
  );
  return { editions: [...told.values()].map(({ edition }) => edition), summaries };
}
