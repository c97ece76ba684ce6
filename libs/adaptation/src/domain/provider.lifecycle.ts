import { Lifecycle } from '@app/kernel/lifecycle.js';
import type { ProviderStatus } from '../published/provider.summary.js';

export type ProviderVerb = 'suspend' | 'relist' | 'remove';

/** 服务商名录: 动态调整, 限期整改, 取消资格. */
export const providerLifecycle = new Lifecycle<ProviderStatus, ProviderVerb>({
  code: 'ADAPTATION.PROVIDER',
  states: { listed: '在录', suspended: '暂停', removed: '已移出' },
  start: 'listed',
  ends: ['removed'],
  moves: [
    { verb: 'suspend', from: ['listed'], to: 'suspended', by: ['bureau', 'system'] },
    { verb: 'relist', from: ['suspended'], to: 'listed', by: ['bureau', 'system'] },
    { verb: 'remove', from: ['listed', 'suspended'], to: 'removed', by: ['bureau', 'system'] },
  ],
});
