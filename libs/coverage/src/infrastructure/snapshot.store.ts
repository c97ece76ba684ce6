import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import type { Block } from '../domain/block.js';
import type { Candidate } from '../published/fact.summary.js';
import { FactCandidatesEntity } from './fact-candidates.entity.js';
import { FactEntity } from './fact.entity.js';
import { FactStateEntity } from './fact-state.entity.js';

export interface OpenNeed extends Block {
  readonly id: NeedId;
  readonly seenBy: string | null;
  readonly candidates: readonly Candidate[];
}

/** How far the facts have come: two readings with the same answer had no letter in between. */
export interface Moment {
  readonly letters: number;
  readonly day: CalendarDay | null;
}

const FACT = { id: true, industry: true, scenario: true, districtCode: true, seenBy: true, stage: true } as const;

/** The facts as the graph takes them. */
@Injectable()
export class SnapshotStore {
  constructor(private readonly reader: ScopedReader) {}

  async moment(scope: Scope): Promise<Moment> {
    const [state] = await this.reader.find(FactStateEntity, scope, { take: 1 });
    return { letters: state?.letters ?? 0, day: state?.day ?? null };
  }

  /** What both sides have agreed on competes for nothing any more: it is counted only. */
  async needs(scope: Scope): Promise<{ readonly open: readonly OpenNeed[]; readonly agreed: number }> {
    const facts = await this.reader.find(FactEntity, scope, { select: FACT });
    const candidates = await this.reader.find(FactCandidatesEntity, scope);
    const byNeed = new Map(candidates.map((row) => [row.id, row.candidates]));
    const open = facts.filter(({ stage }) => stage !== 'agreed');
    return {
      agreed: facts.length - open.length,
      open: open.map(({ id, industry, scenario, districtCode, seenBy }) => ({
        id,
        industry,
        scenario,
        districtCode,
        seenBy,
        candidates: byNeed.get(id) ?? [],
      })),
    };
  }
}
