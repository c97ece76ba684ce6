import { reachedIn } from './coverage-flow.js';
import { linksBy } from './coverage-sql.js';
import type { Oracle } from './coverage-sql.js';

/** The Chinese of the city's codes. */
export interface Named {
  readonly industry: (code: string) => string;
  readonly scenario: (code: string) => string;
  readonly district: (code: string) => string;
}

const STAGES = [
  [10, '已发布', 'published'],
  [20, '有合格方案', 'matched'],
  [30, '已入围', 'shortlisted'],
  [40, '服务商已应答', 'interested'],
  [50, '企业已选定', 'chosen'],
  [60, '双方已确认', 'agreed'],
] as const;

/** What the stored run says of each block, for who sees only some of it: the flow chose, so only its sums can be told apart. */
export function cellsBy({ rows }: Oracle, district: string | null) {
  return rows(
    `SELECT json_extract(c.value, '$.block') AS block,
      json_extract(c.value, '$.needs') - ?1 * COALESCE(json_extract(c.value, '$.bureauOnly.needs'), 0) AS needs,
      json_extract(c.value, '$.reachable') - ?1 * COALESCE(json_extract(c.value, '$.bureauOnly.reachable'), 0) AS reachable
    FROM (SELECT result FROM coverage_run WHERE kind = 'real' ORDER BY id DESC LIMIT 1) r, json_each(r.result, '$.cells') c
    WHERE ?2 = '' OR json_extract(c.value, '$.block') LIKE '%|' || ?2`,
    district === null ? 0 : 1,
    district ?? '',
  ).map(({ block, needs, reachable }) => {
    const [industry = '', scenario = '', where = ''] = String(block).split('|');
    return { industry, scenario, district: where, needs: Number(needs), reachable: Number(reachable) };
  });
}

type Cells = ReturnType<typeof cellsBy>;
export type Key = 'industry' | 'scenario' | 'district';

/** "reachable/measured" of some of the cells. */
export function reachOf(cells: Cells, of: Readonly<Partial<Record<Key, string>>>): string {
  const these = cells.filter((cell) => Object.entries(of).every(([key, code]) => cell[key as Key] === code));
  const sum = (key: 'needs' | 'reachable') => these.reduce((total, cell) => total + cell[key], 0);
  return `${sum('reachable')}/${sum('needs')}`;
}

/** The most that the providers' places can serve at once, and where it fails: by SQL and augmenting paths alone. */
export function flowBy({ rows }: Oracle, day: string) {
  const open = rows(`SELECT s.id, s.industry || '|' || s.scenario || '|' || s.district AS block, e.provider
    FROM seen s LEFT JOIN (SELECT DISTINCT need, provider FROM edge) e ON e.need = s.id WHERE s.rank < 60`);
  const blocks = new Map(open.map(({ id, block }) => [String(id), String(block)]));
  const edges = new Map([...blocks.keys()].map((id): [string, string[]] => [id, []]));
  for (const { id, provider } of open) if (provider !== null) edges.get(String(id))?.push(String(provider));
  const places = rows(
    `SELECT id, CASE WHEN json_extract(capacity, '$.expiresOn') >= ? THEN json_extract(capacity, '$.free') ELSE 0 END AS free
    FROM adaptation_provider`,
    day,
  );
  const town = { edges, places: new Map(places.map(({ id, free }) => [String(id), Number(free)])) };
  const blockOf = (need: string) => blocks.get(need) ?? '';
  return { ...reachedIn({ ...town, blockOf }), blockOf };
}

export const sentenceOf = (needs: number, providers: number, places: number) =>
  providers > 0
    ? `${needs} 条需求竞争 ${places} 个名额，至少 ${needs - places} 条得不到服务`
    : `${needs} 条需求没有任何合格服务商`;

/** 进展: how many came so far, stand there, and waited how long before. */
export function funnelBy({ counts, rows }: Oracle): string[][] {
  const all = counts(
    [],
    [...STAGES.map(([, , stage]) => stage), ...STAGES.map(([, , stage]) => `at-${stage}` as const)],
  )[0];
  const waits = rows(`SELECT rank, AVG(seconds) AS mean FROM waited WHERE need IN (SELECT id FROM seen) GROUP BY rank`);
  return STAGES.map(([rank, name, stage]) => {
    const mean = waits.find((one) => one['rank'] === rank)?.['mean'] ?? null;
    const waited = mean === null ? '–' : `${(Number(mean) / 86_400).toFixed(1)} 天`;
    return [name, String(all?.[stage]), '', String(all?.[`at-${stage}`]), waited];
  });
}

export interface Planned {
  readonly needs: number | null;
  readonly enterprises: number | null;
}

const said = (planned: number, reached: number) =>
  `${reached}/${planned}${planned === 0 ? '' : `（${((100 * reached) / planned).toFixed(1)}%）`}`;

/** Against the targets: what is reached counts where something is planned. */
export function targetsBy({ rows }: Oracle, where: string): [needs: string, enterprises: string] {
  const [row] = rows(`SELECT SUM(t.needs) AS needs, SUM(t.enterprises) AS enterprises,
      SUM(CASE WHEN t.needs IS NOT NULL THEN (SELECT COUNT(*) FROM seen s
        WHERE s.district = t.district_code AND s.industry = t.industry) END) AS collected,
      SUM(CASE WHEN t.enterprises IS NOT NULL THEN (SELECT COUNT(DISTINCT enterprise) FROM seen s
        WHERE s.district = t.district_code AND s.industry = t.industry AND s.rank >= 60) END) AS upgraded
    FROM coverage_target t WHERE ${where}`);
  const of = (planned: unknown, reached: unknown) =>
    planned === null ? '未下达' : said(Number(planned), Number(reached));
  return [of(row?.['needs'], row?.['collected']), of(row?.['enterprises'], row?.['upgraded'])];
}

