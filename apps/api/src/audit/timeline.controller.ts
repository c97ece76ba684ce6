import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditTrail } from '@app/platform/audit/audit-trail.js';
import type { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { cutOf } from '../organisations/listing.request.js';
import { PageRequest } from '../shape/page.request.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { actionWords } from './action-words.js';
import { Concerns } from './concerns.js';
import type { Concern } from './concerns.js';
import { Tellers } from './teller.js';
import type { Teller } from './teller.js';
import { TimelineEntryResponse, TimelineResponse } from './timeline.response.js';
import { mayHearReasons, mayNotKnow, toldOf } from './who-is-told.js';

/** Whoever may have a part in something; what of it, the rooms say. */
const READERS = [
  'bureau',
  'district',
  'finance',
  'enterprise',
  'provider',
  'evaluator',
  'expert',
  'auditor',
  'system_admin',
  'security_admin',
  'audit_admin',
] as const;

/** 时间线: what happened to a thing, for the people whom it concerns. */
@ApiProblems('AUDIT.SUBJECT_MISSING')
@Access(READERS)
@Controller('timeline')
export class TimelineController {
  constructor(
    private readonly door: WriteDoor,
    private readonly concerns: Concerns,
    private readonly trail: AuditTrail,
    private readonly tellers: Tellers,
  ) {}

  /** Of a need, solution, enterprise file, provider, pair, registration or organisation; newest first. */
  @Get(':id')
  async find(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { page = 1, pageSize = 20 }: PageRequest,
  ): Promise<TimelineResponse> {
    const concerns = await this.concerns.of(actor, id);
    const [thing] = concerns;
    if (!thing) throw missing('AUDIT.SUBJECT_MISSING', '没有找到该记录，或它没有向您公开');
    if (thing.subject.startsWith('ent_') && thing.subject !== actor.organisationId) {
      const difference = { timeline: { to: `第 ${page} 页` } };
      await this.door.note(actor, { action: 'adaptation.read-file', subject: thing.subject, difference });
    }
    const told = concerns.flatMap((concern) => toldOf(concern, actor));
    const { total, rows } = await this.trail.told(told, { ...cutOf({ page, pageSize }), direction: 'DESC' });
    const teller = await this.tellers.for(Scope.of(actor));
    const readable = rows.flatMap(({ row }) => (row && !Number.isNaN(row.at.getTime()) ? [row] : []));
    const items = readable.map((row) => entryOf(row, concerns, actor, teller));
    return { total, page, pageSize, items: await Promise.all(items) };
  }
}

/** Of what two a pair is stands at the head of its page, and in the sentence of a need or solution. */
const isPlain = ({ subject }: AuditEntity, field: string): boolean =>
  subject.startsWith('pair_') && (field === 'need' || field === 'solution');

async function entryOf(row: AuditEntity, concerns: readonly Concern[], actor: Actor, teller: Teller) {
  const concern = concerns.find(({ subject }) => subject === row.subject);
  if (!concern) throw new Error(`${row.id} is about nothing that was asked for`);
  const who = await teller.who(row, concern.whose);
  const about = concern.title === null ? '' : `：${concern.title}`;
  const entry: TimelineEntryResponse = {
    id: row.id,
    at: row.at.toISOString(),
    who,
    action: row.action,
    subject: row.subject,
    sentence: `${who}${actionWords(row.action)}${about}`,
    changes: await teller.changes(row, (field, part) => isPlain(row, field) || mayNotKnow(field, part, concern, actor)),
    reason: mayHearReasons(concern, actor) ? row.reason : null,
  };
  return entry;
}
