import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { DeadLetters } from '@app/platform/outbox/dead-letters.js';
import { Outbox } from '@app/platform/outbox/outbox.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { cutOf, orderOf } from '../organisations/listing.request.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { ListDeadLettersRequest, RetryKindRequest } from './dead-letter.request.js';
import { DeadLetterResponse, DeadLettersResponse, RetriedResponse } from './dead-letter.response.js';
import { letterWords } from './letter-words.js';

/** 失败任务: what the house gave up after many tries, for the system administrator to have tried again. */
@ApiProblems('PLATFORM.NO_DEAD_LETTER', 'PLATFORM.LETTER_NOT_DEAD')
@Access(['system_admin'])
@Controller('dead-letters')
export class DeadLettersController {
  constructor(
    private readonly door: WriteDoor,
    private readonly letters: DeadLetters,
    private readonly outbox: Outbox,
  ) {}

  /** A page of them, the last given up first, and how many wait. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() asked: ListDeadLettersRequest): Promise<DeadLettersResponse> {
    const { page = 1, pageSize = 20, sort = '-deadAt', type, text } = asked;
    const cut = { ...cutOf({ page, pageSize }), ...orderOf<'deadAt' | 'at'>(sort) };
    const filter = { ...(type && { type }), ...(text && { text }) };
    const scope = Scope.of(actor);
    const [{ total, rows }, kinds, { waiting, waitedMs }] = await Promise.all([
      this.letters.page(scope, filter, cut),
      this.letters.kinds(scope),
      this.outbox.backlog(),
    ]);
    return {
      total,
      page,
      pageSize,
      items: rows.map((row) => DeadLetterResponse.of(row)),
      kinds: kinds.map((kind) => ({ ...kind, words: letterWords(kind.type) })),
      waiting,
      waitedSeconds: Math.floor(waitedMs / 1_000),
    };
  }

  /** All of one kind, five hundred at a time. */
  @Post('retry')
  @HttpCode(200)
  retryAll(@CurrentCaller() caller: Caller, @Body() form: RetryKindRequest): Promise<RetriedResponse> {
    return this.door.run(caller, form, async (work) => ({ retried: await this.letters.retryAll(work, form.type) }));
  }

  /** One of them; whoever comes when it is under way or done is told. */
  @Post(':id/retry')
  @HttpCode(200)
  retry(@CurrentCaller() caller: Caller, @Param('id') id: Id<'letter'>): Promise<RetriedResponse> {
    return this.door.run(caller, {}, async (work) => {
      await this.letters.retry(work, id);
      return { retried: 1 };
    });
  }
}
