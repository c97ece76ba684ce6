import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { PilotEntryId } from '../published/pilot-entry.summary.js';

@Entity('programme_pilot_entry')
@Index('programme_pilot_entry_once', ['batch', 'creditCode'], { unique: true })
@Index('programme_pilot_entry_credit_code', ['creditCode'])
export class PilotEntryEntity {
  @PrimaryColumn(primaryIdColumn) id: PilotEntryId;
  @Column(column('code', 'batch')) batch: string;
  @Column(column('code', 'credit_code')) creditCode: string;
  @Column(column('title', 'name')) name: string;
  @Column(column('day', 'published_on', { nullable: true })) publishedOn: CalendarDay | null;

  /** A pilot list is published for everyone to read. */
  static visibleTo(scope: Scope): FindOptionsWhere<PilotEntryEntity>[] {
    return scope.open<FindOptionsWhere<PilotEntryEntity>>({ public: () => [{}] });
  }
}
