import { codeTexts } from './codes.js';

/** '300000.00' → '¥300,000.00'. */
export function money(yuan: string | null): string {
  if (yuan === null) return codeTexts.unsaid;
  const [whole = '0', cents = ''] = yuan.split('.');
  return `¥${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents.padEnd(2, '0')}`;
}

const TEN_THOUSAND = 10_000;

/** Short enough for a card: '30 万', '1.5 万', '8,000'; the unit 元 is the caller's. */
function short(yuan: string): { amount: string; unit: string } {
  const value = Number(yuan);
  if (value < TEN_THOUSAND) return { amount: value.toLocaleString('zh-CN', { maximumFractionDigits: 2 }), unit: '元' };
  return { amount: (value / TEN_THOUSAND).toLocaleString('zh-CN', { maximumFractionDigits: 2 }), unit: '万元' };
}

/** '30 万元', '10—30 万元', '30 万元以内', '10 万元起' or 未说明. */
export function moneyRange(min: string | null, max: string | null): string {
  if (min !== null && max !== null && min !== max) {
    const [low, high] = [short(min), short(max)];
    return low.unit === high.unit
      ? `${low.amount}—${high.amount} ${high.unit}`
      : `${low.amount} ${low.unit}—${high.amount} ${high.unit}`;
  }
  if (max !== null) return min === null ? `${text(short(max))}以内` : text(short(max));
  if (min !== null) return `${text(short(min))}起`;
  return codeTexts.unsaid;
}

const text = ({ amount, unit }: { amount: string; unit: string }) => `${amount} ${unit}`;

/** '¥100,000.00 — ¥300,000.00', for records. */
export function moneyRangeFull(min: string | null, max: string | null): string {
  if (min === null && max === null) return codeTexts.unsaid;
  if (min !== null && max !== null) return min === max ? money(min) : `${money(min)} — ${money(max)}`;
  return max !== null ? `${money(max)} 以内` : `${money(min)} 起`;
}

/** '2024-12-19' in Asia/Shanghai, of an instant. */
export const day = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));

/** '2024-12-19 08:30'. */
export const minute = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );

const STEPS: readonly (readonly [ms: number, unit: string])[] = [
  [365 * 86_400_000, '年'],
  [30 * 86_400_000, '个月'],
  [86_400_000, '天'],
  [3_600_000, '小时'],
  [60_000, '分钟'],
];

/** '3 天前'. */
export function since(instant: string, now: number): string {
  const span = now - Date.parse(instant);
  const step = STEPS.find(([ms]) => span >= ms);
  return step ? `${Math.floor(span / step[0])} ${step[1]}前` : '刚刚';
}

/** A list in words: null = 未说明, empty = 无. */
export function list(items: readonly string[] | null): string {
  if (items === null) return codeTexts.unsaid;
  return items.length === 0 ? codeTexts.none : items.join('、');
}

/** '30.5' 万元 as people type it → '305000.00' yuan; null where it is no such number. */
export function yuanOfWan(typed: string): string | null {
  const found = /^(\d{1,8})(?:\.(\d{1,6}))?$/.exec(typed.trim());
  if (!found) return null;
  const digits = (found[2] ?? '').padEnd(6, '0');
  return `${BigInt(`${found[1]}${digits.slice(0, 4)}`)}.${digits.slice(4)}`;
}

/** '305000.00' yuan → '30.5' 万元, for a field that is filled in. */
export function wanOfYuan(yuan: string): string {
  const [whole = '0', cents = ''] = yuan.split('.');
  const digits = whole.padStart(5, '0');
  const fraction = `${digits.slice(-4)}${cents.padEnd(2, '0')}`.replace(/0+$/, '');
  return fraction ? `${digits.slice(0, -4)}.${fraction}` : digits.slice(0, -4);
}
