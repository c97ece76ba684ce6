import type { Person } from '../../api/types.js';

/** Whether somebody has begun to use an account; the made-up people of a demo need no password. */
export function activationOf({ isActivated, isDemo }: Pick<Person, 'isActivated' | 'isDemo'>) {
  if (isActivated) return 'activated';
  return isDemo ? 'demo' : 'waiting';
}
