import { describe, expect, it } from '@jest/globals';
import { readCreditCode } from '@app/kernel/credit-code.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { DemoDataStore } from '../infrastructure/demo-data.store.js';
import { demoLibrary } from './demo-library.js';

const { programme } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const data = new DemoDataStore().read();
const library = demoLibrary(data, programme.industries);
const { enterprises, providers, needs, solutions } = library;

const length = (text: string) => Array.from(text).length;
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const refs = (rows: readonly { readonly ref: string }[]) => rows.map(({ ref }) => ref);
const bySource = <Row extends { readonly ref: string }>(rows: readonly Row[]) =>
  new Map(rows.filter(({ ref }) => ref.startsWith('SE-')).map((row) => [row.ref, row]));
const ofSources = { needs: bySource(needs), solutions: bySource(solutions) };
const entryNamed = (ref: string) => data.entries.find(({ id }) => id === ref);

describe('the entries in the demo', () => {
  it('are all there, word for word, each on its side, with title and address of its source', () => {
    expect(ofSources.needs.size + ofSources.solutions.size).toBe(226);
    expect(ofSources.solutions.size).toBe(49);
    for (const entry of data.entries) {
      const side = entry.kind === 'solution' ? ofSources.solutions : ofSources.needs;
      const address = entry.source.startsWith('http') ? entry.source : null;
      expect(side.get(entry.id)).toMatchObject({
        text: entry.text,
        origin: { title: entry.source_title, address, demo: false },
      });
    }
  });

  it('say no more than their sources: no price, date, level or system, but for the official lines of level 2', () => {
    const stated = ['budgetMin', 'budgetMax', 'wantedOn', 'deployment', 'integrations', 'effects', 'currentLevel'];
    for (const need of ofSources.needs.values()) {
      expect(stated.filter((field) => field in need)).toEqual([]);
      const official = entryNamed(need.ref)?.source_type === 'official_text_copy';
      expect(need.targetLevel).toBe(official ? 2 : undefined);
    }
    for (const { ref, scenarios, deployment, industries } of ofSources.solutions.values()) {
      expect(scenarios).toEqual([{ scenario: entryNamed(ref)?.scenario_code }]);
      expect(deployment).toBeUndefined();
      expect(industries).toHaveLength(1);
    }
  });

  it('are marked 未核实 where a seller says it or a figure stands, 相近行业 where the industry is only close', () => {
    const noteOf = (ref: string) => (ofSources.needs.get(ref) ?? ofSources.solutions.get(ref))?.origin?.note;
    for (const { id, source_type: type, text, fit } of data.entries) {
      const claimed = type === 'vendor' || type === 'vendor_case' || /\d/.test(text);
      expect(noteOf(id)?.includes('未核实') ?? false).toBe(claimed);
      expect(noteOf(id)?.includes('相近行业') ?? false).toBe(fit === 'adjacent');
    }
    expect(noteOf('SE-001')).toBeNull();
    expect(noteOf('SE-097')).toBe('未核实');
    expect(noteOf('SE-087')).toBe('未核实；相近行业');
  });

  it('belong to confirmed enterprises of their industry that make the thing, and to providers that offer it', () => {
    const owners = new Map(data.enterprises.map((enterprise) => [enterprise.ref, enterprise]));
    const industries = new Map(programme.industries.map(({ name, code }) => [name, code]));
    for (const { ref, enterprise } of ofSources.needs.values()) {
      const owner = owners.get(enterprise);
      expect(owner?.confirmed).not.toBe(false);
      expect(owner?.industry).toBe(industries.get(entryNamed(ref)?.industry ?? '') ?? owner?.industry);
    }
    expect(owners.get(ofSources.needs.get('SE-027')?.enterprise ?? '')?.makes).toContain('制动盘');
    expect(owners.get(ofSources.needs.get('SE-122')?.enterprise ?? '')?.makes).toContain('转向架');
    const general = [...Array(16).keys()].map((i) => `SE-${String(i + 1).padStart(3, '0')}`);
    const shared = general.map((ref) => owners.get(ofSources.needs.get(ref)?.enterprise ?? '')?.industry);
    expect(programme.industries.map(({ code }) => shared.filter((one) => one === code).length)).toEqual([4, 4, 4, 4]);
  });

  it('have a title of one clause', () => {
    for (const { ref, title } of [...ofSources.needs.values(), ...ofSources.solutions.values()]) {
      expect(length(title)).toBeGreaterThan(3);
      expect(length(title)).toBeLessThanOrEqual(40);
      expect(entryNamed(ref)?.text.startsWith(title.replace(/…$/, ''))).toBe(true);
    }
  });
});

