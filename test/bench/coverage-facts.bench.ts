import { ImportLibrary } from '@app/adaptation/application/import-library.use-case.js';
import { NeedVersions } from '@app/adaptation/application/need-versions.query.js';
import { GroupFacts } from '@app/coverage/application/group-facts.query.js';
import { ImportTargets } from '@app/coverage/application/import-targets.use-case.js';
import { KeepFacts } from '@app/coverage/application/keep-facts.use-case.js';
import { ReadConcentration } from '@app/coverage/application/read-concentration.query.js';
import { ReadFunnel } from '@app/coverage/application/read-funnel.query.js';
import { ReadOpenStatistics } from '@app/coverage/application/read-open-statistics.query.js';
import { RebuildFacts } from '@app/coverage/application/rebuild-facts.handler.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import { FactStore } from '@app/coverage/infrastructure/fact.store.js';
import type { Dimension } from '@app/coverage/published/picture.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import type { INestApplicationContext } from '@nestjs/common';
import { cityFacts, cityLibrary, cityTargets } from './coverage-city.js';
import { benchHouse } from './coverage-house.js';
import type { Figure } from './figure.js';
import { compare, costs } from './measure.js';

const SEED = 60_301;
const NEEDS = 16_000;
const PROVIDERS = 120;
const PICTURE_BAR = 3;
const UPDATED_OF = 2_000;
const UPDATE_BAR = 1 / 50;
const city = Scope.of(houseActor);
/** Each picture so often, in turn with the count. */
const ROUNDS = 20;

/** Each picture, and what the bare count is laid out by that it is held against: the same, or one thing where it is by none. */
const picturesOf = (house: INestApplicationContext): readonly (readonly [string, string, () => Promise<unknown>])[] => {
  const laid = (by: readonly Dimension[]) => () => house.get(GroupFacts).execute(city, { by });
  return [
    ['total', 'industry', laid([])],
    ['industries', 'industry', laid(['industry'])],
    ['districts', 'district_code', laid(['district'])],
    ['months', 'month', laid(['month'])],
    ['heat', 'industry, scenario', laid(['industry', 'scenario'])],
    ['blocks', 'industry, scenario, district_code', laid(['industry', 'scenario', 'district'])],
    ['funnel', 'stage', () => house.get(ReadFunnel).execute(city, {})],
    ['concentration', 'chosen_provider', () => house.get(ReadConcentration).execute(city, {})],
    ['open', 'industry, scenario', () => house.get(ReadOpenStatistics).execute(city)],
  ];
};

async function pictures(): Promise<Figure[]> {
  const { house, bare, close } = await benchHouse();
  const document = cityLibrary(SEED, 0, PROVIDERS);
  await house.get(Transactor).run(houseActor, async (work) => {
    await house.get(ImportLibrary).execute(work, houseActor, { document, dryRun: false });
    await house.get(FactStore).hold(work, { count: 1, letterAt: new Date() });
    await house.get(FactStore).put(work, cityFacts(SEED, NEEDS, PROVIDERS));
    await house.get(ImportTargets).execute(work, houseActor, { csv: cityTargets(), dryRun: false });
  });
  const figures: Figure[] = [];
  for (const [name, columns, ask] of picturesOf(house)) {
    const counting = bare.prepare(`SELECT ${columns}, COUNT(*) AS n FROM coverage_fact GROUP BY ${columns}`);
    const [count = 0, taken = Infinity] = await costs([() => counting.all(), ask], ROUNDS);
    const value = taken / count;
    figures.push({
      name: `coverage.picture.${name}`,
      value,
      unit: `× bare COUNT(*) GROUP BY ${columns}, 16 000 needs`,
      bar: `≤ ${PICTURE_BAR}`,
      ok: value <= PICTURE_BAR,
    });
  }
  await close();
  return figures;
}

async function update(): Promise<Figure[]> {
  const { house, close } = await benchHouse();
  const transactor = house.get(Transactor);
  const document = cityLibrary(SEED, UPDATED_OF, PROVIDERS);
  await transactor.run(houseActor, (work) =>
    house.get(ImportLibrary).execute(work, houseActor, { document, dryRun: false }),
  );
  const needIds = (await house.get(NeedVersions).execute(city, {})).map(({ id }) => id);
  const one = (id: (typeof needIds)[number] | undefined) =>
    transactor.run(houseActor, (work) =>
      house
        .get(KeepFacts)
        .execute(work, houseActor, { needIds: id ? [id] : [], letters: { count: 1, letterAt: new Date() } }),
    );
  const anew = () =>
    house
      .select(CoverageLettersModule)
      .get(RebuildFacts)
      .run(null, {
        signal: new AbortController().signal,
        progress: () => undefined,
        inWork: (intention) => transactor.run(houseActor, intention),
      });
  const turns = [11, 503, 1_499];
  const taken = await compare(
    [
      { name: 'one', run: (at: number) => one(needIds[at]) },
      { name: 'rebuild', run: anew },
    ],
    turns,
  );
  const value = (taken.get('one')?.p95 ?? Infinity) / (taken.get('rebuild')?.p50 ?? 0);
  await close();
  return [
    {
      name: 'coverage.update.ratio',
      value,
      unit: `one changed need ÷ a rebuild of ${UPDATED_OF.toLocaleString('fr')}`,
      bar: '≤ 1/50',
      ok: value <= UPDATE_BAR,
    },
  ];
}

export async function run(): Promise<Figure[]> {
  return [...(await pictures()), ...(await update())];
}
