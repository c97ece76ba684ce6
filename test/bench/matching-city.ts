import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Money } from '@app/kernel/money.js';
import type { CodeNames } from '@app/matching/domain/code-names.js';
import { INDUSTRY_WORDS, OFFERS, SAYINGS, SCENARIO_WORDS, SYSTEMS } from './matching-words.js';

export const TODAY: CalendarDay = '2026-03-01';
const THEN = new Date('2026-01-05T02:00:00Z');
const DISTRICTS = ['220102', '220103', '220104', '220105', '220106', '220112', '220113', '220122', '220182', '220183'];
const SCENARIOS = Object.keys(SCENARIO_WORDS);
const INDUSTRIES = Object.keys(INDUSTRY_WORDS);
const words = (line: string) => line.split(' ');

/** The same city for the same seed, on every machine. */
export class City {
  constructor(private state: number) {}

  readonly names: CodeNames = {
    industry: (code) => `行业${code}`,
    scenario: (code) => `场景${code}`,
    district: (code) => `区${code}`,
  };

  needs(count: number): NeedSummary[] {
    return Array.from({ length: count }, (_, at) => this.need(at));
  }

  solutions(count: number): SolutionSummary[] {
    return Array.from({ length: count }, (_, at) => this.solution(at));
  }

  need(at: number): NeedSummary {
    const other = this.chance(0.05);
    const scenario = this.one(SCENARIOS);
    const industry = this.one(INDUSTRIES);
    const topics = this.some(words(SCENARIO_WORDS[scenario] ?? ''), 2, 4);
    const things = this.some(words(INDUSTRY_WORDS[industry] ?? ''), 1, 2);
    const low = this.between(3, 60);
    return {
      id: `need_${String(at).padStart(26, '0')}` satisfies NeedId,
      ref: null,
      version: 1,
      status: 'published',
      visibility: 'PUBLIC',
      kind: 'need',
      enterpriseId: 'ent_1',
      enterpriseName: '演示企业',
      industry,
      districtCode: this.one(DISTRICTS),
      title: `${things[0] ?? ''}${topics.slice(0, 2).join('与')}`,
      text: this.sentences([...topics, ...things], SAYINGS),
      scenario: other ? 'OTHER' : scenario,
      ownWords: other ? (topics[0] ?? null) : null,
      family: 'PRODUCTION',
      currentLevel: this.chance(0.7) ? this.between(0, 1) : null,
      targetLevel: this.chance(0.8) ? this.between(2, 3) : null,
      effects: this.chance(0.5) ? [{ indicator: this.one(topics), baseline: null, target: null }] : [],
      budgetMin: this.chance(0.5) ? wan(low) : null,
      budgetMax: this.chance(0.7) ? wan(low + this.between(1, 30)) : null,
      wantedOn: this.chance(0.6) ? `2026-${this.two(4, 12)}-${this.two(1, 28)}` : null,
      deployment: this.chance(0.6) ? this.one(['LOCAL', 'CLOUD', 'HYBRID', 'ANY'] as const) : null,
      integrations: this.chance(0.6) ? this.some(words(SYSTEMS), 0, 3) : null,
      problemIds: [],
      collectedBy: null,
      collectorId: null,
      openedTo: null,
      origin: null,
      recordedAt: THEN,
      changedAt: THEN,
      publishedAt: THEN,
    };
  }

  solution(at: number): SolutionSummary {
    const scenarios = this.some(SCENARIOS, 1, 3);
    const industries = this.chance(0.9) ? this.some(INDUSTRIES, 1, 3) : null;
    const topics = scenarios.flatMap((code) => this.some(words(SCENARIO_WORDS[code] ?? ''), 2, 4));
    const things = (industries ?? []).flatMap((code) => this.some(words(INDUSTRY_WORDS[code] ?? ''), 0, 1));
    return {
      id: `sol_${String(at).padStart(26, '0')}` satisfies SolutionId,
      ref: null,
      version: 1,
      status: this.chance(0.97) ? 'published' : 'withdrawn',
      visibility: 'PUBLIC',
      providerId: 'prov_1',
      provider: this.provider(),
      title: `${topics.slice(0, 2).join('与')}方案`,
      text: this.sentences([...topics, ...things], OFFERS),
      pricing: null,
      scenarios: scenarios.map((scenario) => this.served(scenario)),
      industries,
      deployment: this.chance(0.8) ? this.some(['LOCAL', 'CLOUD', 'HYBRID'] as const, 1, 2) : null,
      integrations: this.chance(0.7) ? this.some(words(SYSTEMS), 0, 4) : null,
      cases: Array.from({ length: this.between(0, 2) }, () => ({
        title: `${this.one(words(SCENARIO_WORDS[scenarios[0] ?? 'S01'] ?? ''))}项目`,
        industry: this.chance(0.8) ? this.one(INDUSTRIES) : null,
        text: null,
        accepted: this.chance(0.3),
      })),
      origin: null,
      recordedAt: THEN,
      changedAt: THEN,
      publishedAt: THEN,
    };
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  some<Item>(items: readonly Item[], least: number, most: number): Item[] {
    const left = [...items];
    const count = Math.min(left.length, this.between(least, most));
    return Array.from({ length: count }, () => left.splice(Math.floor(this.next() * left.length), 1)[0] as Item);
  }

  private served(scenario: string): SolutionSummary['scenarios'][number] {
    const low = this.between(2, 50);
    return {
      scenario,
      level: this.chance(0.85) ? this.between(1, 4) : null,
      priceMin: this.chance(0.6) ? wan(low) : null,
      priceMax: this.chance(0.6) ? wan(low + this.between(0, 30)) : null,
      weeks: this.chance(0.7) ? this.between(2, 40) : null,
    };
  }

  private provider(): SolutionSummary['provider'] {
    const free = this.between(0, 4);
    const from = this.chance(0.9) ? ('2024-06-01' as const) : null;
    return {
      id: 'prov_1',
      ref: null,
      version: 1,
      status: this.chance(0.97) ? 'listed' : 'suspended',
      name: '演示服务商',
      creditCode: null,
      categories: [],
      districts: this.chance(0.1) ? null : this.chance(0.6) ? ['ALL'] : this.some(DISTRICTS, 3, 8),
      rosterFrom: from,
      rosterTo: from && this.chance(0.8) ? this.one(['2025-12-31', '2026-12-31', '2027-06-30'] as const) : null,
      capacity: this.chance(0.6)
        ? { parallel: 6, free, declaredOn: '2025-12-01', expiresOn: this.one(['2026-02-01', '2026-06-30'] as const) }
        : null,
      origin: null,
      recordedAt: THEN,
      changedAt: THEN,
    };
  }

  private sentences(topics: readonly string[], sayings: string): string {
    const fillers = this.some(words(sayings), 3, 6);
    return topics.map((topic, at) => `${topic}${fillers[at] ? `，${fillers[at]}` : ''}`).join('。') + '。';
  }

  private two(least: number, most: number): `${number}` {
    return String(this.between(least, most)).padStart(2, '0') as `${number}`;
  }

  /** mulberry32 */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

const wan = (amount: number): Money => Money.ofFen(BigInt(amount) * 1_000_000n);
