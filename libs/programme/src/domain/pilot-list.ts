import { isCalendarDay } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { PilotEntry } from '../published/pilot-entry.summary.js';
import { pilotListInvalid } from './programme.errors.js';

export interface PilotLine {
  readonly creditCode: string;
  readonly name: string;
}

export interface PilotList {
  readonly batch: string;
  readonly publishedOn: CalendarDay | null;
  readonly entries: readonly PilotLine[];
}

/** The lines of a list, each enterprise once; or everything that is wrong with them. */
export function pilotEntriesOf({ batch, publishedOn, entries }: PilotList, batches: readonly string[]): PilotEntry[] {
  const refusals: Refusal[] = [];
  if (!batches.includes(batch)) {
    const message = `没有批次“${batch}”，现有：${batches.join('、')}`;
    refusals.push({ code: 'PROGRAMME.NO_SUCH_BATCH', field: 'batch', message, value: batch });
  }
  if (publishedOn !== null && !isCalendarDay(publishedOn)) {
    const message = '公布日期应为 YYYY-MM-DD';
    refusals.push({ code: 'PROGRAMME.NOT_A_DAY', field: 'publishedOn', message, value: publishedOn });
  }
  const found = new Map<string, PilotEntry>();
  for (const [i, line] of entries.entries()) {
    const name = line.name.trim();
    const read = readCreditCode(line.creditCode);
    if (name === '') {
      refusals.push({ code: 'PROGRAMME.NAME_MISSING', field: `entries.${i}.name`, message: '企业名称不能为空' });
    }
    if ('refusal' in read) {
      refusals.push({ ...read.refusal, field: `entries.${i}.creditCode` });
      continue;
    }
    const id = idFromRef('pilot', `${batch}:${read.code}`);
    found.set(read.code, { id, batch, creditCode: read.code, name, publishedOn });
  }
  if (refusals.length > 0) throw pilotListInvalid(refusals);
  return [...found.values()];
}
