import type { Edition } from './edition.js';
import { judged } from './verdict.js';
import type { Verdict } from './verdict.js';

/** Who holds how many copies of 附件1/2/3/5; null = not known. */
export interface CopyPlan {
  readonly total: number | null;
  readonly enterprise: number | null;
  readonly toDistrict: number | null;
  readonly district: number | null;
  readonly toBureau: number | null;
}

/** HR-14, HR-15: five, of which one stays, four go to the district, one stays there, three go to the bureau. */
export function copyPlan({ papers }: Edition): CopyPlan {
  const total = papers.copies.value;
  const enterprise = papers.enterpriseKeeps.value;
  const district = papers.districtKeeps.value;
  const toDistrict = total === null || enterprise === null ? null : total - enterprise;
  const toBureau = toDistrict === null || district === null ? null : toDistrict - district;
  return { total, enterprise, toDistrict, district, toBureau };
}

/** What a district has in hand of one enterprise's 附件1, 2, 3 or 5; null = not known. */
export interface PaperPack {
  readonly copies: number | null;
  readonly electronic: boolean | null;
}

/** HR-14, HR-18: enough copies for the district and the bureau, and an electronic version. */
export function packVerdicts(edition: Edition, { copies, electronic }: PaperPack): Verdict[] {
  const { papers } = edition;
  const needed = { ...papers.copies, value: copyPlan(edition).toDistrict };
  return [
    judged({ code: 'POLICY.COPIES', name: '报县区的份数' }, copies, needed, (has, least) => has >= least),
    judged(
      { code: 'POLICY.ELECTRONIC', name: '电子版' },
      electronic,
      papers.electronic,
      (has, must) => has || !must,
      yesNo,
    ),
  ];
}

/** HR-16: 附件4 of a district; null = not known. */
export interface SummaryPack {
  readonly copies: number | null;
  readonly sealed: boolean | null;
  readonly electronic: boolean | null;
}

export function summaryVerdicts({ papers }: Edition, { copies, sealed, electronic }: SummaryPack): Verdict[] {
  const must = (has: boolean, required: boolean) => has || !required;
  return [
    judged(
      { code: 'POLICY.SUMMARY_COPIES', name: '附件4 份数' },
      copies,
      papers.summaryCopies,
      (has, least) => has >= least,
    ),
    judged({ code: 'POLICY.SUMMARY_SEALED', name: '附件4 公章' }, sealed, papers.summarySealed, must, yesNo),
    judged({ code: 'POLICY.ELECTRONIC', name: '电子版' }, electronic, papers.electronic, must, yesNo),
  ];
}

const yesOrNo = (flag: boolean) => (flag ? '是' : '否');
const yesNo = { value: yesOrNo, limit: yesOrNo };
