import { expect, it } from '@jest/globals';
import { bothLimits, capabilityRefusals, isDelegation } from './delegation.policy.js';
import { assignmentRefusals, partyRefusals } from './segregation.policy.js';
import { tokenRefusals } from './token.policy.js';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code.slice(9));
const delegation = { roles: ['enterprise_member'], capabilities: ['needs'], until: '2026-12-31' } as const;

it('a delegation has a limit, a last day, and no role that keeps others', () => {
  expect(isDelegation(delegation)).toBe(true);
  expect(isDelegation({ ...delegation, until: null })).toBe(false);
  expect(isDelegation({ ...delegation, capabilities: null })).toBe(false);
  expect(isDelegation({ ...delegation, roles: ['enterprise_member', 'manager'] })).toBe(false);
  expect(capabilityRefusals(delegation)).toEqual([]);
  const wrong = { roles: ['manager'], capabilities: [], until: null } as const;
  expect(codes(capabilityRefusals(wrong))).toEqual(['CAPABILITIES_EMPTY', 'UNTIL_REQUIRED', 'ROLE_NOT_LIMITED']);
});

it('two limits leave what both allow', () => {
  expect(bothLimits(null, null)).toBeUndefined();
  expect(bothLimits(['needs'], null)).toEqual(['needs']);
  expect(bothLimits(['needs', 'pairs'], ['pairs', 'export'])).toEqual(['pairs']);
  expect(bothLimits(['needs'], ['export'])).toEqual([]);
});

it('a token goes no further than its membership, and no longer than a year', () => {
  const held = { roles: ['enterprise_member'], capabilities: ['needs'], until: '2026-06-30' } as const;
  const token = { name: '同步', capabilities: ['needs'], until: '2026-06-30' } as const;
  const [today, free] = ['2026-01-01', { ...held, capabilities: null, until: null }] as const;
  expect(tokenRefusals(token, held, today)).toEqual([]);
  expect(codes(tokenRefusals({ ...token, until: '2026-07-01' }, held, today))).toEqual(['TERM_BEYOND_MEMBERSHIP']);
  expect(codes(tokenRefusals({ ...token, capabilities: ['export'] }, held, today))).toEqual([
    'TOKEN_BEYOND_DELEGATION',
  ]);
  expect(codes(tokenRefusals({ ...token, until: '2027-01-01' }, free, today))).toEqual([]);
  expect(codes(tokenRefusals({ ...token, until: '2027-01-02' }, free, today))).toEqual(['TERM_TOO_LONG']);
  expect(codes(tokenRefusals({ ...token, name: 'x', until: '2025-12-31' }, free, today))).toEqual([
    'TOKEN_NAME_LENGTH',
    'TERM_BACKWARDS',
  ]);
});

it('who serves, who tests and who judges an enterprise are three', () => {
  const days = { from: '2026-01-01', until: '2026-12-31' } as const;
  const fair = { ...days, enterpriseId: 'ent_1', roles: ['expert'], parties: [], besides: ['expert'] } as const;
  expect(assignmentRefusals(fair)).toEqual([]);
  const bad = {
    ...fair,
    roles: ['expert', 'evaluator', 'provider_member'],
    parties: [
      { kind: 'enterprise', subjectId: 'ent_1' },
      { kind: 'provider', subjectId: null },
    ],
    besides: ['auditor'],
    until: '2025-12-31',
  } as const;
  expect(codes(assignmentRefusals(bad))).toEqual([
    'ROLES_MIXED',
    'OWN_ENTERPRISE',
    'PROVIDER_APART',
    'JUDGES_APART',
    'TERM_BACKWARDS',
  ]);
  expect(codes(assignmentRefusals({ ...fair, until: '2027-01-03' }))).toEqual(['TERM_TOO_LONG']);
  const open = [{ enterpriseId: 'ent_1' }];
  expect(codes(partyRefusals({ kind: 'enterprise', subjectId: 'ent_1' }, open))).toEqual(['ASSIGNED_APART']);
  expect(partyRefusals({ kind: 'enterprise', subjectId: 'ent_2' }, open)).toEqual([]);
  expect(codes(partyRefusals({ kind: 'provider', subjectId: null }, open))).toEqual(['ASSIGNED_APART']);
  expect(partyRefusals({ kind: 'provider', subjectId: null }, [])).toEqual([]);
});
