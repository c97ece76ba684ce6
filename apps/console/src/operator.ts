import type { Actor } from '@app/kernel/actor.js';

/** Whoever may run the console on this machine: the trail says so, and the machine's own log says who that was. */
export const operator: Actor = {
  id: 'user_operator',
  role: 'system',
  organisationId: 'org_operator',
  districtCode: '',
};
