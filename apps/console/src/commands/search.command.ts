import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { SearchSolutions } from '@app/adaptation/application/search-solutions.query.js';
import { needJson } from '@app/adaptation/published/need-json.summary.js';
import type { FacetKey, SearchAnswer, SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import { invalid } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { table } from '../table.js';
import type { Command, Said, Words } from './command.js';

const DEFAULT_LIMIT = '10';
const PLAIN = '检索服务暂时不可用：现按标题和筛选条件从数据库查找，结果可能不全，请稍后再试。';
/** What can be dropped from a search that finds nothing, as it was typed. */
const PARTS: Readonly<Record<string, string>> = { text: '检索词', phrase: '--phrase', exclude: '--exclude' };

export const search: Command = {
  usage: 'needs|solutions 检索词 [--filter 键=值]… [--phrase 短语]… [--exclude 排除词]… [--sort 排序] [--limit 条数]',
  help: '检索需求或方案；键：industry、scenario、family、district、level、deployment、priceBand',
  words: [1, 2],
  options: {
    filter: { type: 'string', multiple: true },
    phrase: { type: 'string', multiple: true },
    exclude: { type: 'string', multiple: true },
    sort: { type: 'string' },
    limit: { type: 'string' },
  },
  async run(tools, words) {
    const [what] = words.positionals;
    if (what !== 'needs' && what !== 'solutions') {
      throw invalid('CONSOLE.SEARCH_WHAT', '请说明检索什么：needs（需求）或 solutions（方案）');
    }
    const input = inputOf(words);
    const rooms = await tools.indexedRooms();
    const scope = Scope.of(await tools.reader());
    if (what === 'needs') return said(await rooms.get(SearchNeeds).execute(scope, input), needJson);
    return said(await rooms.get(SearchSolutions).execute(scope, input), solutionJson);
  },
};

function inputOf({ positionals: [, text], values }: Words): SearchInput {
  const { limit = DEFAULT_LIMIT, sort } = values;
  if (typeof limit !== 'string' || !/^(100|[1-9]?\d)$/.test(limit)) {
    throw invalid('CONSOLE.LIMIT', '条数应为 0 至 100');
  }
  // A map, because a key is whatever was typed: `constructor` too.
  const filters = new Map<string, string[]>();
  for (const clause of listed(values['filter'])) {
    const [, key, value] = /^([^=:]+)[=:](.+)$/.exec(clause) ?? [];
    if (!key || !value) throw invalid('CONSOLE.FILTER', `筛选条件“${clause}”应写作 键=值，如 industry=AUTO`);
    filters.set(key, [...(filters.get(key) ?? []), value]);
  }
  return {
    ...(text && { text }),
    phrase: listed(values['phrase']),
    exclude: listed(values['exclude']),
    ...(typeof sort === 'string' && { sort }),
    filters: Object.fromEntries(filters) as Partial<Record<FacetKey, string[]>>,
    page: 1,
    pageSize: Number(limit),
  };
}

const listed = (value: Words['values'][string]): readonly string[] => (Array.isArray(value) ? value : []);

interface Titled {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly text: string;
}

function said<Item>(answer: SearchAnswer<Item>, jsonOf: (item: Item) => Titled): Said {
  const results = answer.results.map(({ item }) => jsonOf(item));
  const { query, total, matched, isPlain, facets, relax } = answer;
  const rows = results.map(({ id, ref, title, text }, at) => [String(at + 1), ref ?? '—', id, title, text]);
  const help = relax.map(({ drop, returns }) => `去掉 ${PARTS[drop] ?? `--filter ${drop}`} 可得 ${returns} 条`);
  return {
    json: { query, total, matched, isPlain, results, facets, relax },
    text: [
      `共 ${total} 条`,
      ...(isPlain ? [PLAIN] : []),
      ...(rows.length > 0 ? [table(['#', '来源', '编号', '名称', '内容'], rows)] : help),
    ].join('\n'),
  };
}
