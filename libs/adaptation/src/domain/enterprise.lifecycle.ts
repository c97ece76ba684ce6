import { Lifecycle } from '@app/kernel/lifecycle.js';
import type { EnterpriseStatus } from '../published/enterprise.summary.js';

export type EnterpriseVerb = 'confirm' | 'withdraw';

/** 一企一档: nothing of a file that a provider collected is published before the enterprise confirms it. */
export const enterpriseLifecycle = new Lifecycle<EnterpriseStatus, EnterpriseVerb>({
  code: 'ADAPTATION.ENTERPRISE',
  states: { collected: '待企业确认', recorded: '已登记', confirmed: '已确认', withdrawn: '已撤回' },
  start: 'collected',
  otherStarts: ['recorded'],
  ends: ['withdrawn'],
  moves: [
    { verb: 'confirm', from: ['collected', 'recorded'], to: 'confirmed', by: ['enterprise', 'bureau', 'system'] },
    { verb: 'withdraw', from: ['collected', 'recorded', 'confirmed'], to: 'withdrawn', by: ['enterprise', 'bureau'] },
  ],
});
