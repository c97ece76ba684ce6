import { FLAW_WORDS } from '@app/platform/audit/audit-flaws.js';
import type { AuditFlaw } from '@app/platform/audit/audit-verifier.js';
import type { TrailRow } from '@app/platform/audit/audit-trail.js';
import type { AuditReport } from '@app/platform/audit/verify-audit.js';
import type { JobEntity } from '@app/platform/jobs/job.entity.js';
import { ApiProperty } from '@nestjs/swagger';
import { actionWords } from './action-words.js';
import type { Teller, ToldChange } from './teller.js';

export class ChangeResponse implements ToldChange {
  /** @example 'status' */
  field: string;
  /** @example '状态' */
  name: string;
  /** null with `to` null: it is said that it changed, not how. */
  @ApiProperty({ type: String, nullable: true })
  from: string | null;
  @ApiProperty({ type: String, nullable: true })
  to: string | null;
}

/** One row of the trail as the audit administrator reads it. */
export class AuditRowResponse {
  id: string;
  /** null, as all that follows but `words`: somebody has broken the row so that it cannot be read. */
  @ApiProperty({ type: String, nullable: true })
  at: string | null;
  /** @example '李芳（长春一东离合器股份有限公司）' */
  who: string;
  actorId: string;
  role: string;
  organisationId: string;
  action: string;
  /** @example '发布了需求' */
  words: string;
  subject: string;
  /** The name of that person, organisation, need or solution, where it has one; only in the list. */
  about?: string;
  changes: ChangeResponse[];
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  static async of({ id, row }: TrailRow, teller: Teller): Promise<AuditRowResponse> {
    if (!row) return { id, ...UNREADABLE };
    const { at, actorId, actorRole: role, organisationId, action, subject, reason, requestId } = row;
    const when = Number.isNaN(at.getTime()) ? null : at.toISOString();
    const done = { action, words: actionWords(action), subject, changes: await teller.changes(row), reason, requestId };
    return { id, at: when, who: await teller.who(row), actorId, role, organisationId, ...done };
  }
}

const UNREADABLE = {
  at: null,
  who: '',
  actorId: '',
  role: '',
  organisationId: '',
  action: '',
  words: '（记录已损坏，无法读取）',
  subject: '',
  changes: [],
  reason: null,
  requestId: null,
};

export class AuditPageResponse {
  total: number;
  page: number;
  pageSize: number;
  items: AuditRowResponse[];
}

/** What somebody may have done to a row or a link of the chain. */
export class FaultResponse {
  /** Of a row, or `seal 7`. */
  id: string;
  what: string;
  /** @example '审计记录被改动，或不是由本系统写入' */
  words: string;
  /** As it stands now; null where there is none. */
  @ApiProperty({ type: AuditRowResponse, nullable: true })
  row: AuditRowResponse | null;
}

export class VerificationResponse {
  /** Null before the first one, as who began it and when. */
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  @ApiProperty({ enum: ['never', 'queued', 'running', 'done', 'failed', 'cancelled'] })
  status: string;
  /** Rows read so far. */
  done: number;
  @ApiProperty({ type: 'integer', nullable: true })
  total: number | null;
  @ApiProperty({ type: String, nullable: true })
  startedBy: string | null;
  @ApiProperty({ type: String, nullable: true })
  startedAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  endedAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  error: string | null;
  /** Rows that were looked at; null before the end, as what follows. */
  @ApiProperty({ type: 'integer', nullable: true })
  rows: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  sealed: number | null;
  /** The last link: kept elsewhere, it shows later whether the whole database was set back. */
  @ApiProperty({ type: String, nullable: true })
  end: string | null;
  /** How many in all; `faults` holds the first. */
  @ApiProperty({ type: 'integer', nullable: true })
  faultCount: number | null;
  faults: FaultResponse[];

  /** Before the first one. */
  static readonly never: VerificationResponse = {
    id: null,
    status: 'never',
    done: 0,
    total: null,
    startedBy: null,
    startedAt: null,
    endedAt: null,
    error: null,
    rows: null,
    sealed: null,
    end: null,
    faultCount: null,
    faults: [],
  };

  static async of(job: JobEntity, found: readonly TrailRow[], teller: Teller): Promise<VerificationResponse> {
    const { id, status, done, total, createdAt, endedAt, error } = job;
    const report = reportOf(job);
    const faults = (report?.broken ?? []).map(({ id: fault, what }) => faultOf(fault, what, found, teller));
    return {
      id,
      status,
      done,
      total,
      startedBy: await teller.who(job),
      startedAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      error,
      rows: report?.rows ?? null,
      sealed: report?.sealed ?? null,
      end: report ? `${report.end.seq} ${report.end.hash}` : null,
      faultCount: report?.faults ?? null,
      faults: await Promise.all(faults),
    };
  }
}

export const reportOf = ({ status, result }: JobEntity): AuditReport | null =>
  status === 'done' ? (result as unknown as AuditReport) : null;

async function faultOf(id: string, what: AuditFlaw, found: readonly TrailRow[], teller: Teller) {
  const row = found.find((one) => one.id === id);
  return { id, what, words: FLAW_WORDS[what], row: row ? await AuditRowResponse.of(row, teller) : null };
}
