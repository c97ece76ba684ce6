import type { Relation } from '../support/city-callers.js';
import type { Expected } from '../support/matrix.js';
import { DISTRICTS } from './expected-groups.js';

const OFFICES: readonly Relation[] = [...DISTRICTS, 'bureau'];
const BUREAU: readonly Relation[] = ['bureau'];

/** Each office its own rows: a district those that it sees of its own needs. */
export const EXPECTED_COVERAGE: Expected = {
  'GET /api/v1/coverage/picture': { in: OFFICES, query: '?by=industry&by=scenario&by=district' },
  'GET /api/v1/coverage/picture/export': { in: OFFICES, query: '?by=district' },
  'GET /api/v1/coverage/funnel': { in: OFFICES },
  'GET /api/v1/coverage/concentration': { in: OFFICES },
  'GET /api/v1/coverage/open-statistics': { in: BUREAU },
  'GET /api/v1/coverage/open-statistics/export': { in: BUREAU },
  'GET /api/v1/coverage/funnel/export': { in: OFFICES },
  'GET /api/v1/coverage/concentration/export': { in: OFFICES },
  'GET /api/v1/coverage/targets': { in: OFFICES },
  'GET /api/v1/coverage/targets/export': { in: BUREAU },
  'POST /api/v1/coverage/targets/import': { in: BUREAU, is: [422], body: { csv: '区域' } },
  'PUT /api/v1/coverage/targets/:district/:industry': {
    in: BUREAU,
    is: [422],
    path: { district: '=220104', industry: '=SHOES' },
    body: { needs: 1 },
  },
  'GET /api/v1/coverage/runs': { in: BUREAU },
  'GET /api/v1/coverage/runs/:id': { in: OFFICES, is: [404], path: { id: '=run_none' } },
  'GET /api/v1/coverage/runs/export': { in: BUREAU },
  'GET /api/v1/coverage/runs/:id/export': { in: OFFICES, is: [404], path: { id: '=run_none' }, query: '?table=cells' },
  'POST /api/v1/coverage/facts/rebuild': { in: BUREAU, is: [202] },
  'POST /api/v1/coverage/runs': { in: BUREAU, is: [422], body: { unknownPlaces: -1 } },
  'GET /api/v1/coverage/jobs/:id': { in: BUREAU, is: [404], path: { id: '=job_none' } },
  'POST /api/v1/coverage/jobs/:id/cancel': { in: BUREAU, is: [404], path: { id: '=job_none' } },
};
