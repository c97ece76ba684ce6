import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATORS, roleRefusals } from './roles.policy.js';

const codes = (...asked: Parameters<typeof roleRefusals>) => roleRefusals(...asked).map(({ code }) => code);

describe('roles', () => {
  it('are those of the kind of organisation', () => {
    expect(codes('enterprise', ['enterprise_member', 'manager'], [])).toEqual([]);
    expect(codes('enterprise', ['bureau_staff'], [])).toEqual(['IDENTITY.ROLE_NOT_OF_KIND']);
    expect(codes('bureau', [], [])).toEqual(['IDENTITY.ROLES_EMPTY']);
  });

  it('keep the three administrators apart, also across memberships', () => {
    for (const one of ADMINISTRATORS) {
      expect(codes('bureau', [one], [])).toEqual([]);
      expect(codes('bureau', [one], [one])).toEqual([]);
      for (const other of ADMINISTRATORS.filter((role) => role !== one)) {
        expect(codes('bureau', [one], [other])).toEqual(['IDENTITY.ADMINISTRATORS_APART']);
        expect(codes('bureau', [one, other], [])).toEqual(['IDENTITY.ADMINISTRATORS_APART']);
      }
      expect(codes('bureau', [one, 'bureau_staff'], [])).toEqual(['IDENTITY.ADMINISTRATOR_WITH_BUSINESS']);
      expect(codes('bureau', [one], ['expert'])).toEqual(['IDENTITY.ADMINISTRATOR_WITH_BUSINESS']);
    }
  });

  it('are refused with all reasons at once', () => {
    expect(codes('enterprise', ['system_admin', 'audit_admin', 'manager'], [])).toEqual([
      'IDENTITY.ROLE_NOT_OF_KIND',
      'IDENTITY.ROLE_NOT_OF_KIND',
      'IDENTITY.ADMINISTRATORS_APART',
      'IDENTITY.ADMINISTRATOR_WITH_BUSINESS',
    ]);
  });
});
