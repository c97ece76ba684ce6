import type { Refusal } from '@app/kernel/refusal.js';
import { TARGET_COLUMNS } from '../published/target.summary.js';
import type { TargetLine, TargetSummary } from '../published/target.summary.js';
import { badNumber, judgeTarget, refusal } from './target.policy.js';
import type { KnownCells } from './target.policy.js';

type Column = keyof typeof TARGET_COLUMNS;
const COLUMNS = Object.keys(TARGET_COLUMNS) as Column[];
const OPTIONAL: readonly Column[] = ['version'];

export const MOST_LINES = 2_000;

export interface SheetRow {
  /** Where it begins in the file, from 1: a spreadsheet counts the same. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** `brokenAt`: the line of the row from which nothing could be read. */
export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly brokenAt?: number;
}

export interface SheetLine extends TargetLine {
  /** Of the file. */
  readonly line: number;
  /** The version that whoever filled it in saw; null = none was there. */
  readonly version: number | null;
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** Of every line, each saying which. */
  readonly refusals: readonly Refusal[];
}

/** What a CSV file plans, and everything that is wrong with it. `held`: what is planned so far. */
export function sheetOf({ rows, brokenAt }: SheetRows, known: KnownCells, held: readonly TargetSummary[]): Sheet {
  const [head, ...body] = rows;
  const whole = (code: string, message: string, value: string) => ({
    lines: [],
    refusals: [refusal(code, message, 'csv', value)],
  });
  if (brokenAt !== undefined) return whole('BAD_CSV', `第 ${brokenAt} 行：引号没有成对`, String(brokenAt));
  const places = new Map(COLUMNS.map((column) => [column, head?.cells.indexOf(TARGET_COLUMNS[column]) ?? -1]));
  const lacking = COLUMNS.filter((column) => places.get(column) === -1 && !OPTIONAL.includes(column));
  if (lacking.length > 0) {
    const names = lacking.map((column) => TARGET_COLUMNS[column]).join('、');
    return whole('COLUMNS_MISSING', `第一行应有列名：${names}`, head?.cells.join(',').slice(0, 200) ?? '');
  }
  if (body.length === 0) return whole('NO_LINES', '文件中没有目标', '0');
  if (body.length > MOST_LINES) return whole('TOO_MANY_LINES', `一次最多 ${MOST_LINES} 行`, String(body.length));

  const seen = new Map<string, number>();
  const now = new Map(held.map((one) => [keyOf(one), one]));
  const read = body.map((row) => {
    const { target, refusals } = lineOf(row, places, known);
    const before = seen.get(keyOf(target));
    const twice = before === undefined ? [] : [refusal('TARGET_TWICE', `与第 ${before} 行重复`, 'line', keyOf(target))];
    seen.set(keyOf(target), before ?? row.line);
    const stale = refusals.length === 0 ? staleness(target, now.get(keyOf(target))) : [];
    return { target, refusals: [...refusals, ...twice, ...stale].map((one) => atLine(row.line, one)) };
  });
  return { lines: read.map(({ target }) => target), refusals: read.flatMap(({ refusals }) => refusals) };
}

const keyOf = ({ districtCode, industry }: TargetLine) => `${districtCode}|${industry}`;

const atLine = (line: number, one: Refusal): Refusal => ({
  ...one,
  message: `第 ${line} 行：${one.message}`,
  field: `csv.${line}.${one.field}`,
});

function lineOf({ line, cells }: SheetRow, places: ReadonlyMap<Column, number>, known: KnownCells) {
  const cell = (column: Column) => cells[places.get(column) ?? -1] ?? '';
  const code = (column: Column, those: KnownCells['districts']) =>
    those.find((one) => [one.code, one.name, one.shortName].includes(cell(column)))?.code ?? cell(column);
  const number = (column: Column) =>
    cell(column) === '' ? null : /^\d{1,9}$/.test(cell(column)) ? Number(cell(column)) : NaN;
  const target: SheetLine = {
    line,
    districtCode: code('districtCode', known.districts),
    industry: code('industry', known.industries),
    enterprises: number('enterprises'),
    needs: number('needs'),
    version: number('version'),
  };
  // What the cell said, not what was made of it.
  const refusals: Refusal[] = judgeTarget(target, known).map((one) => ({ ...one, value: cell(one.field as Column) }));
  if (Number.isNaN(target.version))
    refusals.push({ ...badNumber('version', cell('version')), message: '版本应为整数' });
  return { target, refusals };
}

/** Who fills in a sheet has seen what was planned when it was made: what changed since is not written over unseen. */
function staleness({ version }: SheetLine, now: TargetSummary | undefined): Refusal[] {
  if (version === (now?.version ?? null)) return [];
  const value = String(version ?? '');
  if (!now) return [refusal('TARGET_GONE', '该区域该行业还没有目标，版本应留空', 'version', value)];
  const message = `该区域该行业已有目标（版本 ${now.version}），请先导出最新的表再修改`;
  return [{ ...refusal('TARGET_CHANGED', message, 'version', value), limit: String(now.version) }];
}
