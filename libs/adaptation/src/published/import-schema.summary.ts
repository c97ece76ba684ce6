import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { RATERS, SIZES } from './enterprise.summary.js';
import { NEED_DEPLOYMENTS, NEED_KINDS, OTHER_SCENARIO } from './need.summary.js';
import { PROVIDER_CATEGORIES, WHOLE_CITY } from './provider.summary.js';
import { SOLUTION_DEPLOYMENTS } from './solution.summary.js';
import { VISIBILITIES } from './visibility.summary.js';

type Schema = Readonly<Record<string, unknown>>;

const text = (minLength: number, maxLength: number, description?: string): Schema => ({
  type: 'string',
  minLength,
  maxLength,
  ...(description && { description }),
});
const integer = (minimum: number, maximum: number): Schema => ({ type: 'integer', minimum, maximum });
const oneOf = (codes: readonly string[]): Schema => ({ type: 'string', enum: [...codes] });
const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems });
/** May be left out or null: 未说明. */
const unsaid = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const flag: Schema = { type: 'boolean' };
const yuan: Schema = {
  type: 'string',
  pattern: '^\\d{1,12}(\\.\\d{1,2})?$',
  description: '元，最多两位小数，如 "300000.00"',
};
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' };

function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const origin = object(
  { title: text(1, 200) },
  { address: unsaid(text(1, 500)), note: unsaid(text(1, 200)), demo: flag },
);

/** JSON Schema (2020-12) of the file that an import takes; the very schema it is checked with. */
export function importSchema({ industries, districts, scenarios, batches }: ProgrammeSummary): Schema {
  const codes = (values: readonly { readonly code: string }[]) => values.map(({ code }) => code);
  const ref = text(1, 40, '外部编号，同类记录中唯一；再次导入时凭它认出同一条记录');
  const industry = oneOf(codes(industries));
  const scenario = oneOf([...codes(scenarios), OTHER_SCENARIO]);
  const district = oneOf(codes(districts));
  const common = { visibility: oneOf(VISIBILITIES), published: flag, origin: unsaid(origin) };

  const exclusions = object(
    {},
    {
      centralLittleGiant: unsaid(flag),
      pilot2022: unsaid(flag),
      provinceFunded: unsaid(flag),
      dishonest: unsaid(flag),
      violation: unsaid(flag),
    },
  );
  const rating = object(
    { level: integer(0, 4), edition: text(1, 20), rater: oneOf(RATERS), ratedOn: day },
    { score: unsaid({ type: 'number', minimum: 0, maximum: 100 }), by: unsaid(text(1, 60)) },
  );
  const contact = object(
    { name: text(1, 40), tier: oneOf(VISIBILITIES) },
    { duty: unsaid(text(1, 40)), phone: unsaid(text(5, 20)), email: unsaid(text(3, 100)) },
  );
  const enterprise = object(
    {
      ref,
      name: text(2, 100),
      creditCode: text(18, 18, '统一社会信用代码'),
      districtCode: district,
      industry,
      batch: oneOf(codes(batches)),
    },
    {
      size: unsaid(oneOf(SIZES)),
      staff: unsaid(integer(0, 1_000_000)),
      revenue: unsaid(yuan),
      exclusions,
      ratings: list(rating, 50),
      contacts: list(contact, 10),
      collectedBy: unsaid(text(1, 40, '采集服务商的外部编号')),
      confirmed: flag,
      origin: unsaid(origin),
    },
  );
  const provider = object(
    { ref, name: text(2, 100) },
    {
      creditCode: unsaid(text(18, 18)),
      categories: list(oneOf(PROVIDER_CATEGORIES), 3),
      districts: unsaid(list(oneOf([WHOLE_CITY, ...codes(districts)]), 40)),
      roster: unsaid(object({}, { from: unsaid(day), to: unsaid(day) })),
      status: oneOf(['listed', 'suspended', 'removed']),
      capacity: unsaid(
        object({ parallel: integer(0, 10_000), free: integer(0, 10_000), declaredOn: day, expiresOn: day }),
      ),
      origin: unsaid(origin),
    },
  );
  const effect = object({ indicator: text(1, 60) }, { baseline: unsaid(text(1, 60)), target: unsaid(text(1, 60)) });
  const need = object(
    { ref, enterprise: text(1, 40, '企业的外部编号'), title: text(2, 100), text: text(4, 4000), scenario },
    {
      kind: oneOf(NEED_KINDS),
      ownWords: unsaid(text(1, 60)),
      currentLevel: unsaid(integer(0, 4)),
      targetLevel: unsaid(integer(1, 4)),
      effects: list(effect, 10),
      budgetMin: unsaid(yuan),
      budgetMax: unsaid(yuan),
      wantedOn: unsaid(day),
      deployment: unsaid(oneOf(NEED_DEPLOYMENTS)),
      integrations: unsaid(list(text(1, 60), 20)),
      problems: list(text(1, 40, '关联问题的外部编号'), 20),
      ...common,
    },
  );
  const served = object(
    { scenario },
    { level: unsaid(integer(1, 4)), priceMin: unsaid(yuan), priceMax: unsaid(yuan), weeks: unsaid(integer(1, 156)) },
  );
  const solution = object(
    {
      ref,
      provider: text(1, 40, '服务商的外部编号'),
      title: text(2, 100),
      text: text(4, 4000),
      scenarios: { ...list(served, 17), minItems: 1 },
    },
    {
      pricing: unsaid(text(1, 200)),
      industries: unsaid(list(industry, 20)),
      deployment: unsaid(list(oneOf(SOLUTION_DEPLOYMENTS), 3)),
      integrations: unsaid(list(text(1, 60), 30)),
      cases: list(
        object({ title: text(2, 100) }, { industry: unsaid(industry), text: unsaid(text(1, 1000)), accepted: flag }),
        20,
      ),
      ...common,
    },
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '供需适配库导入文件',
    ...object(
      {},
      {
        enterprises: list(enterprise, 20_000),
        providers: list(provider, 20_000),
        needs: list(need, 20_000),
        solutions: list(solution, 20_000),
      },
    ),
  };
}
