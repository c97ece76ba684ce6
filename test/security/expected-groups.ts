import { RELATIONS } from '../support/city-callers.js';
import type { Relation } from '../support/city-callers.js';
import type { Row } from '../support/matrix.js';

export const but = (...some: readonly Relation[]) => RELATIONS.filter((one) => !some.includes(one));

export const EVERYBODY = RELATIONS;
export const LOGGED_IN = but('anonymous', 'disabled');
export const ENTERPRISES: readonly Relation[] = ['ownEnterprise', 'otherEnterprise'];
export const PROVIDERS: readonly Relation[] = ['ownProvider', 'otherProvider'];
export const DISTRICTS: readonly Relation[] = ['ownDistrict', 'otherDistrict'];
/** To read; to change anything the delegate is refused. */
export const OWN_ENTERPRISE: readonly Relation[] = ['ownEnterprise', 'delegate'];
export const EXPERTS: readonly Relation[] = ['evaluator', 'assigned', 'expert', 'auditor'];
/** Both sides of a pair and the offices that look after it, as they change something. */
export const PARTIES: readonly Relation[] = [...ENTERPRISES, ...PROVIDERS, ...DISTRICTS, 'bureau'];

/** A version that nothing has reached: whoever may change something gets as far as being told so. */
export const STALE = { version: 999 };

/** At a door that lets these pass, these find what they ask for; to the others it is nowhere. */
export const found = (doorFor: readonly Relation[], by: readonly Relation[], more: Partial<Row> = {}): Row => ({
  in: by,
  missing: doorFor.filter((one) => !by.includes(one)),
  ...more,
});
