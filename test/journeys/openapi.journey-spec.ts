import { demoLibrary } from '@app/demo/domain/demo-library.js';
import { DemoDataStore } from '@app/demo/infrastructure/demo-data.store.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { askerOf } from '../support/ask.js';
import type { Ask } from '../support/ask.js';
import { builtHouse } from '../support/built-house.js';
import type { BuiltApi, BuiltHouse } from '../support/built-house.js';
import { doorsOf, resolved } from '../support/hostile.js';
import type { Door, OpenApi, Schema } from '../support/hostile.js';

describe('whoever writes a program against the api', () => {
  let house: BuiltHouse;
  let api: BuiltApi;
  let ask: Ask;
  let document: OpenApi;
  let doors: Door[];
  beforeAll(async () => {
    house = await builtHouse();
    api = await house.start();
    ask = askerOf(api.url);
    document = (await ask('/api/v1/openapi.json')).body;
    doors = doorsOf(document);
  });
  afterAll(async () => {
    await api.end();
    await house.remove();
  });

  const field = (schema: string, name: string) => document.components.schemas[schema]?.properties?.[name];

  it('reads of each door its name, what it does, and what the parts of its path are', () => {
    const names = doors.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(doors.filter(({ summary }) => !summary?.trim()).map(({ operationId }) => operationId)).toEqual([]);
    const parts = doors.flatMap(({ operationId, path, parameters = [] }) => {
      const described = parameters.filter((each) => each.in === 'path' && each.description).map(({ name }) => name);
      const asked = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return asked.filter((name) => !described.includes(name)).map((name) => `${operationId} ${name}`);
    });
    expect(parts).toEqual([]);
    const queries = doors.flatMap(({ operationId, parameters = [] }) =>
      parameters.filter(({ description }) => !description).map(({ name }) => `${operationId} ${name}`),
    );
    expect(queries).toEqual([]);
  });

  it('reads of each door what it answers, and which problems it may answer', () => {
    const silent = doors.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        // Done, or taken on: there is nothing more to say.
        .filter(([status]) => status !== '204' && status !== '202')
        .filter(([, { content = {} }]) => !Object.values(content).some(({ schema }) => schema && says(schema)))
        .map(([status]) => `${operationId} ${status}`),
    );
    expect(silent).toEqual([]);
    const unwarned = doors.filter(
      ({ responses }) => !/codes: [A-Z]+\.[A-Z_]+/.test(responses['default']?.description ?? ''),
    );
    expect(unwarned.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('finds no shape without its fields, and no field without its type', () => {
    const schemas = Object.entries(document.components.schemas);
    expect(schemas.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'RecordNeedRequest',
        'NeedsResponse',
        'NeedMatchesResponse',
        'WhyResponse',
        'ProblemResponse',
      ]),
    );
    const vague = schemas.flatMap(([name, { properties = {} }]) =>
      Object.keys(properties).length === 0
        ? [name]
        : Object.entries(properties)
            .filter(([, schema]) => !says(schema))
            .map(([key]) => `${name}.${key}`),
    );
    expect(vague).toEqual([]);
  });

  it('finds the codes and the limits of the main fields, with an example', () => {
    expect(field('RecordNeedRequest', 'title')).toMatchObject({
      minLength: 2,
      maxLength: 100,
      example: expect.any(String),
    });
    expect(field('RecordNeedRequest', 'visibility')?.enum).toEqual(['PUBLIC', 'MATCHED', 'OWNER', 'BUREAU']);
    expect(field('RecordNeedRequest', 'deployment')?.enum).toContain('ANY');
    expect(field('RecordNeedRequest', 'budgetMax')).toMatchObject({
      type: 'string',
      nullable: true,
      example: '300000.00',
    });
    expect(field('NeedResponse', 'status')?.enum).toContain('published');
    expect(field('PairResponse', 'status')?.enum).toEqual(expect.arrayContaining(['proposed', 'agreed', 'lapsed']));
    expect(field('EvidenceResponse', 'verdict')?.enum).toEqual(['for', 'against', 'unknown']);
    expect(field('GateResponse', 'code')?.enum).toContain('DISTRICT_NOT_SERVED');
    const search = doors.find(({ method, path }) => method === 'GET' && path === '/api/v1/needs');
    expect(search?.parameters?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['text', 'phrase', 'exclude', 'filter', 'sort', 'page', 'pageSize']),
    );
  });

  it('is answered in the shape that it was promised', async () => {
    const promised: readonly [path: string, schema: string][] = [
      ['/api/v1/needs?text=追溯&filter=industry:AUTO', 'NeedsResponse'],
      ['/api/v1/solutions?text=追溯', 'SolutionsResponse'],
      ['/api/v1/needs/N-006', 'NeedRecordResponse'],
      ['/api/v1/needs/N-006/matches', 'NeedMatchesResponse'],
      ['/api/v1/solutions/SE-162/matches', 'SolutionMatchesResponse'],
      ['/api/v1/programme', 'ProgrammeResponse'],
      ['/api/v1/me', 'MeResponse'],
      ['/api/v1/needs/nothing', 'ProblemResponse'],
    ];
    for (const [path, schema] of promised) {
      const wrong = differences((await ask(encodeURI(path))).body, { $ref: `#/${schema}` }, document, schema);
      expect([path, wrong.slice(0, 5)]).toEqual([path, []]);
    }
  });

  it('checks a file for the import by the schema, before sending it anywhere', async () => {
    const schema = (await ask('/api/v1/import.schema.json')).body;
    const { industries } = (await ask('/api/v1/programme')).body;
    const demo = JSON.parse(JSON.stringify(demoLibrary(new DemoDataStore().read(), industries)));
    const fits = new Ajv2020({ allErrors: true }).compile(schema);
    expect([fits(demo), fits.errors]).toEqual([true, null]);
    expect(demo.needs.length).toBeGreaterThanOrEqual(120);
    const [need] = demo.needs;
    const { title: _title, ...untitled } = need;
    for (const broken of [
      untitled,
      { ...need, scenario: 'S99' },
      { ...need, tenant: 'x' },
      { ...need, budgetMax: 300000 },
    ]) {
      expect(fits({ ...demo, needs: [broken] })).toBe(false);
    }
  });
});

