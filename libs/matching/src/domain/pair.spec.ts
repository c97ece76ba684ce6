import type { Actor } from '@app/kernel/actor.js';
import { describe, expect, it } from '@jest/globals';
import { City } from '../../../../test/bench/matching-city.js';
import type { PairMove, PairStatus, PairSummary } from '../published/pair.summary.js';
import { movedPair, movesOpenTo, proposePair, waitsFor } from './pair.js';
import { LIVING, pairLifecycle } from './pair.lifecycle.js';

const city = new City(3);
const need = city.need(1);
const enterpriseId = 'ent_1' as const;
const solution = { ...city.solution(1), providerId: 'prov_1' } as const;
const now = new Date('2026-03-01T08:00:00Z');
const actorOf = (role: Actor['role'], organisationId: Actor['organisationId'], districtCode = ''): Actor => ({
  id: `user_${role}`,
  role,
  organisationId,
  districtCode,
});
const enterprise = actorOf('enterprise', 'ent_1');
const provider = actorOf('provider', 'prov_1');
const match: PairSummary['match'] = {
  score: 0.7,
  band: 'high',
  qualified: true,
  gates: [{ code: 'INDUSTRY_NOT_SERVED', clause: '通知 一', value: '汽车零部件', limit: '汽车零部件', passed: true }],
  evidence: [],
  weights: '2026.1',
  needVersion: 1,
  solutionVersion: 1,
  judgedAt: now.toISOString(),
};
const INTEREST = { sentence: '做过三家制动盘厂，可先试一条线', freeCapacity: 2 };
const ANSWER_DAYS = { shortlisted: 10, interested: 20, chosen: 10 };
const at = (status: PairStatus, agreedBy: PairSummary['agreedBy'] = []) => ({
  status,
  agreedBy,
  interest: null,
  answerBy: null,
  reason: null,
});
const move = (from: Parameters<typeof movedPair>[0], verb: PairMove, actor: Actor, reason: string | null = null) =>
  movedPair(from, verb, actor, { reason, interest: INTEREST, today: '2026-03-01', answerDays: ANSWER_DAYS });

