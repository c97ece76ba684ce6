/** As much of the OpenAPI document as hostile input needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly description?: string;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly description?: string }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly description?: string }>>;
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Door extends Operation {
  readonly method: string;
  readonly path: string;
  /** The fields of its form, if it takes one. */
  readonly form?: Schema;
}

/** Every operation of the document. */
export function doorsOf({ paths, components }: OpenApi): Door[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      const form = schema && resolved(schema, components.schemas);
      return { ...operation, method: method.toUpperCase(), path, ...(form && { form }) };
    }),
  );
}

export const resolved = (schema: Schema, schemas: OpenApi['components']['schemas']): Schema =>
  schema.$ref ? (schemas[schema.$ref.replace(/^.*\//, '')] ?? schema) : schema;

/** Values that a field of this schema can never take. */
export function wrongValuesOf({ type, format, enum: codes }: Schema): unknown[] {
  const long = '长'.repeat(10_000);
  const never: unknown[] = [{ $gt: '' }, [[{}]]];
  if (type === 'array') return ['text', 1, true, { 0: 'a', length: 1 }, [{ $ne: null }], Array(1_000).fill('长')];
  if (type === 'number' || type === 'integer')
    return [...never, '1', true, 1e300, -1, ...(type === 'integer' ? [1.5] : [])];
  if (type === 'boolean') return [...never, 'true', 1, 0];
  if (type === 'string') return [...never, 1, true, long, ...(codes || format ? ['', "x' OR '1'='1", '1;--'] : [])];
  return ['text', 1, true, [[]]];
}

/** A form as an honest client fills it, from the examples of the document. */
export function honestForm({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  return Object.fromEntries(required.map((name) => [name, honestValue(properties[name] ?? {})]));
}

function honestValue({ example, enum: codes, type, format }: Schema): unknown {
  if (example !== undefined) return example;
  if (codes) return codes[0];
  if (type === 'number') return 1;
  if (type === 'array') return [];
  return format === 'date' ? '2026-01-01' : '说明文字';
}
