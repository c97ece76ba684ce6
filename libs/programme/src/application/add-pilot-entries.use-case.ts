import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { pilotEntriesOf } from '../domain/pilot-list.js';
import type { PilotLine } from '../domain/pilot-list.js';
import { onlyTheBureauPublishesLists } from '../domain/programme.errors.js';
import { CityStore } from '../infrastructure/city.store.js';
import { PilotEntryStore } from '../infrastructure/pilot-entry.store.js';

export interface AddPilotEntriesInput {
  readonly batch: string;
  readonly publishedOn: CalendarDay | null;
  readonly entries: readonly PilotLine[];
}

export interface PilotEntriesAdded {
  readonly added: number;
  readonly unchanged: number;
}

/** Takes over a published pilot list (试点企业名单); who is on it already stays as he is. */
@Injectable()
export class AddPilotEntries extends UseCase<AddPilotEntriesInput, PilotEntriesAdded> {
  constructor(
    private readonly cities: CityStore,
    private readonly entries: PilotEntryStore,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: AddPilotEntriesInput): Promise<PilotEntriesAdded> {
    if (actor.role !== 'bureau' && actor.role !== 'system') throw onlyTheBureauPublishesLists();
    const batches = this.cities.find().programme.batches.map(({ code }) => code);
    const wanted = pilotEntriesOf(input, batches);
    const held = await this.entries.heldOf(work, input.batch);
    const added = wanted.filter(({ creditCode }) => !held.has(creditCode));
    if (added.length > 0) {
      await this.entries.add(work, added);
      const difference = { batch: { to: input.batch }, added: { to: String(added.length) } };
      const subject = `batch_${input.batch}` as const;
      await work.recordQuietly({ audit: { action: 'programme.add-pilot-entries', subject, difference } });
    }
    return { added: added.length, unchanged: wanted.length - added.length };
  }
}
