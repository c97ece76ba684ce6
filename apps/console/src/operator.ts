import type { Actor } from '@app/kernel/actor.js';

/** Whoever may run the console on this machine: stands in for a named operator until the identity room is built. */
export const operator: Actor = {
  id: 'user_operator',
  role: 'system',
  organisationId: 'org_operator',
  districtCode: '',
};
