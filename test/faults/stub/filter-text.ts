import type { Filter, Scalar } from '@app/search/published/filter.summary.js';

const TOKEN = /\s*("(?:\\.|[^"\\])*"|[()[\],]|!=|>=|<=|[=<>]|[^\s()[\],"=<>!]+)/y;
const COMPARISONS = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' } as const;

/** Reads back what the adapter writes in Meilisearch's language: every operand of AND and OR in brackets. */
export function filterFrom(text: string): Filter {
  const words = wordsOf(text);
  const next = () => {
    const word = words.shift();
    if (word === undefined) throw new Error(`the filter ends too early: ${text}`);
    return word;
  };
  const expect = (word: string) => {
    const there = next();
    if (there !== word) throw new Error(`${word} expected, not ${there}: ${text}`);
  };
  const scalar = (): Scalar => scalarFrom(next());

  const expression = (): Filter => {
    const of = [operand()];
    const joint = words[0];
    while (words[0] === joint && (joint === 'AND' || joint === 'OR')) {
      next();
      of.push(operand());
    }
    const [only] = of;
    return of.length === 1 && only ? only : { op: joint === 'OR' ? 'or' : 'and', of };
  };
  const operand = (): Filter => {
    if (words[0] !== '(' && words[0] !== 'NOT') return clause(next());
    const isNot = words[0] === 'NOT' && next() === 'NOT';
    expect('(');
    const inner = expression();
    expect(')');
    return isNot ? { op: 'not', of: inner } : inner;
  };
  const clause = (field: string): Filter => {
    const operator = next();
    if (operator === '=' || operator === '!=') return { op: operator === '=' ? 'eq' : 'ne', field, value: scalar() };
    if (operator === 'EXISTS') return { op: 'exists', field };
    if (operator === 'IS') return { op: next() === 'NULL' ? 'isNull' : 'isEmpty', field };
    if (operator === 'IN') return { op: 'in', field, values: list() };
    const comparison = COMPARISONS[operator as keyof typeof COMPARISONS];
    if (comparison) return { op: comparison, field, value: Number(next()) };
    expect('TO');
    return { op: 'between', field, min: Number(operator), max: Number(next()) };
  };
  const list = (): Scalar[] => {
    expect('[');
    const values: Scalar[] = [];
    while (words[0] !== ']') {
      values.push(scalar());
      if (words[0] === ',') next();
    }
    next();
    return values;
  };

  const filter = expression();
  if (words.length > 0) throw new Error(`not understood: ${words.join(' ')} in ${text}`);
  return filter;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.trimEnd().length;) {
    const found = TOKEN.exec(text)?.[1];
    if (found === undefined) throw new Error(`not a filter: ${text}`);
    words.push(found);
  }
  return words;
}

function scalarFrom(word: string): Scalar {
  if (word.startsWith('"')) return word.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  if (word === 'true' || word === 'false') return word === 'true';
  return Number(word);
}
