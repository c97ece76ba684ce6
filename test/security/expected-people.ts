import type { Relation } from '../support/city-callers.js';
import type { Expected, Row } from '../support/matrix.js';
import {
  DISTRICTS,
  ENTERPRISES,
  EVERYBODY,
  EXPERTS,
  found,
  LOGGED_IN,
  OWN_ENTERPRISE,
  PROVIDERS,
  STALE,
} from './expected-groups.js';

/** Whoever may keep an organisation, its people or its roles; which, the room says. Experts have nobody to keep. */
const KEEPERS: readonly Relation[] = [
  ...ENTERPRISES,
  ...PROVIDERS,
  ...DISTRICTS,
  ...EXPERTS.filter((one) => one !== 'expert'),
  'bureau',
  'system',
  'security',
];
const READERS: readonly Relation[] = [...KEEPERS, 'delegate'];
/** Of an enterprise and its people. */
const INSIDE: readonly Relation[] = [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'system', 'security'];
const SWITCH = { ...STALE, reason: '离职' };
const GRANT = { organisationId: '$organisation', roles: [], from: '2026-01-01', until: null };

/** Of oneself it is refused, and not denied. */
const KEEPERS_OF_OTHERS = KEEPERS.filter((one) => one !== 'ownEnterprise');
const ofOthers = (id: string, by: readonly Relation[], body: object, more: Partial<Row> = {}): Row =>
  found(KEEPERS_OF_OTHERS, by, { path: { id }, body, ...more });
const one = (id: string, by: readonly Relation[], body: object, more: Partial<Row> = {}): Row =>
  found(KEEPERS, by, { path: { id }, body, ...more });

const DECIDERS: readonly Relation[] = [...DISTRICTS, 'bureau'];
const registration = (more: Partial<Row>): Row =>
  found(DECIDERS, ['ownDistrict', 'bureau'], { path: { id: 'registration' }, ...more });