describe('a pair', () => {
  it('lives from proposed to agreed, each step by the side whose step it is', () => {
    expect(move(at('proposed'), 'shortlist', enterprise).status).toBe('shortlisted');
    expect(move(at('shortlisted'), 'interest', provider).status).toBe('interested');
    expect(move(at('interested'), 'choose', enterprise, '方案贴合').status).toBe('chosen');
    const half = move(at('chosen'), 'agree', provider);
    expect(half).toMatchObject({ status: 'chosen', agreedBy: ['provider'] });
    expect(move(half, 'agree', enterprise)).toMatchObject({ status: 'agreed', agreedBy: ['provider', 'enterprise'] });
    expect(() => move(half, 'agree', provider)).toThrow(
      expect.objectContaining({ code: 'MATCHING.PAIR_AGREED_ALREADY' }),
    );
  });

  it.each<[PairStatus, PairMove, Actor]>([
    ['proposed', 'shortlist', provider],
    ['interested', 'choose', provider],
    ['shortlisted', 'interest', enterprise],
    ['chosen', 'lapse', enterprise],
    ['interested', 'choose', actorOf('bureau', 'org_bureau')],
  ])('is not moved from %s by "%s" of who it is not for', (status, verb, actor) => {
    const reason = '不再需要';
    expect(() => move(at(status), verb, actor, reason)).toThrow(
      expect.objectContaining({ code: 'MATCHING.PAIR_NOT_YOURS_TO_MOVE' }),
    );
  });

  it('ends by either side with a reason, and never without', () => {
    for (const actor of [enterprise, provider]) {
      expect(move(at('interested'), 'decline', actor, ' 档期不合 ')).toMatchObject({
        status: 'declined',
        reason: '档期不合',
      });
      for (const reason of [null, ' ', '长'.repeat(501)]) {
        expect(() => move(at('interested'), 'decline', actor, reason)).toThrow(
          expect.objectContaining({ code: 'MATCHING.PAIR_REASON_REQUIRED', kind: 'refused' }),
        );
      }
    }
    expect(() => move(at('declined'), 'shortlist', enterprise)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });

  it('tells each side what it may do', () => {
    expect(movesOpenTo(enterprise, at('proposed'))).toEqual(['shortlist', 'decline']);
    expect(movesOpenTo(provider, at('proposed'))).toEqual(['decline']);
    expect(movesOpenTo(provider, at('chosen', ['provider']))).toEqual(['decline']);
    expect(movesOpenTo(enterprise, at('chosen', ['provider']))).toEqual(['agree', 'decline']);
    expect(movesOpenTo(enterprise, at('agreed', ['provider', 'enterprise']))).toEqual([]);
    expect(LIVING).not.toContain('declined');
  });

  it('is proposed by its two sides and the offices over them only', () => {
    const propose = (actor: Actor) => proposePair({ need, solution, enterpriseId }, match, actor, now);
    const office = actorOf('district', 'org_district', need.districtCode);
    for (const actor of [enterprise, provider, office, actorOf('bureau', 'org_bureau')]) {
      expect(propose(actor)).toMatchObject({ status: 'proposed', version: 1, proposedBy: actor.id, agreedBy: [] });
    }
    const strangers = [
      actorOf('enterprise', 'ent_2'),
      actorOf('provider', 'prov_2'),
      actorOf('district', 'org_x', '999999'),
    ];
    for (const actor of [...strangers, actorOf('anonymous', 'org_none')]) {
      expect(() => propose(actor)).toThrow(expect.objectContaining({ kind: 'forbidden' }));
    }
  });

  it('is refused with every broken gate, and not for an unknown one', () => {
    const gates = [
      { code: 'INDUSTRY_NOT_SERVED', clause: '通知 一', value: '轨道', limit: '汽车', passed: false },
      { code: 'DISTRICT_NOT_SERVED', clause: '通知', value: null, limit: '朝阳区', passed: null },
    ] as const;
    expect(() => proposePair({ need, solution, enterpriseId }, { ...match, gates }, enterprise, now)).toThrow(
      expect.objectContaining({
        kind: 'refused',
        refusals: [
          expect.objectContaining({
            code: 'MATCHING.INDUSTRY_NOT_SERVED',
            clause: '通知 一',
            value: '轨道',
            limit: '汽车',
          }),
        ],
      }),
    );
    expect(
      proposePair({ need, solution, enterpriseId }, { ...match, gates: gates.slice(1) }, enterprise, now).status,
    ).toBe('proposed');
  });

  it('declares its ends', () => {
    expect(pairLifecycle.table.ends).toEqual(['agreed', 'declined', 'lapsed']);
  });
});

describe('an answer', () => {
  it('says why it fits and how much can be taken on, or everything that is missing of that', () => {
    expect(move(at('shortlisted'), 'interest', provider)).toMatchObject({ interest: INTEREST, answerBy: '2026-03-21' });
    const said = (interest: Partial<typeof INTEREST> | null) => () =>
      movedPair(at('shortlisted'), 'interest', provider, {
        reason: null,
        interest,
        today: '2026-03-01',
        answerDays: ANSWER_DAYS,
      });
    expect(said(null)).toThrow(
      expect.objectContaining({
        code: 'MATCHING.INTEREST_REFUSED',
        refusals: [expect.objectContaining({ field: 'sentence' }), expect.objectContaining({ field: 'freeCapacity' })],
      }),
    );
    expect(said({ sentence: '好', freeCapacity: 0 })).toThrow(
      expect.objectContaining({ refusals: [expect.objectContaining({ field: 'sentence' })] }),
    );
  });

  it('is due by a day at each stage that waits, and by none at the end', () => {
    expect(move(at('proposed'), 'shortlist', enterprise).answerBy).toBe('2026-03-11');
    const chosen = move(at('interested'), 'choose', enterprise, '方案贴合');
    expect(chosen).toMatchObject({ answerBy: '2026-03-11', reason: '方案贴合' });
    const half = move(chosen, 'agree', provider);
    expect(half.answerBy).toBe('2026-03-11');
    expect(move(half, 'agree', enterprise)).toMatchObject({ answerBy: null, reason: '方案贴合' });
    expect(move(chosen, 'decline', provider, '无法承接')).toMatchObject({ answerBy: null, reason: '无法承接' });
  });

  it('waits for the side whose turn it is', () => {
    const turns = (['proposed', 'shortlisted', 'interested', 'chosen', 'agreed', 'declined', 'lapsed'] as const).map(
      (status) => waitsFor(at(status)),
    );
    expect(turns).toEqual(['enterprise', 'provider', 'enterprise', 'both', null, null, null]);
    expect(waitsFor(at('chosen', ['provider']))).toBe('enterprise');
    expect(waitsFor(at('chosen', ['enterprise']))).toBe('provider');
  });
});