describe('what the demo adds', () => {
  it('is enough, and every record has a reference of its own', () => {
    expect(enterprises.length).toBeGreaterThanOrEqual(70);
    expect(providers).toHaveLength(30);
    expect(solutions.length).toBeGreaterThanOrEqual(150);
    expect(needs.filter(({ published }) => published !== false).length).toBeGreaterThanOrEqual(120);
    for (const rows of [enterprises, providers, needs, solutions]) expect(new Set(refs(rows)).size).toBe(rows.length);
    expect(demoLibrary(new DemoDataStore().read(), programme.industries)).toEqual(library);
  });

  it('says 演示 of itself, in its origin and in the names of its organisations', () => {
    const added = [...data.enterprises, ...data.providers, ...data.needs, ...data.listings].map(({ ref }) => ref);
    const marked = [...enterprises, ...providers, ...needs, ...solutions].filter(({ origin }) => origin?.demo);
    expect(refs(marked).toSorted()).toEqual(added.toSorted());
    for (const { origin } of marked) expect(origin).toEqual({ title: '演示数据', note: '演示', demo: true });
    for (const { name } of [...enterprises, ...providers]) expect(name).toMatch(/示例.*（演示）$/);
  });

  it('has credit codes that are right, and that no real organisation can hold', () => {
    const all = [...enterprises, ...providers].flatMap(({ creditCode }) => (creditCode ? [creditCode] : []));
    expect(new Set(all).size).toBe(all.length);
    for (const code of all) {
      expect(readCreditCode(code)).toEqual({ code });
      expect(code.slice(8, 17)).not.toBe(organisationCode(code.slice(8, 16)));
    }
  });

  it('has telephone numbers and addresses that lead nowhere', () => {
    const contacts = enterprises.flatMap((enterprise) => enterprise.contacts ?? []);
    expect(new Set(contacts.map(({ tier }) => tier))).toEqual(new Set(['PUBLIC', 'MATCHED', 'OWNER', 'BUREAU']));
    for (const { name, phone, email } of contacts) {
      expect(name).toMatch(/^演示/);
      expect(phone ?? '0431-00000000').toMatch(/^0431-0000\d{4}$/);
      expect(email ?? 'nobody@example.com').toMatch(/@example\.com$/);
    }
  });

  it('reaches every district, every industry in proportion, every batch', () => {
    const districts = programme.districts.filter(({ verified }) => verified);
    expect(new Set(enterprises.map(({ districtCode }) => districtCode))).toEqual(new Set(codes(districts)));
    expect(new Set(enterprises.map(({ batch }) => batch))).toEqual(new Set(codes(programme.batches)));
    const sizes = codes(programme.industries).map((code) => enterprises.filter((one) => one.industry === code).length);
    expect(sizes).toEqual([28, 11, 15, 17]);
  });

  it('writes needs of 80 to 400 characters and listings of 60 to 200, and repeats no sentence', () => {
    const longer = needs.filter(({ ref }) => ref.startsWith('N-'));
    expect(longer.length).toBeGreaterThanOrEqual(40);
    expect(longer.filter(({ text }) => length(text) < 80 || length(text) > 400)).toEqual([]);
    const own = solutions.filter(({ ref }) => ref.startsWith('L-'));
    expect(own.length).toBeGreaterThanOrEqual(105);
    expect(own.filter(({ text }) => length(text) < 60 || length(text) > 200)).toEqual([]);
    const times = new Map<string, number>();
    for (const sentence of [...longer, ...own].flatMap(({ text }) => text.split('。'))) {
      times.set(sentence, (times.get(sentence) ?? 0) + 1);
    }
    expect([...times].filter(([sentence, count]) => sentence !== '' && count > 3)).toEqual([]);
  });

  it('shows needs outside the scenarios, of every visibility, unpublished ones, and files not yet confirmed', () => {
    const outside = needs.filter(({ scenario }) => scenario === 'OTHER');
    expect(outside.length).toBeGreaterThanOrEqual(5);
    expect(outside.every(({ ownWords }) => ownWords)).toBe(true);
    const shown = new Set(needs.map(({ visibility }) => visibility ?? 'PUBLIC'));
    expect(shown).toEqual(new Set(['PUBLIC', 'MATCHED', 'OWNER', 'BUREAU']));
    expect(needs.filter(({ published }) => published === false).length).toBeGreaterThanOrEqual(2);
    const unconfirmed = enterprises.filter(({ confirmed }) => confirmed === false);
    expect(unconfirmed).toHaveLength(3);
    expect(unconfirmed.every(({ collectedBy }) => collectedBy)).toBe(true);
  });

  it('links needs to problems of the same enterprise only', () => {
    const byRef = new Map(needs.map((need) => [need.ref, need]));
    const linked = needs.flatMap(({ enterprise, problems = [] }) => problems.map((ref) => ({ enterprise, ref })));
    expect(linked.length).toBeGreaterThanOrEqual(5);
    for (const { enterprise, ref } of linked) expect(byRef.get(ref)).toMatchObject({ enterprise, kind: 'problem' });
  });
});

describe('every scenario of every industry', () => {
  const day = '2026-12-01';
  const inForce = providers.filter(
    ({ status, roster }) =>
      (status ?? 'listed') === 'listed' && roster?.from && roster.from <= day && roster.to && roster.to >= day,
  );

  it('is served by three providers of the roster at least, who publish it', () => {
    const thin = programme.scenarios.flatMap(({ code: scenario }) =>
      codes(programme.industries).flatMap((industry) => {
        const serving = solutions.filter(
          ({ published, scenarios, industries, provider }) =>
            published !== false &&
            scenarios.some((served) => served.scenario === scenario) &&
            industries?.includes(industry) &&
            inForce.some(({ ref }) => ref === provider),
        );
        const count = new Set(serving.map(({ provider }) => provider)).size;
        return count < 3 ? [`${scenario} ${industry} ${count}`] : [];
      }),
    );
    expect(thin).toEqual([]);
  });

  it('also meets providers that a gate keeps out: suspended, expired, not yet on the roster, nothing said', () => {
    const outside = providers.filter((provider) => !inForce.includes(provider));
    expect(outside.map(({ status, roster }) => status ?? (roster ? `${roster.from} ${roster.to}` : null))).toEqual([
      '2024-06-01 2025-12-31',
      'suspended',
      null,
      '2027-06-01 2029-12-31',
    ]);
    expect(outside.every(({ ref }) => solutions.some(({ provider }) => provider === ref))).toBe(true);
  });
});

/** GB 11714: eight characters and the one that checks them, which a real credit code carries inside. */
function organisationCode(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(first8.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  return first8 + (check === 11 ? '0' : check === 10 ? 'X' : String(check));
}