/** 区域: a row for each district. */
export function districtsBy(oracle: Oracle, cells: Cells, named: Named): string[][] {
  const rows = oracle.counts(['district'], ['published', 'one', 'chosen', 'agreed']);
  return rows.map((row) => {
    const district = String(row['district']);
    const [needs, enterprises] = targetsBy(oracle, `t.district_code = '${district}'`);
    const reach = reachOf(cells, { district });
    const figures = [row['published'], row['one'], reach, row['chosen'], row['agreed']].map(String);
    return [named.district(district), ...figures, needs, enterprises];
  });
}

/** Shares of the providers that are chosen, with all that are on the roster and are not. */
export function concentrationBy({ rows }: Oracle): Readonly<Record<string, string>> {
  const chosen = rows(`SELECT COUNT(*) AS n, COUNT(CASE WHEN chosen = collector THEN 1 END) AS own FROM seen
    WHERE chosen IS NOT NULL GROUP BY chosen ORDER BY n DESC`);
  const [never] = rows(`SELECT COUNT(*) AS n FROM adaptation_provider
    WHERE status = 'listed' AND id NOT IN (SELECT chosen FROM seen WHERE chosen IS NOT NULL)`);
  const [unmatched] = rows('SELECT COUNT(*) AS n FROM seen WHERE rank < 20');
  const has = chosen.map(({ n }) => Number(n));
  const all = [...has, ...Array.from({ length: Number(never?.['n']) }, () => 0)];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const total = sum(has);
  // By its first definition: the mean difference of any two.
  const apart = sum(all.flatMap((a) => all.map((b) => Math.abs(a - b))));
  return {
    前五家占比: total === 0 ? '–' : `${((100 * sum(has.slice(0, 5))) / total).toFixed(1)}%`,
    基尼系数: total === 0 ? '–' : (apart / (2 * all.length * total)).toFixed(2),
    由采集方自己中选: String(sum(chosen.map(({ own }) => Number(own)))),
    从未匹配的需求: String(unmatched?.['n']),
  };
}

export interface Reader {
  /** null: the whole city. */
  readonly district: string | null;
  readonly day: string;
  readonly named: Named;
}

/** All that the page shows to this reader, as texts; and what it must agree with besides. */
export function wantedFrom(oracle: Oracle, { district, day, named }: Reader) {
  const cells = cellsBy(oracle, district);
  const [total] = oracle.counts([], ['published', 'one', 'enough', 'chosen', 'agreed']);
  const wanted = {
    tiles: {
      已发布需求: String(total?.['published']),
      有合格候选: String(total?.['one']),
      名额可达: reachOf(cells, {}),
      '合格候选 3 家及以上': String(total?.['enough']),
      已选定: String(total?.['chosen']),
      双方确认: String(total?.['agreed']),
    },
    heat: heatBy(oracle, cells, named),
    districts: districtsBy(oracle, cells, named),
    funnel: funnelBy(oracle),
    facts: concentrationBy(oracle),
    links: linksBy(oracle),
  };
  const targets = targetsBy(oracle, district === null ? '1 = 1' : `t.district_code = '${district}'`);
  return { wanted, cells, targets, flow: flowBy(oracle, day), measured: measuredBy(oracle) };
}

/** Scenarios down, industries across: what is reachable, and what merely has a candidate. */
function heatBy(oracle: Oracle, cells: Cells, named: Named): string[][] {
  const rows = oracle.counts(['scenario', 'industry'], ['one', 'published']);
  const industries = [...new Set(rows.map(({ industry }) => String(industry)))].sort();
  return [...new Set(rows.map(({ scenario }) => String(scenario)))].map((scenario) => [
    named.scenario(scenario),
    ...industries.map((industry) => {
      const row = rows.find((one) => one['industry'] === industry && one['scenario'] === scenario);
      const listings = scenario === 'OTHER' ? '' : ' · 方案';
      return row ? `${reachOf(cells, { industry, scenario })} ${row['one']}/${row['published']}${listings}` : '–';
    }),
  ]);
}

/** The needs that compete, by block; and how many of each could be served at the very most. */
const measuredBy = ({ rows }: Oracle) =>
  rows(`SELECT industry || '|' || scenario || '|' || district AS block, COUNT(*) AS needs,
      COUNT(CASE WHEN providers > 0 THEN 1 END) AS most
    FROM seen WHERE rank < 60 GROUP BY 1 ORDER BY 1`).map(({ block, needs, most }) => {
    return { block: String(block), needs: Number(needs), most: Number(most) };
  });

/** Each block of those that compete, as the link of its number must be. */
export function competingBy({ narrow, blockOf }: ReturnType<typeof flowBy>): string[] {
  const blocks = new Map<string, number>();
  for (const need of narrow.flatMap(({ needs }) => needs)) {
    blocks.set(blockOf(need), (blocks.get(blockOf(need)) ?? 0) + 1);
  }
  const links = [...blocks].map(([block, count]) => {
    const [industry, scenario, district] = block.split('|');
    return `coverage:bottleneck district:${district} industry:${industry} scenario:${scenario} = ${count}`;
  });
  return links.sort();
}
