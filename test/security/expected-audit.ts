import type { Relation } from '../support/city-callers.js';
import type { Expected } from '../support/matrix.js';
import { found, LOGGED_IN, OWN_ENTERPRISE } from './expected-groups.js';

const PAIR_SIDES: readonly Relation[] = [...OWN_ENTERPRISE, 'ownProvider', 'ownDistrict', 'bureau'];

export const EXPECTED_AUDIT: Expected = {
  'GET /api/v1/audit': [{ in: ['audit'] }, { in: ['audit'], query: '?pageSize=100' }],
  'GET /api/v1/audit/export': { in: ['audit'] },
  'POST /api/v1/audit/verification': { in: ['audit'], is: [202] },
  'GET /api/v1/audit/verification': { in: ['audit'] },

  // What the house could not do: for who keeps it running, and without anything of anybody's.
  'GET /api/v1/dead-letters': [{ in: ['system'] }, { in: ['system'], query: '?pageSize=100&sort=at&text=need' }],
  'POST /api/v1/dead-letters/retry': { in: ['system'], is: [409], body: { type: 'adaptation.need-changed' } },
  'POST /api/v1/dead-letters/:id/retry': { in: [], missing: ['system'], path: { id: '=letter_none' } },

  // To whom the thing itself is told; what of its past, see audit-doors.medium-spec.ts.
  'GET /api/v1/timeline/:id': [
    { in: LOGGED_IN, path: { id: 'needPublic' } },
    found(LOGGED_IN, [...PAIR_SIDES, 'assigned'], { path: { id: 'needMatched' } }),
    found(LOGGED_IN, [...OWN_ENTERPRISE, 'bureau'], { path: { id: 'needBureau' } }),
    { in: LOGGED_IN, path: { id: 'solPublic' } },
    found(LOGGED_IN, ['ownProvider', 'bureau'], { path: { id: 'solDraft' } }),
    found(LOGGED_IN, PAIR_SIDES, { path: { id: 'pair' }, query: '?pageSize=100' }),
    found(LOGGED_IN, [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'assigned'], { path: { id: 'enterprise' } }),
    found(LOGGED_IN, ['ownDistrict', 'bureau', 'system', 'security'], { path: { id: 'registration' } }),
    found(LOGGED_IN, [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'system', 'security'], {
      path: { id: 'organisation' },
    }),
  ],
};
