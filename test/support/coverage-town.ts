import type Database from 'libsql';
import { askerOf, as } from './ask.js';
import type { Ask } from './ask.js';
import { builtHouse, allHeard } from './built-house.js';
import type { BuiltHouse } from './built-house.js';
import type { Named } from './coverage-wanted.js';
import { inSqlite } from './library-sql.js';
import { asService } from './service-mode.js';
import { until } from './small-library.js';

/** A district of the demo with many needs, and what stands in it. */
export const DISTRICT = '220174';

/** Scenarios that nobody serves in this town. */
const UNSERVED = ['S16', 'S03'];

/**
 * The demo's rows as time would leave them: needs and listings of many months, some closed, some the bureau's alone, some
 * collected by a provider; scenarios whose listings were withdrawn; providers suspended, and of unknown capacity.
 */
const AGE = [
  `UPDATE adaptation_need SET published_at =
     strftime('%Y-%m-%d %H:%M:%f', published_at, '-' || (unicode(substr(id, 12, 1)) * 2 % 90) || ' days')`,
  // By the version whoever keeps a copy knows that it is another.
  `UPDATE adaptation_solution SET version = version + 1, published_at =
     strftime('%Y-%m-%d %H:%M:%f', published_at, '-' || (unicode(substr(id, 12, 1)) * 3 % 90) || ' days')`,
  `UPDATE adaptation_need SET status = 'closed' WHERE substr(id, 10, 1) = '7'`,
  `UPDATE adaptation_need SET visibility = 'BUREAU' WHERE district_code = '${DISTRICT}' AND substr(id, 11, 1) IN ('A', 'B', 'C', 'D')`,
  `UPDATE adaptation_solution SET status = 'withdrawn' WHERE EXISTS (SELECT 1 FROM json_each(scenarios)
     WHERE json_extract(value, '$.scenario') IN ('${UNSERVED.join("','")}'))`,
  `UPDATE adaptation_provider SET status = 'suspended' WHERE ref IN ('P-005', 'P-009')`,
  `UPDATE adaptation_provider SET capacity = NULL WHERE ref = 'P-002'`,
  `UPDATE adaptation_provider SET capacity = json_set(capacity, '$.expiresOn', '2020-01-01') WHERE ref = 'P-003'`,
];

/** Needs that can be answered, those of the district first: whose they are, and who could answer. */
const PICKS = `SELECT n.id AS need, e.ref AS enterprise, MIN(s.id) AS solution, p.ref AS provider, p.id AS providerId
  FROM adaptation_need n JOIN adaptation_enterprise e ON e.id = n.enterprise_id
  JOIN adaptation_solution s ON s.status = 'published' AND s.visibility = 'PUBLIC' JOIN adaptation_provider p ON p.id = s.provider_id
  WHERE n.status = 'published' AND n.visibility = 'PUBLIC' AND n.scenario <> 'OTHER' AND p.status = 'listed'
    AND p.roster_from <= date('now') AND p.roster_to > date('now')
    AND n.industry IN (SELECT value FROM json_each(s.industries))
    AND n.scenario IN (SELECT json_extract(value, '$.scenario') FROM json_each(s.scenarios))
    AND EXISTS (SELECT 1 FROM json_each(p.districts) WHERE value IN ('ALL', n.district_code))
  GROUP BY n.id ORDER BY n.district_code = '${DISTRICT}' DESC, n.id LIMIT 12`;

interface Pick {
  readonly need: string;
  readonly enterprise: string;
  readonly solution: string;
  readonly provider: string;
  readonly providerId: string;
}

type Step = 'shortlist' | 'interest' | 'choose' | 'agree' | 'agree-too' | 'decline';
const UNTIL_AGREED: readonly Step[] = ['shortlist', 'interest', 'choose', 'agree', 'agree-too'];
/** How far each of the picked needs comes. */
const WAYS: readonly (readonly Step[])[] = [
  UNTIL_AGREED,
  ['shortlist', 'interest', 'choose'],
  ['shortlist'],
  UNTIL_AGREED,
  ['shortlist', 'interest'],
  ['shortlist', 'interest', 'choose', 'decline'],
  ['shortlist', 'interest', 'choose'],
  UNTIL_AGREED,
];

