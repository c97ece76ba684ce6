import type { Letter } from '@app/kernel/letter.js';
import type { EnterpriseId } from './enterprise.summary.js';

export const ENTERPRISE_CHANGED = 'adaptation.enterprise-changed';
export type EnterpriseChanged = Letter<typeof ENTERPRISE_CHANGED, EnterpriseId>;
