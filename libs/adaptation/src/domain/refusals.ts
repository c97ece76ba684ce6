import type { Refusal } from '@app/kernel/refusal.js';

/** Gathers all that stands against a form, as the room tells it. */
export class Refusals {
  readonly all: Refusal[] = [];

  add(code: string, field: string, message: string, value?: string, limit?: string): void {
    this.all.push({
      code: `ADAPTATION.${code}`,
      field,
      message,
      ...(value !== undefined && { value }),
      ...(limit !== undefined && { limit }),
    });
  }

  /** In characters as people count them. */
  addUnlessLong(field: string, name: string, text: string, least: number, most: number): void {
    const length = Array.from(text.trim()).length;
    if (length >= least && length <= most) return;
    this.add('LENGTH', field, `${name}应为 ${least} 至 ${most} 个字`, `${length} 个字`, `${least}-${most}`);
  }
}
