import { Money } from '@app/kernel/money.js';
import type { Edition } from './edition.js';

const WHOLE = 10_000n;

/** In fen. `approved` = 核定改造投入 of this project; `received` = what the enterprise has had of all its projects. */
export interface SubsidyBasis {
  readonly approved: bigint;
  readonly received: bigint;
}

export interface SubsidyLimit {
  /** The share of the approved investment, down to a whole fen. */
  readonly byShare: bigint;
  /** What is left of the enterprise's cap, never below zero. */
  readonly byCap: bigint;
  /** The most that can be paid: a ceiling, no promise. */
  readonly limit: bigint;
}

/** HR-27: no more than the share, and no more than the cap all told. null = the edition does not say how much. */
export function subsidyLimit({ subsidy }: Edition, { approved, received }: SubsidyBasis): SubsidyLimit | null {
  const { shareBasisPoints, capYuan } = subsidy;
  if (shareBasisPoints.value === null || capYuan.value === null) return null;
  const byShare = (atLeastZero(approved) * BigInt(shareBasisPoints.value)) / WHOLE;
  const byCap = atLeastZero(Money.ofYuan(capYuan.value).fen - received);
  return { byShare, byCap, limit: byShare < byCap ? byShare : byCap };
}

const atLeastZero = (fen: bigint) => (fen < 0n ? 0n : fen);
