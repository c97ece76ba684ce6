import type { Relation } from '../support/city-callers.js';
import type { Readers } from '../support/matrix.js';
import { EVERYBODY, OWN_ENTERPRISE } from './expected-groups.js';

const BOTH_SIDES: readonly Relation[] = [...OWN_ENTERPRISE, 'ownProvider', 'ownDistrict', 'bureau'];

/** Who may ever hear a canary, by hand; anybody else who hears it has been told what is not theirs. */
export const CANARY_READERS: Readers = {
  needPublic: EVERYBODY,
  needMatched: [...OWN_ENTERPRISE, 'ownProvider', 'ownDistrict', 'bureau', 'assigned'],
  needOwner: [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'assigned'],
  needBureau: [...OWN_ENTERPRISE, 'bureau'],
  needDraft: [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'assigned'],
  needCollected: ['ownProvider', 'ownDistrict', 'bureau'],
  solPublic: EVERYBODY,
  solDraft: ['ownProvider', 'bureau'],
  solBureau: ['ownProvider', 'bureau'],

  // To a provider an enterprise has a name once it has been taken into its shortlist.
  entName: [...OWN_ENTERPRISE, 'ownProvider', 'ownDistrict', 'bureau', 'assigned', 'system', 'security'],
  colName: ['ownProvider', 'ownDistrict', 'bureau'],
  provName: EVERYBODY,
  contactPublic: [...BOTH_SIDES, 'assigned'],
  contactMatched: [...BOTH_SIDES, 'assigned'],
  contactOwner: [...OWN_ENTERPRISE, 'ownDistrict', 'bureau'],
  contactBureau: [...OWN_ENTERPRISE, 'bureau'],
  followUp: [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'assigned'],

  pairSentence: BOTH_SIDES,
  pairReason: BOTH_SIDES,
  question: BOTH_SIDES,
  answer: BOTH_SIDES,

  // The name to who may see the person; phone and email to the person and who keeps it.
  person: [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'system', 'security'],
  personContact: ['ownEnterprise', 'ownDistrict', 'bureau', 'system'],
  provPerson: ['ownProvider', 'bureau', 'system', 'security'],
  provPersonContact: ['ownProvider', 'bureau', 'system'],
  applicant: ['ownDistrict', 'bureau'],
  token: ['ownEnterprise'],
  assignNote: ['bureau', 'assigned'],
};

/** What the trail holds as it was written: who did it, what it was called, what changed and why; no contact, no answer. */
const IN_THE_TRAIL = [
  'needMatched',
  'needOwner',
  'needBureau',
  'needDraft',
  'needCollected',
  'solDraft',
  'solBureau',
  'entName',
  'colName',
  'followUp',
  'pairReason',
  'person',
  'provPerson',
];

/** The same at the doors of the trail: the audit administrator hears there what nobody tells them anywhere else. */
export const TRAIL_READERS: Readers = Object.fromEntries(
  Object.entries(CANARY_READERS).map(([of, readers]) => [
    of,
    IN_THE_TRAIL.includes(of) ? [...readers, 'audit'] : readers,
  ]),
);

export const isTrail = (route: string): boolean => route.startsWith('GET /api/v1/audit');