export const EXPECTED_PEOPLE: Expected = {
  'GET /api/v1/organisations': [{ in: READERS }, { in: READERS, query: '?pageSize=100&sort=-name' }],
  // A delegate was not given it.
  'GET /api/v1/organisations/export': { in: KEEPERS },
  'GET /api/v1/organisations/:id': found(READERS, INSIDE, { path: { id: 'organisation' } }),
  'POST /api/v1/organisations': {
    in: ['system', 'bureau', 'ownDistrict'],
    is: [409, 422],
    body: { kind: 'enterprise', name: '某某厂', districtCode: '$district', creditCode: null, subjectId: null },
  },
  'POST /api/v1/organisations/:id/disable': one('organisation', ['ownDistrict', 'bureau', 'system'], SWITCH),
  'POST /api/v1/organisations/:id/enable': one('organisation', ['ownDistrict', 'bureau', 'system'], SWITCH),

  'GET /api/v1/people': [{ in: READERS }, { in: READERS, query: '?organisationId=$organisation&pageSize=100' }],
  'GET /api/v1/people/:id': found(READERS, INSIDE, { path: { id: 'person' } }),
  'POST /api/v1/people': found(KEEPERS, ['ownEnterprise', 'ownDistrict', 'bureau', 'system'], {
    is: [422],
    body: { organisationId: '$organisation', account: '-no-', name: '张三', phone: null, email: null },
  }),
  // The person is the one who asks as its own enterprise: correcting oneself is fine, switching oneself off is not.
  'PATCH /api/v1/people/:id': one('person', ['ownEnterprise', 'ownDistrict', 'bureau', 'system'], {
    ...STALE,
    name: '张三',
  }),
  'POST /api/v1/people/:id/disable': ofOthers('person', ['ownDistrict', 'bureau', 'system'], SWITCH),
  'POST /api/v1/people/:id/enable': one('person', ['ownEnterprise', 'ownDistrict', 'bureau', 'system'], SWITCH),

  'GET /api/v1/memberships': [{ in: READERS }, { in: READERS, query: '?organisationId=$organisation&pageSize=100' }],
  'POST /api/v1/people/:id/memberships': ofOthers('person', ['ownDistrict', 'bureau', 'security'], GRANT, {
    is: [409, 422],
  }),
  'PATCH /api/v1/memberships/:id': ofOthers('membership', ['ownDistrict', 'bureau', 'security'], {
    ...STALE,
    roles: ['enterprise_member'],
    until: null,
  }),
  'POST /api/v1/memberships/:id/end': ofOthers('membership', ['ownDistrict', 'bureau', 'security'], STALE),

  // One's own. That of the enterprise is ended by it, once the lists above have been read.
  'GET /api/v1/tokens': { in: LOGGED_IN },
  'POST /api/v1/tokens': { in: LOGGED_IN, is: [422], body: { name: '同步', capabilities: [], until: '2020-01-01' } },
  'DELETE /api/v1/tokens/:id': found(LOGGED_IN, ['ownEnterprise'], { path: { id: 'token' } }),

  // Asking to be let in, and who decides.
  'POST /api/v1/registrations': {
    in: EVERYBODY,
    is: [422],
    body: {
      kind: 'enterprise',
      name: '某某厂',
      creditCode: 'x',
      contactName: '张三',
      account: '-no-',
      email: 'x@y.cn',
    },
  },
  'POST /api/v1/registrations/status': {
    in: [],
    missing: EVERYBODY,
    body: { id: '$registration', code: 'AAAAA-AAAAA' },
  },
  'GET /api/v1/registrations': [{ in: DECIDERS }, { in: DECIDERS, query: '?status=submitted&pageSize=100' }],
  'GET /api/v1/registrations/:id': registration({}),
  'POST /api/v1/registrations/:id/approve': registration({ body: STALE, is: [409] }),
  'POST /api/v1/registrations/:id/reject': registration({ body: { ...STALE, reason: '材料不全' }, is: [409] }),
  'POST /api/v1/accounts/bulk': {
    in: DECIDERS,
    is: [422],
    body: {
      dryRun: true,
      rows: [{ name: '某某厂', creditCode: 'x', contactName: '张三', districtCode: '000000' }],
    },
  },
  'POST /api/v1/people/:id/invitation': found(
    [...ENTERPRISES, ...PROVIDERS, ...DISTRICTS, 'evaluator', 'assigned', 'auditor', 'bureau', 'system'],
    ['ownEnterprise', 'ownDistrict', 'bureau', 'system'],
    { path: { id: 'person' } },
  ),
  // By a code that nobody has: no word of whether there is such an account.
  'POST /api/v1/activation': [
    { in: EVERYBODY, is: [401, 429], body: { account: 'ent-a', code: 'AAAAA-AAAAA', password: 'x' } },
    { in: EVERYBODY, is: [401, 429], body: { account: 'nobody.here', code: 'AAAAA-AAAAA', password: 'x' } },
  ],
  'POST /api/v1/password-reset': [
    { in: EVERYBODY, is: [202, 429], body: { account: 'ent-a' } },
    { in: EVERYBODY, is: [202, 429], body: { account: 'nobody.here' } },
  ],
  'POST /api/v1/password-reset/confirm': {
    in: EVERYBODY,
    is: [401, 429],
    body: { account: 'nobody.here', code: 'AAAAA-AAAAA', password: 'x' },
  },

  'GET /api/v1/assignments': { in: ['bureau', ...EXPERTS] },
  'POST /api/v1/assignments': {
    in: ['bureau'],
    is: [422],
    body: { personId: '$person', enterpriseId: '$enterprise', from: '2026-01-01', until: '2026-12-31' },
  },
  'POST /api/v1/assignments/:id/declare': found(EXPERTS, ['assigned'], {
    path: { id: 'assignment' },
    body: { ...STALE, conflict: false },
  }),
  'POST /api/v1/assignments/:id/end': { in: ['bureau'], path: { id: 'assignment' }, body: STALE },
};