/** A started house whose figures are none of them trivial. */
export async function coverageTown() {
  const house = await builtHouse();
  const inSql = <T>(asked: (database: Database.Database) => T) => inSqlite(house.config, asked);
  await mustSay(house.console(['migrate']));
  await mustSay(house.console(['demo']));
  await house.settled();
  const picks = await inSql(aged);

  const api = await house.start();
  const ask = askerOf(api.url);
  if (asService) await heardAnew(house, ask);
  for (const [at, way] of WAYS.entries()) {
    const pick = picks[at];
    if (!pick) throw new Error('the demo has too few needs that can be answered');
    await meet(ask, pick, way);
  }
  await allHeard(house.config);
  return { house, api, ask, inSql };
}

function aged(database: Database.Database): Pick[] {
  for (const change of AGE) database.exec(change);
  const picks = database.prepare(PICKS).all() as Pick[];
  // Two are chosen for what they collected themselves.
  const collected = database.prepare('UPDATE adaptation_need SET collected_by = ?, collector_id = ? WHERE id = ?');
  for (const { need, providerId } of picks.slice(0, 2)) collected.run(providerId, providerId, need);
  return picks;
}

/** A worker that was always at work has heard of the rows before they were aged. */
async function heardAnew(house: BuiltHouse, ask: Ask): Promise<void> {
  await mustSay(house.console(['reindex']));
  const { body: job } = await ask('/api/v1/coverage/facts/rebuild', {}, as('bureau'));
  await until(
    () => ask(`/api/v1/coverage/jobs/${job.id}`, undefined, as('bureau')),
    ({ body }) => body.status === 'done',
  );
}

export type CoverageTown = Awaited<ReturnType<typeof coverageTown>>;

async function mustSay(told: Promise<{ readonly code: number; readonly err: string }>): Promise<void> {
  const { code, err } = await told;
  if (code !== 0) throw new Error(err);
}

async function meet(ask: Ask, pick: Pick, way: readonly Step[]): Promise<void> {
  const { need: needId, solution: solutionId, enterprise, provider } = pick;
  const did = async (path: string, body: object, who: string) => {
    const key = { 'idempotency-key': `k-${crypto.randomUUID()}` };
    const { status, body: told, text } = await ask(`/api/v1/${path}`, body, as(who, key));
    if (status >= 300) throw new Error(`${who} ${path}: ${status} ${text}`);
    return told as { id: string; version: number };
  };
  let pair = await did('pairs', { needId, solutionId }, enterprise);
  const more: Readonly<Record<string, object>> = {
    interest: { sentence: '做过同类工厂，可先试一条线', freeCapacity: 2 },
    choose: { reason: '最贴合我们的设备情况' },
    decline: { reason: '计划有变' },
  };
  for (const step of way) {
    const who = step === 'interest' || step === 'agree-too' ? provider : enterprise;
    const move = step === 'agree-too' ? 'agree' : step;
    pair = await did(`pairs/${pair.id}/${move}`, { version: pair.version, ...more[step] }, who);
  }
}

/** Who serves the needs outside the scenarios: by their words, as the page of their matches tells. */
export async function wordsOf({ ask, inSql }: CoverageTown): Promise<string[]> {
  const others = `SELECT id FROM adaptation_need WHERE status = 'published' AND scenario = 'OTHER'`;
  const needs = await inSql((database) => database.prepare(others).all());
  const words: string[] = [];
  for (const { id } of needs as { id: string }[]) {
    const { body } = await ask(`/api/v1/needs/${id}/matches?pageSize=100`, undefined, { as: 'bureau' });
    for (const { solutionId, qualified, evidence } of body.results) {
      const text = evidence.find((one: { criterion: string }) => one.criterion === 'text');
      if (qualified && text.contribution / text.weight >= 0.4) words.push(`${id} ${solutionId}`);
    }
  }
  return words;
}

/** The Chinese of the city's codes. */
export async function namesOf({ ask }: CoverageTown): Promise<Named> {
  const { body } = await ask('/api/v1/programme');
  const name = (items: { code: string; name: string; shortName?: string }[]) => (code: string) => {
    const item = items.find((one) => one.code === code);
    return item?.shortName ?? item?.name ?? code;
  };
  const scenario = name(body.scenarios);
  return {
    industry: name(body.industries),
    district: name(body.districts),
    scenario: (code) => (code === 'OTHER' ? '其他场景' : scenario(code)),
  };
}
