import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { expect, it } from '@jest/globals';
import { holderAt, holdersOf, networkOf, pairAt } from './holders.js';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (ip, network) => expect(networkOf(ip)).toBe(network));

it('keeps no account in what it counts by', () => {
  const pair = pairAt('203.0.113.7', ' Li.Ming ');
  expect(pair).toEqual(pairAt('203.0.113.7', 'li.ming'));
  expect(pair.key).not.toBe(pairAt('203.0.113.8', 'li.ming').key);
  expect(JSON.stringify(pair)).not.toContain('ming');
  expect(pair.subject).toBe(holderAt('203.0.113.7').subject);
});

it('counts a person and whom they act for, and nobody as a person', () => {
  const actor: Actor = { id: 'person_1', role: 'enterprise', organisationId: 'ent_1', districtCode: '' };
  expect(holdersOf(actor)).toEqual({
    person: { key: 'person_1', subject: 'person_1' },
    organisation: { key: 'ent_1', subject: 'ent_1' },
  });
  // Logged in, but not done with it: all such are not one organisation.
  expect(holdersOf({ ...anonymous, id: 'person_1' })).toEqual({ person: { key: 'person_1', subject: 'person_1' } });
  expect(holdersOf(anonymous)).toEqual({});
});
