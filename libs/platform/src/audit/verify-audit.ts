import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Injectable } from '@nestjs/common';
import { AuditVerifier } from './audit-verifier.js';
import type { AuditVerdict } from './audit-verifier.js';

export const VERIFY_AUDIT = 'platform.verify-audit';
/** A trail that is broken all over is told by its first faults and their number. */
const MOST_TOLD = 500;

export interface AuditReport extends AuditVerdict {
  /** Of `broken`, which holds the first. */
  readonly faults: number;
}

/** Reads the whole trail again outside of any request, with progress. */
@Injectable()
export class VerifyAudit extends JobHandler {
  override readonly kind = VERIFY_AUDIT;

  constructor(private readonly verifier: AuditVerifier) {
    super();
  }

  override async run(_input: Json, { progress, signal }: JobContext): Promise<Json> {
    const total = await this.verifier.count();
    const verdict = await this.verifier.verify((rows) => {
      signal.throwIfAborted();
      progress(rows, Math.max(total, rows));
    });
    const { broken } = verdict;
    progress(verdict.rows, verdict.rows);
    const told = broken.slice(0, MOST_TOLD).map((fault) => ({ ...fault }));
    return { ...verdict, end: { ...verdict.end }, broken: told, faults: broken.length };
  }
}
