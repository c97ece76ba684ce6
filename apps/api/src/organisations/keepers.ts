import type { Role } from '@app/kernel/actor.js';

/** Who may look after organisations, people and what they hold; whose, the room judges. */
export const KEEPERS: readonly Role[] = [
  'system_admin',
  'security_admin',
  'bureau',
  'district',
  'enterprise',
  'provider',
  'evaluator',
  'auditor',
];