/** Whether a schema says anything of a value. */
function says({ $ref, type, properties, additionalProperties, items, allOf, enum: codes }: Schema): boolean {
  if ($ref || allOf || codes) return true;
  if (type === 'object') return Object.keys(properties ?? {}).length > 0 || additionalProperties !== undefined;
  return type === 'array' ? items !== undefined && says(items) : type !== undefined;
}

/** Where a value is not as its schema says: a field that is missing, that is too much, or of another type. */
function differences(value: unknown, promised: Schema, document: OpenApi, at: string): string[] {
  const schema = { nullable: promised.nullable ?? false, ...resolved(promised, document.components.schemas) };
  if (value === null) return schema.nullable ? [] : [`${at}: null`];
  const [inner] = schema.allOf ?? [];
  if (inner) return differences(value, inner, document, at);
  if (schema.enum) {
    return schema.enum.some((code) => code === value) ? [] : [`${at}: ${JSON.stringify(value)}`];
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at}: no list`];
    return value.flatMap((each, index) => differences(each, schema.items ?? {}, document, `${at}.${index}`));
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object') return [`${at}: no object`];
    const { properties = {}, required = [], additionalProperties } = schema;
    const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name}: missing`);
    const held = Object.entries(value).flatMap(([name, each]) => {
      const known = properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
      if (!known) return additionalProperties ? [] : [`${at}.${name}: not promised`];
      return differences(each, known, document, `${at}.${name}`);
    });
    return [...missing, ...held];
  }
  const type = typeof value;
  return type === schema.type?.replace('integer', 'number') ? [] : [`${at}: ${type} for ${schema.type}`];
}
