import type { Actor } from '@app/kernel/actor.js';
import { PAIR_SIDES } from '../published/pair.summary.js';
import type { PairSide, PairSummary } from '../published/pair.summary.js';
import { notOpened, notYoursToAsk, questionRefused } from './pair.errors.js';
import { OPENED, pairLifecycle } from './pair.lifecycle.js';

const WORDS = { least: 2, most: 1_000 };
export const MOST_QUESTIONS = 50;

/** Which side of the pair this actor is; only these two ask and answer, once both know of each other. */
export function sideOf({ role }: Actor, { status }: Pick<PairSummary, 'status'>): PairSide {
  const side = PAIR_SIDES.find((one) => one === role);
  if (!side) throw notYoursToAsk();
  if (!OPENED.includes(status)) throw notOpened(pairLifecycle.table.states[status]);
  return side;
}

export function wordsOf(field: string, said: string): string {
  const text = said.trim();
  if (text.length >= WORDS.least && text.length <= WORDS.most) return text;
  throw questionRefused(field, `请填写 ${WORDS.least} 至 ${WORDS.most} 个字`);
}

export function mustHaveRoom(asked: number): void {
  if (asked >= MOST_QUESTIONS) throw questionRefused('text', `一个适配至多提问 ${MOST_QUESTIONS} 次`);
}
