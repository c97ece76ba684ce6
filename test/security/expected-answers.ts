import type { Expected } from '../support/matrix.js';
import { EXPECTED_AUDIT } from './expected-audit.js';
import { EXPECTED_COVERAGE } from './expected-coverage.js';
import { EVERYBODY, found, LOGGED_IN, OWN_ENTERPRISE, STALE } from './expected-groups.js';
import { EXPECTED_LIBRARY } from './expected-library.js';
import { EXPECTED_MEETINGS } from './expected-meetings.js';
import { EXPECTED_PEOPLE } from './expected-people.js';

/**
 * Route by route, by hand: who gets in, who is told that there is no such thing. Whoever is not named is refused.
 * A route that is not here fails the build.
 */
export const EXPECTED: Expected = {
  'GET /health/live': { in: EVERYBODY },
  'GET /health/ready': { in: EVERYBODY },
  'GET /api/v1/openapi.json': { in: EVERYBODY },
  'GET /api/v1/programme': { in: EVERYBODY },
  'GET /api/v1/import.schema.json': { in: EVERYBODY },
  'GET /api/v1/personal-fields': { in: EVERYBODY },

  // The console's pass, which nobody of these has.
  'POST /operator/verify-index': { in: [], nobody: 403 },
  'POST /operator/reindex': { in: [], nobody: 403 },

  // Logging in, and oneself; what ends a login is asked in one of its own.
  'POST /api/v1/session': { in: EVERYBODY, body: { account: 'nobody.here', password: 'x' }, is: [401, 429] },
  'GET /api/v1/demo/people': { in: EVERYBODY },
  'POST /api/v1/demo/session': { in: EVERYBODY, body: { account: 'nobody.here' }, is: [404] },
  'DELETE /api/v1/session': { in: LOGGED_IN, ownLogin: true },
  'POST /api/v1/session/organisation': found(LOGGED_IN, OWN_ENTERPRISE, {
    body: { organisationId: '$organisation' },
    ownLogin: true,
  }),
  'GET /api/v1/sessions': { in: LOGGED_IN },
  // Of others nothing ends, see below.
  'DELETE /api/v1/sessions/:id': { in: LOGGED_IN, is: [204], path: { id: 'session' }, ownLogin: true },
  'GET /api/v1/me': { in: EVERYBODY },
  'GET /api/v1/me/data': { in: LOGGED_IN },
  'PATCH /api/v1/me': { in: LOGGED_IN, is: [409], body: { ...STALE, name: '张三', phone: null, email: null } },
  'PUT /api/v1/me/password': {
    in: LOGGED_IN,
    is: [403, 409, 422],
    body: { current: 'x', password: 'Wrong-4-certain' },
    ownLogin: true,
  },
  // A password that is none: nobody is to be forgotten here.
  'POST /api/v1/me/deletion': { in: LOGGED_IN, is: [422], body: { password: '' } },
  'POST /api/v1/me/second-factor': { in: LOGGED_IN },
  'POST /api/v1/me/second-factor/confirm': { in: LOGGED_IN, is: [403], body: { code: '000000' } },

  ...EXPECTED_LIBRARY,
  ...EXPECTED_MEETINGS,
  ...EXPECTED_PEOPLE,
  ...EXPECTED_AUDIT,
  ...EXPECTED_COVERAGE,
};
