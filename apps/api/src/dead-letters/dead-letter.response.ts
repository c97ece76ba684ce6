import type { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { ApiProperty } from '@nestjs/swagger';
import { causeWords, letterWords } from './letter-words.js';

/** What the house could not do after a change, however often it tried. */
export class DeadLetterResponse {
  id: string;
  /** @example 'adaptation.need-changed' */
  type: string;
  /** @example '需求变动后的更新' */
  words: string;
  /** The id of what it is about. */
  subject: string;
  /** When the change was made. */
  at: string;
  /** When it was given up. */
  deadAt: string;
  attempts: number;
  /** @example '处理程序出错' */
  cause: string;
  /** As the program said it, without what is personal. */
  @ApiProperty({ type: String, nullable: true })
  error: string | null;
  /** The request that made the change. */
  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  static of({ id, type, subject, at, deadAt, attempts, lastError, requestId }: OutboxEntity): DeadLetterResponse {
    return {
      id,
      type,
      words: letterWords(type),
      subject,
      at: at.toISOString(),
      deadAt: (deadAt ?? at).toISOString(),
      attempts,
      cause: causeWords(lastError),
      error: lastError,
      requestId,
    };
  }
}

export class DeadKindResponse {
  type: string;
  words: string;
  count: number;
}

export class DeadLettersResponse {
  total: number;
  page: number;
  pageSize: number;
  items: DeadLetterResponse[];
  /** Of which kinds there are any, whatever was asked for. */
  kinds: DeadKindResponse[];
  /** Not done yet, and not given up. */
  waiting: number;
  /** How long the oldest of those has waited. */
  waitedSeconds: number;
}

export class RetriedResponse {
  /** How many are tried again. */
  retried: number;
}
