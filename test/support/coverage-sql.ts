import type Database from 'libsql';

/**
 * What the pages of the coverage must say, asked of the library's own tables in plain SQL: it reads none of the facts, and
 * shares no line with the pictures. Needs outside the scenarios are told apart by words, which no SQL can: who serves them
 * is handed in.
 */
const EDGES = `CREATE TEMP TABLE edge AS
  SELECT n.id AS need, s.id AS solution, p.id AS provider, COALESCE(s.published_at, s.recorded_at) AS since
  FROM adaptation_need n JOIN adaptation_solution s ON s.status = 'published' AND s.visibility = 'PUBLIC'
    JOIN adaptation_provider p ON p.id = s.provider_id
  WHERE n.status = 'published' AND p.status = 'listed' AND COALESCE(p.roster_from, p.roster_to) IS NOT NULL
    AND COALESCE(p.roster_from, '0') <= :day AND COALESCE(p.roster_to, '9') >= :day
    AND n.industry IN (SELECT value FROM json_each(s.industries))
    AND EXISTS (SELECT 1 FROM json_each(p.districts) WHERE value IN ('ALL', n.district_code))
    AND (n.scenario <> 'OTHER' AND n.scenario IN (SELECT json_extract(value, '$.scenario') FROM json_each(s.scenarios))
      OR n.scenario = 'OTHER' AND n.id || ' ' || s.id IN (SELECT value FROM json_each(:words)))`;

/** When each need came to each stage, by the pairs that live. */
const REACHED = `CREATE TEMP TABLE reached AS
  WITH rank(stage, rank) AS (VALUES ('shortlisted', 30), ('interested', 40), ('chosen', 50), ('agreed', 60))
  SELECT id AS need, 10 AS rank, julianday(published_at) AS at FROM adaptation_need WHERE status = 'published'
  UNION ALL SELECT need, 20, MAX(julianday(MIN(since)), julianday(published_at)) FROM edge
    JOIN adaptation_need ON id = need GROUP BY need
  UNION ALL SELECT p.need_id, rank.rank, MIN(julianday(json_extract(j.value, '$.at')))
    FROM matching_pair p, json_each(p.steps) j JOIN rank ON rank.stage = json_extract(j.value, '$.status')
    WHERE p.status NOT IN ('declined', 'lapsed') GROUP BY 1, 2`;

const WAITED = `CREATE TEMP TABLE waited AS
  SELECT need, rank, MAX(0, ROUND((at - MAX(at) OVER (PARTITION BY need ORDER BY rank
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) * 86400)) AS seconds FROM reached`;

const SEEN = `CREATE TEMP TABLE seen AS
  SELECT n.id, n.industry, n.scenario, n.district_code AS district, n.enterprise_id AS enterprise,
    strftime('%Y-%m', n.published_at, '+8 hours') AS month, n.collected_by AS collector,
    (SELECT COUNT(DISTINCT provider) FROM edge WHERE need = n.id) AS providers,
    (SELECT MAX(rank) FROM reached WHERE need = n.id) AS rank,
    (SELECT provider_id FROM matching_pair WHERE need_id = n.id AND status IN ('chosen', 'agreed')) AS chosen
  FROM adaptation_need n WHERE n.status = 'published'
    AND (:district IS NULL OR n.district_code = :district AND n.visibility <> 'BUREAU')`;

export const GROUPS = {
  published: '1',
  one: 'providers >= 1',
  enough: 'providers >= 3',
  none: 'providers = 0',
  unmatched: 'rank < 20',
  matched: 'rank >= 20',
  shortlisted: 'rank >= 30',
  interested: 'rank >= 40',
  chosen: 'rank >= 50',
  agreed: 'rank >= 60',
  'self-captured': 'chosen = collector',
  'at-published': 'rank = 10',
  'at-matched': 'rank = 20',
  'at-shortlisted': 'rank = 30',
  'at-interested': 'rank = 40',
  'at-chosen': 'rank = 50',
  'at-agreed': 'rank = 60',
} as const;
export type Group = keyof typeof GROUPS;

type Row = Readonly<Record<string, string | number | null>>;

export interface AskedOf {
  /** null: the whole city. */
  readonly district: string | null;
  readonly day: string;
  /** "need solution", of the needs outside the scenarios. */
  readonly words: readonly string[];
}

/** Lays the tables out for one reader, and answers any SQL over them: `seen`, `edge`, `reached`, `waited`. */
export function oracleOf(database: Database.Database, { district, day, words }: AskedOf) {
  for (const table of ['edge', 'reached', 'waited', 'seen']) database.exec(`DROP TABLE IF EXISTS temp.${table}`);
  database.prepare(EDGES).run({ day, words: JSON.stringify(words) });
  database.exec(REACHED);
  database.exec(WAITED);
  database.prepare(SEEN).run({ district });
  const rows = (sql: string, ...values: readonly (string | number)[]) => database.prepare(sql).all(...values) as Row[];
  const many = (groups: readonly Group[]) =>
    groups.map((group) => `COUNT(CASE WHEN ${GROUPS[group]} THEN 1 END) AS "${group}"`).join(', ');
  return {
    rows,
    /** Needs by these columns, each group of them a number. */
    counts: (by: readonly string[], groups: readonly Group[]): Row[] => {
      const keys = by.join(', ');
      const grouped = keys && `GROUP BY ${keys} ORDER BY ${keys}`;
      return rows(`SELECT ${[keys, many(groups)].filter(Boolean).join(', ')} FROM seen ${grouped}`);
    },
  };
}

export type Oracle = ReturnType<typeof oracleOf>;

/** Every number of the page that opens needs: the filters of the search that it must open, and how many. */
export function linksBy({ counts, rows }: Oracle): string[] {
  const said = (filters: Readonly<Record<string, string>>, count: Row[string] | undefined) =>
    `${Object.entries(filters)
      .map(([key, code]) => `${key}:${code}`)
      .sort()
      .join(' ')} = ${count}`;
  const laid = (by: readonly ('industry' | 'scenario' | 'district' | 'month')[], groups: readonly Group[]) =>
    counts(by, groups).flatMap((row) =>
      groups.map((coverage) => {
        const keys = Object.fromEntries(by.map((key) => [key, String(row[key])]));
        return said({ ...keys, coverage }, row[coverage]);
      }),
    );
  const stages = ['published', 'matched', 'shortlisted', 'interested', 'chosen', 'agreed'] as const;
  const providers = rows(`SELECT chosen, COUNT(*) AS n, COUNT(CASE WHEN chosen = collector THEN 1 END) AS own
    FROM seen WHERE chosen IS NOT NULL GROUP BY chosen`);
  return [
    ...laid([], ['one', 'enough', 'unmatched', 'self-captured', ...stages]),
    ...laid(
      [],
      stages.map((stage) => `at-${stage}` as const),
    ),
    ...laid(['industry', 'scenario'], ['published', 'one']),
    ...laid(['district'], ['published', 'one', 'chosen', 'agreed']),
    ...laid(['month'], ['published', 'chosen', 'agreed']),
    ...providers.flatMap(({ chosen, n, own }) => [
      said({ chosenBy: String(chosen) }, n),
      said({ chosenBy: String(chosen), coverage: 'self-captured' }, own),
    ]),
    ...rows(`SELECT industry, scenario, COUNT(*) AS n FROM seen WHERE providers = 0 GROUP BY industry, scenario`).map(
      ({ industry, scenario, n }) =>
        said({ industry: String(industry), scenario: String(scenario), coverage: 'none' }, n),
    ),
  ].sort();
}
