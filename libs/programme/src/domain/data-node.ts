import { isCalendarDay } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';

/** One place in a data file. Reads what should stand there; what does not is noted, and reading goes on. */
export class DataNode {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
    readonly flaws: string[],
  ) {}

  at(field: string): DataNode {
    const here = this.object();
    return new DataNode(here[field], this.path ? `${this.path}.${field}` : field, this.flaws);
  }

  /** The fields that stand here beside the known ones are flaws: a misspelt one would be lost without a word. */
  only(...known: readonly string[]): this {
    const unknown = Object.keys(this.object()).filter((field) => !known.includes(field));
    for (const field of unknown) this.flaw(`有不认识的字段 ${field}`);
    return this;
  }

  keys(): string[] {
    return Object.keys(this.object());
  }

  list<T>(read: (node: DataNode) => T): T[] {
    if (!Array.isArray(this.value)) return this.flaw('应为列表', []);
    return this.value.map((entry, i) => read(new DataNode(entry, `${this.path}[${i}]`, this.flaws)));
  }

  orNull<T>(read: (node: DataNode) => T): T | null {
    return this.value === null ? null : read(this);
  }

  text(): string {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value : this.flaw('应为文字', '');
  }

  /** An empty text is one, too. */
  anyText(): string {
    return typeof this.value === 'string' ? this.value : this.flaw('应为文字', '');
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.flaw('应为 true 或 false', false);
  }

  wholeNumber(min: number, max: number): number {
    const found = this.value;
    const fits = typeof found === 'number' && Number.isInteger(found) && found >= min && found <= max;
    return fits ? found : this.flaw(`应为 ${min} 到 ${max} 的整数`, min);
  }

  day(): CalendarDay {
    return typeof this.value === 'string' && isCalendarDay(this.value)
      ? this.value
      : this.flaw('应为 YYYY-MM-DD 的日期', '1970-01-01');
  }

  instant(): string {
    const fits = typeof this.value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(this.value);
    return fits && !Number.isNaN(Date.parse(String(this.value)))
      ? String(this.value)
      : this.flaw('应为带时区的时刻', '');
  }

  yuan(): string {
    const fits = typeof this.value === 'string' && /^\d{1,14}\.\d\d$/.test(this.value);
    return fits ? String(this.value) : this.flaw('应为两位小数的元，如 "500000.00"', '0.00');
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    return found ?? this.flaw(`应为 ${words.join('、')} 之一，现为 ${JSON.stringify(this.value)}`, words[0] as Word);
  }

  flaw<T>(problem: string, instead?: T): T {
    this.flaws.push(`${this.path || '整个文件'} ${problem}`);
    return instead as T;
  }

  private object(): Readonly<Record<string, unknown>> {
    const isObject = typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    return isObject ? (this.value as Record<string, unknown>) : this.flaw('应为对象', {});
  }
}

/** Notes every value that stands more than once. */
export function eachOnce(values: readonly string[], node: DataNode, what: string): void {
  const twice = new Set(values.filter((value, i) => values.indexOf(value) !== i));
  for (const value of twice) node.flaw(`${what} ${value} 重复`);
}
