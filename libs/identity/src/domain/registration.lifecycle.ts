import { Lifecycle } from '@app/kernel/lifecycle.js';
import type { RegistrationStatus } from '../published/registration.summary.js';

export type RegistrationVerb = 'approve' | 'reject';

/** 注册审核: one of two who decide at once decides. */
export const registrationLifecycle = new Lifecycle<RegistrationStatus, RegistrationVerb>({
  code: 'IDENTITY.REGISTRATION',
  states: { submitted: '待审核', approved: '已通过', rejected: '未通过' },
  start: 'submitted',
  ends: ['approved', 'rejected'],
  moves: [
    { verb: 'approve', from: ['submitted'], to: 'approved', by: ['bureau', 'district', 'system'] },
    { verb: 'reject', from: ['submitted'], to: 'rejected', by: ['bureau', 'district', 'system'] },
  ],
});
