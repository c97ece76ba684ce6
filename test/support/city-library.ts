import type { ImportDocument, ImportNeed, ImportSolution } from '@app/adaptation/published/import-document.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { mailOf, phoneOf, word } from './canaries.js';
import type { Tenant } from './canaries.js';
import { aNeed, aSolution } from './small-library.js';

export const DISTRICT: Readonly<Record<Tenant, string>> = { a: '220104', b: '220103', c: '220105' };
const NUMBER: Readonly<Record<Tenant, number>> = { a: 1, b: 2, c: 3 };

export const ref = (tenant: Tenant, of: string) => `Z${tenant.toUpperCase()}-${of}`;

export function creditCodeOf(tenant: Tenant, of: number): string {
  const first17 = `91${DISTRICT[tenant]}MA${NUMBER[tenant]}${String(of).padStart(6, '0')}`;
  return first17 + checkCharacterOf(first17);
}

export const inDays = (days: number) => calendarDayOf(new Date(Date.now() + days * 86_400_000));

const TIERS = ['PUBLIC', 'MATCHED', 'OWNER', 'BUREAU'] as const;

/** One enterprise with a file of its own and one that a provider collected, and the provider, with a record of each tier. */
export function libraryOf(tenant: Tenant): Required<ImportDocument> {
  const [own, collected, provider] = [ref(tenant, 'ENT'), ref(tenant, 'COL'), ref(tenant, 'PROV')];
  const place = { districtCode: DISTRICT[tenant], industry: 'AUTO', batch: 'B3' };
  const need = (of: string, more: Partial<ImportNeed> = {}): ImportNeed => {
    const sung = word(tenant, of);
    return aNeed(ref(tenant, of), {
      enterprise: own,
      title: `批次追溯与过程检验 ${sung}`,
      text: `主机厂要求按件留痕，需要过程检验数据自动采集，代号 ${sung}。`,
      ...more,
    });
  };
  const solution = (of: string, more: Partial<ImportSolution> = {}): ImportSolution => {
    const sung = word(tenant, of);
    return aSolution(ref(tenant, of), {
      provider,
      title: `批次追溯与过程质量管理 ${sung}`,
      text: `扫码建立批次追溯谱系，过程检验数据自动采集，代号 ${sung}。`,
      pricing: `按产线报价 ${sung}`,
      ...more,
    });
  };
  return {
    enterprises: [
      {
        ref: own,
        name: `长春${word(tenant, 'entName')}制动盘厂`,
        creditCode: creditCodeOf(tenant, 1),
        ...place,
        contacts: TIERS.map((tier) => {
          const of = `contact${tier}`;
          return { name: word(tenant, of), phone: phoneOf(tenant, of), email: mailOf(tenant, of), tier };
        }),
      },
      {
        ref: collected,
        name: `长春${word(tenant, 'colName')}冲压件厂`,
        creditCode: creditCodeOf(tenant, 2),
        ...place,
        collectedBy: provider,
        confirmed: false,
      },
    ],
    providers: [
      {
        ref: provider,
        name: `长春${word(tenant, 'provName')}软件公司`,
        creditCode: creditCodeOf(tenant, 3),
        categories: ['PRODUCT'],
        districts: ['ALL'],
        roster: { from: '2024-06-01', to: '2099-12-31' },
      },
    ],
    needs: [
      need('needPublic'),
      need('needMatched', { visibility: 'MATCHED' }),
      need('needOwner', { visibility: 'OWNER' }),
      need('needBureau', { visibility: 'BUREAU' }),
      need('needDraft', { published: false }),
      need('needCollected', { enterprise: collected, published: false }),
    ],
    solutions: [
      solution('solPublic'),
      solution('solDraft', { published: false }),
      solution('solBureau', { visibility: 'BUREAU' }),
    ],
  };
}

/** What everyone may see of it, and who that is of. */
export const publicPartOf = ({
  enterprises,
  providers,
  needs,
  solutions,
}: Required<ImportDocument>): ImportDocument => ({
  enterprises: enterprises.slice(0, 1),
  providers,
  needs: needs.slice(0, 1),
  solutions: solutions.slice(0, 1),
});
