import { describe, expect, it } from '@jest/globals';
import { givesRoles, keepsOrganisations, keepsPeople } from './may.js';

const me = (role: string, more: object = {}) =>
  ({ role, roles: [], within: null, organisations: [], ...more }) as unknown as Parameters<typeof keepsPeople>[0];
const of = (kind: string, id = 'org_1') => ({ kind, id }) as Parameters<typeof keepsPeople>[1];
const manager = (id: string) =>
  me('enterprise', { roles: ['manager', 'enterprise_member'], organisations: [{ id, current: true }] });

describe('what is offered', () => {
  it('keeps the three administrators apart', () => {
    const [system, security, audit] = [me('system_admin'), me('security_admin'), me('audit_admin')];
    expect([system, security, audit].map((one) => keepsPeople(one, of('enterprise')))).toEqual([true, false, false]);
    expect([system, security, audit].map((one) => givesRoles(one, of('enterprise')))).toEqual([false, true, false]);
  });

  it('gives the bureau the parties, a district its enterprises, a manager its own people', () => {
    expect(keepsOrganisations(me('bureau'), 'provider')).toBe(true);
    expect(keepsOrganisations(me('bureau'), 'bureau')).toBe(false);
    expect(keepsOrganisations(me('district'), 'provider')).toBe(false);
    expect(keepsPeople(manager('org_1'), of('enterprise'))).toBe(true);
    expect(keepsPeople(manager('org_2'), of('enterprise'))).toBe(false);
    expect(keepsOrganisations(manager('org_1'), 'enterprise')).toBe(false);
  });

  it('is nothing of it where a delegate was not given it', () => {
    expect(keepsPeople(me('bureau', { within: ['needs'] }), of('enterprise'))).toBe(false);
    expect(givesRoles(me('bureau', { within: ['people'] }), of('enterprise'))).toBe(true);
  });
});
