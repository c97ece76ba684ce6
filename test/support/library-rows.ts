import type { Id } from '@app/kernel/id.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Enterprise } from '@app/adaptation/domain/enterprise.js';
import type { NeedEntity } from '@app/adaptation/infrastructure/need.entity.js';
import type { ProviderEntity } from '@app/adaptation/infrastructure/provider.entity.js';
import type { SolutionEntity } from '@app/adaptation/infrastructure/solution.entity.js';

const at = new Date('2026-03-01T08:00:00.000Z');
const kept = { version: 1, origin: null, recordedAt: at, changedAt: at, changedBy: 'user_house' as Id };

/** A published need of a factory in 朝阳区, and nothing known beyond its words. */
export const needRow = (ref: string, row: Partial<NeedEntity> = {}): NeedEntity => ({
  ...kept,
  id: idFromRef('need', ref),
  ref,
  status: 'published',
  visibility: 'PUBLIC',
  kind: 'need',
  enterpriseId: 'ent_factory',
  enterpriseName: '朝阳配件厂',
  industry: 'AUTO',
  districtCode: '220104',
  title: ref,
  text: ref,
  scenario: 'S08',
  ownWords: null,
  family: 'PRODUCTION',
  currentLevel: null,
  targetLevel: null,
  effects: [],
  budgetMin: null,
  budgetMax: null,
  wantedOn: null,
  deployment: null,
  integrations: null,
  problemIds: [],
  collectedBy: null,
  collectorId: null,
  openedTo: null,
  publishedAt: at,
  ...row,
});

export const providerRow = (ref: string, row: Partial<ProviderEntity> = {}): ProviderEntity => ({
  ...kept,
  id: idFromRef('prov', ref),
  ref,
  status: 'listed',
  name: `${ref}软件`,
  creditCode: null,
  categories: ['PRODUCT'],
  districts: ['ALL'],
  rosterFrom: null,
  rosterTo: null,
  capacity: null,
  ...row,
});

/** A published solution for 设备管理. */
export const solutionRow = (
  ref: string,
  provider: ProviderEntity,
  row: Partial<SolutionEntity> = {},
): SolutionEntity => ({
  ...kept,
  id: idFromRef('sol', ref),
  ref,
  status: 'published',
  visibility: 'PUBLIC',
  providerId: provider.id,
  title: ref,
  text: ref,
  pricing: null,
  scenarios: [{ scenario: 'S08', level: null, priceMin: null, priceMax: null, weeks: null }],
  industries: null,
  deployment: null,
  integrations: null,
  cases: [],
  publishedAt: at,
  ...row,
});

export const enterpriseRow = (ref: string, row: Partial<Enterprise> = {}): Enterprise => ({
  ...kept,
  id: idFromRef('ent', ref),
  ref,
  status: 'confirmed',
  name: `${ref}配件厂`,
  creditCode: ref,
  districtCode: '220104',
  industry: 'AUTO',
  size: null,
  batch: 'B3',
  staff: null,
  revenue: null,
  exclusions: { centralLittleGiant: null, pilot2022: null, provinceFunded: null, dishonest: null, violation: null },
  ratings: [],
  contacts: [],
  collectedBy: null,
  collectorId: null,
  contactsTo: null,
  ...row,
});
