import type { Relation } from '../support/city-callers.js';
import type { Expected, Row } from '../support/matrix.js';
import {
  DISTRICTS,
  ENTERPRISES,
  EVERYBODY,
  EXPERTS,
  found,
  OWN_ENTERPRISE,
  PARTIES,
  PROVIDERS,
  STALE,
} from './expected-groups.js';

/** More is wanted at least than at most: nothing comes of it. */
const NEED = { title: '批次追溯', text: '批次追溯与过程检验', scenario: 'S07', budgetMin: '90.00', budgetMax: '1.00' };
const SOLUTION = {
  title: '批次追溯',
  text: '批次追溯与过程检验',
  scenarios: [{ scenario: 'S07', level: 2, priceMin: '90.00', priceMax: '1.00', weeks: 1 }],
};

/** Who may read a need besides its enterprise and the bureau, tier by tier. */
const NEEDS: Readonly<Record<string, readonly Relation[]>> = {
  needPublic: EVERYBODY,
  needMatched: [...OWN_ENTERPRISE, 'bureau', 'ownDistrict', 'assigned', 'ownProvider'],
  needOwner: [...OWN_ENTERPRISE, 'bureau', 'ownDistrict', 'assigned'],
  needBureau: [...OWN_ENTERPRISE, 'bureau'],
  needDraft: [...OWN_ENTERPRISE, 'bureau', 'ownDistrict', 'assigned'],
  needCollected: ['bureau', 'ownDistrict', 'ownProvider'],
};
const SOLUTIONS: Readonly<Record<string, readonly Relation[]>> = {
  solPublic: EVERYBODY,
  solDraft: ['ownProvider', 'bureau'],
  solBureau: ['ownProvider', 'bureau'],
};

const each = (of: Readonly<Record<string, readonly Relation[]>>, more: Partial<Row> = {}): Row[] =>
  Object.entries(of).map(([id, by]) => found(EVERYBODY, by, { path: { id }, ...more }));

const some = (of: Readonly<Record<string, readonly Relation[]>>, ...names: readonly string[]): Row[] =>
  names.map((id) => found(EVERYBODY, of[id] ?? [], { path: { id } }));

/** A change of needs, known and not, by those whom the door lets pass. */
const changeNeed = (doorFor: readonly Relation[], by: readonly Relation[], body: object): Row[] =>
  ['needPublic', 'needDraft'].map((id) => found(doorFor, by, { path: { id }, body }));
const moveNeed = (doorFor: readonly Relation[], by: readonly Relation[]): Row[] => [
  ...changeNeed(doorFor, by, STALE),
  found(doorFor, ['ownEnterprise', 'bureau'], { path: { id: 'needBureau' }, body: STALE }),
];
const changeSolution = (doorFor: readonly Relation[], by: readonly Relation[], body: object = STALE): Row[] =>
  ['solPublic', 'solDraft', 'solBureau'].map((id) => found(doorFor, by, { path: { id }, body }));

const OWNER_AND_BUREAU: readonly Relation[] = ['ownEnterprise', 'bureau'];
const changeFile = (body: object, by: readonly Relation[] = OWNER_AND_BUREAU, doorFor = by): Row =>
  found(doorFor, by, { path: { id: 'enterprise' }, body });

/** Whoever may have a part in a file. */
const READERS: readonly Relation[] = [...PARTIES, ...EXPERTS, 'delegate'];
/** As it may be found by them; the delegate has this and nothing else. */
const EXPORTERS: readonly Relation[] = [...PARTIES, 'delegate'];

