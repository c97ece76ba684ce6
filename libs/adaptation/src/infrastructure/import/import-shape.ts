import { BROKEN_TEXT, isBrokenText } from '@app/kernel/broken-text.js';
import { partsOf } from '@app/kernel/json.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { ImportDocument } from '../../published/import-document.summary.js';
import { importSchema } from '../../published/import-schema.summary.js';

const compiled = new WeakMap<ProgrammeSummary, ValidateFunction<ImportDocument>>();

/** The document, if it has the shape of the schema; else everything that is wrong with it, each with its place. */
export function readImport(document: unknown, programme: ProgrammeSummary): ImportDocument | readonly Refusal[] {
  const check = checkFor(programme);
  const broken = brokenTexts(document);
  if (check(document) && broken.length === 0) return document;
  const told = (check.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf');
  // Of a field that may be null two schemas complain: one complaint per place is enough, and not the one about null.
  const seen = new Set<string>();
  const misshapen = told.flatMap((error) => {
    const field = placeOf(error);
    const isAboutNull = error.keyword === 'type' && error.params['type'] === 'null';
    if (seen.has(field) || isAboutNull) return [];
    seen.add(field);
    return [{ code: `IMPORT.${error.keyword.replace(/[A-Z]/g, '_$&').toUpperCase()}`, field, message: say(error) }];
  });
  return [...misshapen, ...broken];
}

/** No schema says it, and a form of the api is refused for the same. */
function brokenTexts(document: unknown): Refusal[] {
  const found: Refusal[] = [];
  for (const { value, place } of partsOf(document)) {
    if (isBrokenText(value)) found.push({ code: 'IMPORT.BROKEN_TEXT', field: place, message: BROKEN_TEXT });
  }
  return found;
}

function checkFor(programme: ProgrammeSummary): ValidateFunction<ImportDocument> {
  let check = compiled.get(programme);
  if (!check) {
    check = new Ajv2020({ allErrors: true, strict: false }).compile<ImportDocument>(importSchema(programme));
    compiled.set(programme, check);
  }
  return check;
}

/** `needs.3.scenario`: where to look in the file. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const path = instancePath.slice(1).replaceAll('/', '.');
  const own = keyword === 'required' ? params['missingProperty'] : params['additionalProperty'];
  return own === undefined ? path || '(整个文件)' : [path, String(own)].filter((part) => part !== '').join('.');
}

function say({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return '缺少必填字段';
    case 'additionalProperties':
      return '不认识的字段';
    case 'type':
      return `应为${TYPES[String(params['type'])] ?? String(params['type'])}`;
    case 'enum':
      return `应为以下之一：${(params['allowedValues'] as readonly string[]).join('、')}`;
    case 'pattern':
      return '格式不正确（日期为 YYYY-MM-DD，金额为最多两位小数的元）';
    case 'minLength':
      return `至少 ${String(params['limit'])} 个字`;
    case 'maxLength':
      return `最多 ${String(params['limit'])} 个字`;
    case 'minimum':
      return `不能小于 ${String(params['limit'])}`;
    case 'maximum':
      return `不能大于 ${String(params['limit'])}`;
    case 'minItems':
      return `至少 ${String(params['limit'])} 项`;
    case 'maxItems':
      return `最多 ${String(params['limit'])} 项`;
    default:
      return `不符合要求（${keyword}）`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: '对象',
  array: '列表',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
};
