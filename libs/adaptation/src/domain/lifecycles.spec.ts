import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor, Role } from '@app/kernel/actor.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import { needLifecycle } from './need.lifecycle.js';
import { providerLifecycle } from './provider.lifecycle.js';
import { solutionLifecycle } from './solution.lifecycle.js';

const doorPlate = readFileSync('libs/adaptation/README.md', 'utf8');
const as = (role: Role): Actor => ({ ...houseActor, role });

describe('the lives of the library', () => {
  it.each([
    ['a need', needLifecycle],
    ['an enterprise file', enterpriseLifecycle],
    ['a provider', providerLifecycle],
    ['a solution', solutionLifecycle],
  ])('%s is drawn on the door plate', (_what, life) => {
    expect(doorPlate).toContain(`\`\`\`mermaid\n${life.drawing()}\n\`\`\``);
  });

  it('lets no provider confirm what it collected, nor publish it unconfirmed', () => {
    expect(() => needLifecycle.next('collected', 'confirm', as('provider'))).toThrow(
      expect.objectContaining({ kind: 'forbidden' }),
    );
    expect(() => enterpriseLifecycle.next('collected', 'confirm', as('provider'))).toThrow(
      expect.objectContaining({ kind: 'forbidden' }),
    );
    expect(() => needLifecycle.next('collected', 'publish', as('bureau'))).toThrow(
      expect.objectContaining({ kind: 'conflict', message: '当前状态为“待企业确认”，不能执行此操作' }),
    );
  });

  it('offers each role its own moves', () => {
    expect(needLifecycle.open('collected', as('enterprise'))).toEqual(['confirm', 'withdraw']);
    expect(needLifecycle.open('published', as('provider'))).toEqual([]);
    expect(solutionLifecycle.open('withdrawn', as('provider'))).toEqual(['publish', 'remove']);
    expect(solutionLifecycle.open('published', as('bureau'))).toEqual(['withdraw']);
    expect(providerLifecycle.open('listed', as('provider'))).toEqual([]);
    expect(providerLifecycle.open('suspended', as('bureau'))).toEqual(['relist', 'remove']);
  });
});
