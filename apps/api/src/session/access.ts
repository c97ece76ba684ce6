import type { Capability, Role } from '@app/kernel/actor.js';
import { SetMetadata } from '@nestjs/common';

export const ACCESS = 'access';

/** Who may pass a door at all. What of it they may see or change is the room's to judge. */
export interface AccessRule {
  /** `anyone`: also who is not logged in. `someone`: whoever is, whatever their role and standing. */
  readonly roles: 'anyone' | 'someone' | readonly Role[];
  /** What a delegate or token limited to some capabilities must hold; left out: reading, open to all of these. */
  readonly capability?: Capability;
}

/** Every door says it, on the method or on its class; a door that does not is shut (and a test names it). */
export const Access = (roles: AccessRule['roles'], capability?: Capability) =>
  SetMetadata(ACCESS, { roles, ...(capability && { capability }) } satisfies AccessRule);

/** Both sides of a pair, and the offices that look after it. */
export const PARTIES = ['enterprise', 'provider', 'district', 'bureau'] as const;
