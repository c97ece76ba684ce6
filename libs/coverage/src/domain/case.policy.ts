import type { Refusal } from '@app/kernel/refusal.js';
import type { CoverageCase } from '../published/coverage-case.summary.js';
import { badCase } from './coverage.errors.js';

type Fields = Readonly<Record<string, unknown>>;

/** A case as somebody wrote it down; refused with every reason at once. */
export function caseOf(document: unknown): CoverageCase {
  const reading = new Reading();
  const root = reading.fields('案例', document);
  const lists = (['needs', 'providers', 'edges'] as const).map((name) => (root ? reading.list(name, root[name]) : []));
  const [needs = [], providers = [], edges = []] = lists;
  const needIds = reading.rows('needs', needs, 'weight', 1);
  const providerIds = reading.rows('providers', providers, 'capacity', 0);
  reading.edges(edges, needIds, providerIds);
  if (reading.reasons.length > 0) throw badCase(reading.reasons);
  return document as CoverageCase;
}

/** Reads on where something is wrong, and keeps all of it. */
class Reading {
  readonly reasons: Refusal[] = [];

  fields(field: string, value: unknown): Fields | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    this.refuse('COVERAGE.NOT_AN_OBJECT', '应为对象', field, value);
    return undefined;
  }

  list(field: string, value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value as readonly unknown[];
    this.refuse('COVERAGE.NOT_A_LIST', '应为列表', field, value);
    return [];
  }

  /** Needs or providers; answers their ids. */
  rows(name: 'needs' | 'providers', rows: readonly unknown[], number: 'weight' | 'capacity', least: number) {
    const ids = new Set<string>();
    let total = 0;
    for (const [at, row] of rows.entries()) {
      const field = `${name}[${at}]`;
      const fields = this.fields(field, row);
      if (!fields) continue;
      const { id, block, [number]: value } = fields;
      if (typeof id !== 'string' || id === '') this.refuse('COVERAGE.BAD_ID', '编号应为非空文字', `${field}.id`, id);
      else if (ids.has(id)) this.refuse('COVERAGE.REPEATED_ID', '编号重复', `${field}.id`, id);
      else ids.add(id);
      const whole = Number.isSafeInteger(value) && (value as number) >= least;
      if (whole) total += value as number;
      else this.refuse('COVERAGE.BAD_NUMBER', `应为不小于 ${least} 的整数`, `${field}.${number}`, value);
      if (name === 'needs' && block !== undefined && typeof block !== 'string')
        this.refuse('COVERAGE.BAD_BLOCK', '分块应为文字', `${field}.block`, block);
    }
    if (!Number.isSafeInteger(total)) this.refuse('COVERAGE.BAD_NUMBER', '合计过大，无法精确计算', name, total);
    return ids;
  }

  edges(edges: readonly unknown[], needs: ReadonlySet<string>, providers: ReadonlySet<string>): void {
    const known = new Map<unknown, Set<unknown>>();
    for (const [at, edge] of edges.entries()) {
      const field = `edges[${at}]`;
      if (!Array.isArray(edge) || edge.length !== 2) {
        this.refuse('COVERAGE.BAD_EDGE', '应为 [需求编号, 服务商编号]', field, edge);
        continue;
      }
      const [need, provider] = edge as unknown[];
      this.end(`${field}[0]`, need, needs, '需求');
      this.end(`${field}[1]`, provider, providers, '服务商');
      const joined = known.get(need);
      if (joined?.has(provider)) this.refuse('COVERAGE.REPEATED_EDGE', '连线重复', field, edge);
      else if (joined) joined.add(provider);
      else known.set(need, new Set([provider]));
    }
  }

  private end(field: string, id: unknown, ids: ReadonlySet<string>, what: string): void {
    if (typeof id !== 'string') this.refuse('COVERAGE.BAD_ID', `${what}编号应为文字`, field, id);
    else if (!ids.has(id)) this.refuse('COVERAGE.UNKNOWN_ID', `没有编号为它的${what}`, field, id);
  }

  private refuse(code: string, message: string, field: string, value: unknown): void {
    const shown = value === undefined ? '（缺）' : JSON.stringify(value);
    this.reasons.push({ code, message, field, value: shown.slice(0, SHOWN) });
  }
}

const SHOWN = 80;
