import { FindActor } from '@app/adaptation/application/find-actor.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { ImportLibrary } from '@app/adaptation/application/import-library.use-case.js';
import type { ImportDocument, ImportNeed, ImportSolution } from '@app/adaptation/published/import-document.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau } from './actors.js';

const codeOf = (number: number) => {
  const first17 = `91220104MA${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};

const dayFromNow = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));

export const aNeed = (ref: string, change: Partial<ImportNeed> = {}): ImportNeed => ({
  ref,
  enterprise: 'E-1',
  title: '制动盘批次追溯与过程检验',
  text: '主机厂要求按件留痕，现在靠纸质记录，批次追溯平均超五小时。需要过程检验数据自动采集。',
  scenario: 'S07',
  currentLevel: 1,
  targetLevel: 2,
  budgetMin: '100000.00',
  budgetMax: '150000.00',
  wantedOn: '2099-12-31',
  deployment: 'LOCAL',
  integrations: ['用友U8'],
  visibility: 'PUBLIC',
  ...change,
});

export const aSolution = (ref: string, change: Partial<ImportSolution> = {}): ImportSolution => ({
  ref,
  provider: 'P-1',
  title: '批次追溯与过程质量管理',
  text: '扫码建立批次追溯谱系，过程检验数据自动采集，超差即报警。',
  scenarios: [{ scenario: 'S07', level: 2, priceMin: '80000.00', priceMax: '120000.00', weeks: 8 }],
  industries: ['AUTO'],
  deployment: ['LOCAL'],
  integrations: ['用友U8', 'ERP'],
  cases: [{ title: '某制动盘厂追溯项目', industry: 'AUTO', accepted: true }],
  visibility: 'PUBLIC',
  ...change,
});

/** One enterprise in 朝阳区, a provider for the whole city and one whose membership nobody stated. */
export const library = (needs: readonly ImportNeed[], solutions: readonly ImportSolution[]): ImportDocument => ({
  enterprises: [
    {
      ref: 'E-1',
      name: '长春某制动盘厂',
      creditCode: codeOf(1),
      districtCode: '220104',
      industry: 'AUTO',
      batch: 'B3',
    },
  ],
  providers: [
    {
      ref: 'P-1',
      name: '长春某软件公司',
      categories: ['PRODUCT'],
      districts: ['ALL'],
      roster: { from: '2024-06-01', to: '2099-12-31' },
      capacity: { parallel: 4, free: 2, declaredOn: dayFromNow(0), expiresOn: dayFromNow(90) },
    },
    { ref: 'P-2', name: '未说明名单的公司', districts: null, roster: null },
  ],
  needs,
  solutions,
});

/** What a spec does with a house that holds a library. */
export function inHouse(house: INestApplicationContext) {
  const everything = Scope.of(houseActor);
  const act = <Input, Output>(
    intention: new (...parts: never[]) => UseCase<Input, Output>,
    actor: Actor,
    input: Input,
  ): Promise<Output> =>
    house
      .get(Transactor)
      .run(actor, (work) => house.get<UseCase<Input, Output>>(intention).execute(work, actor, input));
  return {
    act,
    take: (document: ImportDocument) => act(ImportLibrary, bureau, { document, dryRun: false }),
    actorOf: async (organisation: string) => found(await house.get(FindActor).execute(everything, { organisation })),
    need: async (ref: string) => found(await house.get(FindNeed).execute(everything, { id: ref })),
    solution: async (ref: string) => found(await house.get(FindSolution).execute(everything, { id: ref })),
  };
}

function found<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('not in the library');
  return row;
}

/** Asks until the answer is as wished, for a minute: an index write is seen within a second where nothing else is to do. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  wished: (answer: Answer) => boolean,
  patienceMs = 60_000,
): Promise<Answer> {
  for (const patience = Date.now() + patienceMs; ;) {
    const answer = await ask();
    if (wished(answer) || Date.now() > patience) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