export const EXPECTED_LIBRARY: Expected = {
  'GET /api/v1/needs': [
    { in: EVERYBODY },
    { in: EVERYBODY, query: '?text=批次追溯&pageSize=100' },
    { in: EVERYBODY, query: '?filter=district:220104&filter=scenario:S07&pageSize=100' },
  ],
  'GET /api/v1/needs/:id': each(NEEDS),
  'GET /api/v1/needs/export': [{ in: EXPORTERS }, { in: EXPORTERS, query: '?text=批次追溯' }],
  'GET /api/v1/solutions/export': { in: EXPORTERS },
  'POST /api/v1/needs': [
    // Of one's own enterprise; whoever has none says whose it is.
    { in: ENTERPRISES, missing: [...PROVIDERS, 'bureau'], body: NEED, is: [422] },
    found([...ENTERPRISES, ...PROVIDERS, 'bureau'], ['ownProvider', 'bureau'], {
      body: { ...NEED, enterpriseId: '$collected' },
      is: [422],
    }),
    found([...ENTERPRISES, ...PROVIDERS, 'bureau'], OWNER_AND_BUREAU, {
      body: { ...NEED, enterpriseId: '$enterprise' },
      is: [422],
    }),
  ],
  'PATCH /api/v1/needs/:id': [
    // Its partner in a pair knows it, and may not change it.
    found([...ENTERPRISES, 'otherProvider', 'bureau'], OWNER_AND_BUREAU, {
      path: { id: 'needPublic' },
      body: { ...STALE, title: '批次追溯' },
    }),
    ...['needDraft', 'needBureau'].map((id) =>
      found([...ENTERPRISES, ...PROVIDERS, 'bureau'], OWNER_AND_BUREAU, {
        path: { id },
        body: { ...STALE, title: '批次追溯' },
      }),
    ),
    found([...ENTERPRISES, ...PROVIDERS, 'bureau'], ['ownProvider', 'bureau'], {
      path: { id: 'needCollected' },
      body: { ...STALE, title: '批次追溯' },
    }),
  ],
  'POST /api/v1/needs/:id/publish': moveNeed(
    [...ENTERPRISES, ...DISTRICTS, 'bureau'],
    ['ownEnterprise', 'ownDistrict', 'bureau'],
  ),
  'POST /api/v1/needs/:id/confirm': moveNeed([...ENTERPRISES, 'bureau'], OWNER_AND_BUREAU),
  'POST /api/v1/needs/:id/withdraw': moveNeed([...ENTERPRISES, 'bureau'], OWNER_AND_BUREAU),
  'POST /api/v1/needs/:id/close': moveNeed([...ENTERPRISES, 'bureau'], OWNER_AND_BUREAU),
  'POST /api/v1/needs/answers': { in: EVERYBODY, body: { title: '批次追溯', text: '批次追溯', scenario: 'S07' } },

  'GET /api/v1/needs/:id/matches': each(NEEDS),
  'GET /api/v1/needs/:id/matches/:solutionId': [
    ...some(NEEDS, 'needPublic', 'needMatched', 'needBureau').map((row) => ({
      ...row,
      path: { ...row.path, solutionId: 'solPublic' },
    })),
    // A listing that is not there for this reader.
    found(EVERYBODY, ['bureau', 'ownProvider'], { path: { id: 'needPublic', solutionId: 'solDraft' } }),
  ],
  'GET /api/v1/needs/:id/compare': some(NEEDS, 'needPublic', 'needBureau').map((row) => ({
    ...row,
    query: '?solution=$solPublic&solution=$otherSolution',
  })),
  'GET /api/v1/solutions/:id/matches': each(SOLUTIONS),

  'GET /api/v1/solutions': [
    { in: EVERYBODY },
    { in: EVERYBODY, query: '?text=批次追溯&pageSize=100' },
    { in: EVERYBODY, query: '?filter=scenario:S07&pageSize=100' },
  ],
  'GET /api/v1/solutions/:id': each(SOLUTIONS),
  'POST /api/v1/solutions': { in: PROVIDERS, body: SOLUTION, is: [422] },
  'PATCH /api/v1/solutions/:id': changeSolution(PROVIDERS, ['ownProvider'], { ...STALE, title: '批次追溯' }),
  'POST /api/v1/solutions/:id/publish': changeSolution(PROVIDERS, ['ownProvider']),
  'POST /api/v1/solutions/:id/withdraw': changeSolution([...PROVIDERS, 'bureau'], ['ownProvider', 'bureau']),
  'POST /api/v1/solutions/:id/remove': changeSolution(PROVIDERS, ['ownProvider']),
  'POST /api/v1/solutions/answers': { in: EVERYBODY, body: SOLUTION },

  'GET /api/v1/enterprises/:id': ['', '?asAt=$today'].flatMap((query) => [
    found(READERS, [...OWN_ENTERPRISE, 'ownDistrict', 'bureau', 'assigned'], { path: { id: 'enterprise' }, query }),
    found(READERS, ['ownProvider', 'ownDistrict', 'bureau'], { path: { id: 'collected' }, query }),
  ]),
  'POST /api/v1/enterprises': {
    in: [...ENTERPRISES, ...PROVIDERS, 'bureau'],
    is: [409, 422],
    body: { creditCode: 'x' },
  },
  'PATCH /api/v1/enterprises/:id': [
    changeFile({ ...STALE, staff: 12 }, OWNER_AND_BUREAU, [...ENTERPRISES, ...PROVIDERS, 'bureau']),
    found([...ENTERPRISES, ...PROVIDERS, 'bureau'], ['ownProvider', 'bureau'], {
      path: { id: 'collected' },
      body: { ...STALE, staff: 12 },
    }),
  ],
  'POST /api/v1/enterprises/:id/ratings': changeFile(
    { ...STALE, level: 1, edition: '2024', rater: 'SELF', ratedOn: '2026-01-01' },
    OWNER_AND_BUREAU,
    [...ENTERPRISES, ...PROVIDERS, 'bureau'],
  ),
  'POST /api/v1/enterprises/:id/follow-ups': changeFile(
    { on: '2999-01-01', stage: '诊断', progress: '诊断完成' },
    ['ownEnterprise', 'ownDistrict', 'bureau'],
    PARTIES,
  ),
  'POST /api/v1/enterprises/:id/confirm': changeFile(STALE, OWNER_AND_BUREAU, [...ENTERPRISES, 'bureau']),
  'POST /api/v1/enterprises/:id/end-collection': changeFile(STALE, OWNER_AND_BUREAU, [...ENTERPRISES, 'bureau']),
  'POST /api/v1/enterprises/:id/withdraw': changeFile(STALE, OWNER_AND_BUREAU, [...ENTERPRISES, 'bureau']),

  'GET /api/v1/providers/:id': { in: EVERYBODY, path: { id: 'provider' } },
  'POST /api/v1/providers/:id/capacity': found(PROVIDERS, ['ownProvider'], {
    path: { id: 'provider' },
    body: { ...STALE, parallel: 4, free: 2, expiresOn: '2026-12-31' },
  }),
  'POST /api/v1/providers/:id/suspend': { in: ['bureau'], path: { id: 'provider' }, body: STALE },
  'POST /api/v1/providers/:id/relist': { in: ['bureau'], path: { id: 'provider' }, body: STALE },
  'POST /api/v1/providers/:id/remove': { in: ['bureau'], path: { id: 'provider' }, body: STALE },
};
