import type { Letter } from '@app/kernel/letter.js';
import type { PersonId } from './person.summary.js';

/** Somebody has an account and no password yet: who hears it sends a code. */
export const PERSON_LET_IN = 'identity.person-let-in';
/** Somebody has forgotten a password. */
export const RESET_ASKED = 'identity.password-reset-asked';

export type PersonLetter = Letter<typeof PERSON_LET_IN | typeof RESET_ASKED, PersonId>;
