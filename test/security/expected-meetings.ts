import type { Relation } from '../support/city-callers.js';
import type { Expected, Row } from '../support/matrix.js';
import { ENTERPRISES, found, OWN_ENTERPRISE, PARTIES, PROVIDERS, STALE } from './expected-groups.js';

const READ: readonly Relation[] = [...PARTIES, 'delegate'];
const OWN_SIDES: readonly Relation[] = ['ownEnterprise', 'ownProvider'];
const INSIDE: readonly Relation[] = [...OWN_ENTERPRISE, 'ownProvider', 'ownDistrict', 'bureau'];
const PAIR = { path: { id: 'pair' } };

/** A move by who is inside the pair: past the door, and told that it has changed or that it is not theirs to do. */
const move = (name: string, body: object): Row[] => [
  found(PARTIES, ['ownEnterprise', 'ownProvider', 'ownDistrict', 'bureau'], {
    path: { id: 'pair', move: `=${name}` },
    body: { ...STALE, ...body },
    is: [403, 409, 422],
  }),
];

export const EXPECTED_MEETINGS: Expected = {
  'GET /api/v1/pairs': [
    { in: READ },
    { in: READ, query: '?needId=$needPublic' },
    { in: READ, query: '?needId=$needBureau' },
  ],
  'GET /api/v1/pairs/:id': [found(READ, INSIDE, PAIR), found(READ, INSIDE, { path: { id: 'matchedPair' } })],
  'POST /api/v1/pairs': [
    // Theirs to bring together, but they are together already; others may not, whatever they see.
    {
      in: ['ownEnterprise', 'ownProvider', 'ownDistrict', 'bureau'],
      body: { needId: '$needPublic', solutionId: '$solPublic' },
      is: [409],
    },
    // Only the bureau sees both, and is told why they cannot come together.
    found(PARTIES, ['bureau'], { body: { needId: '$needBureau', solutionId: '$solDraft' }, is: [422] }),
  ],
  'GET /api/v1/pairs/:id/contacts': found(READ, INSIDE, PAIR),
  'POST /api/v1/pairs/:id/open-contacts': found(ENTERPRISES, ['ownEnterprise'], {
    ...PAIR,
    body: STALE,
    is: [409, 422],
  }),
  'POST /api/v1/pairs/:id/decline-others': found(ENTERPRISES, ['ownEnterprise'], {
    ...PAIR,
    body: { ...STALE, reason: '已选定他家' },
    is: [409],
  }),
  'POST /api/v1/pairs/:id/:move': [
    ...move('shortlist', {}),
    ...move('interest', { sentence: '我们做过', freeCapacity: 1 }),
    ...move('choose', { reason: '最合适' }),
    ...move('agree', {}),
    ...move('decline', { reason: '不合适' }),
    ...move('lapse', {}),
  ],
  'GET /api/v1/pairs/:id/questions': found(READ, INSIDE, PAIR),
  'POST /api/v1/pairs/:id/questions': found([...ENTERPRISES, ...PROVIDERS], OWN_SIDES, {
    ...PAIR,
    body: { text: '何时可以开工？' },
  }),
  'POST /api/v1/questions/:id/answer': found([...ENTERPRISES, ...PROVIDERS], OWN_SIDES, {
    path: { id: 'question' },
    body: { answer: '下周' },
    is: [403, 409],
  }),
  'GET /api/v1/pipeline': [{ in: READ }, { in: READ, query: '?pageSize=100' }],
  'GET /api/v1/pipeline/export': { in: READ },
};
