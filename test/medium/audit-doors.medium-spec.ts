import { AppConfig } from '@app/platform/config/app.config.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { AuditSealer } from '@app/platform/audit/audit-sealer.js';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AuditPageResponse, VerificationResponse } from '../../apps/api/src/audit/audit.response.js';
import { FIELD_WORDS } from '../../apps/api/src/audit/field-words.js';
import type { TimelineResponse } from '../../apps/api/src/audit/timeline.response.js';
import { word } from '../support/canaries.js';
import { inDays } from '../support/city-library.js';
import { openCity } from '../support/city.js';
import type { City } from '../support/city.js';
import { until } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';

describeOnBoth('the doors of the trail', (create) => {
  let city: City;
  let rivalPair: string;
  const at = (name: string) => city.things.a[name] ?? '';
  async function get<Body>(account: string, path: string): Promise<Body> {
    const { status, text } = await city.ask(account, 'GET', `/api/v1/${path}`);
    if (status !== 200) throw new Error(`${account} ${path}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }
  const trail = (query = '') => get<AuditPageResponse>('audit', `audit${query}`);
  const timeline = (account: string, id: string) => get<TimelineResponse>(account, `timeline/${id}?pageSize=100`);
  const actions = async (account: string, id: string) =>
    (await timeline(account, id)).items.map(({ action }) => action);

  beforeAll(async () => {
    const database = await create();
    // People log in by one click: a service has that only as a demo.
    city = await openCity({ ...database, config: new AppConfig(database.config.database, { demo: true }) });
    // A rival of the provider of the first half is taken into the shortlist, too.
    const form = { needId: at('needPublic'), solutionId: at('otherSolution') };
    const made = JSON.parse((await city.ask('ent-a', 'POST', '/api/v1/pairs', form)).text) as { id: string };
    rivalPair = made.id;
    await city.ask('ent-a', 'POST', `/api/v1/pairs/${rivalPair}/shortlist`, { version: 1 });
  });
  afterAll(() => city.close());

  it('show the whole trail, newest first, each row with who, what and which fields', async () => {
    const { total, items } = await trail('?pageSize=100');
    expect(total).toBeGreaterThan(items.length);
    expect(items.map(({ id }) => id)).toEqual(
      items
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(
      items.find(({ action, subject }) => action === 'matching.shortlist-pair' && subject === rivalPair),
    ).toMatchObject({
      who: expect.stringContaining(word('a', 'person')),
      words: '将方案列入入围',
      changes: expect.arrayContaining([{ field: 'status', name: '状态', from: '已推荐', to: '已入围' }]),
    });
  });

  it('narrow it by person, organisation, action, subject, day and request, and turn it round', async () => {
    const only = async (query: string) => (await trail(`?pageSize=100&${query}`)).items;
    const [newest] = await only('action=matching.shortlist-pair');
    if (!newest) throw new Error('nothing was shortlisted');
    const { actorId, organisationId, requestId } = newest;
    const byPerson = await only(`person=${encodeURIComponent(word('a', 'person'))}`);
    expect(new Set(byPerson.map((row) => row.actorId))).toEqual(new Set([actorId]));
    expect(await only(`person=${actorId}`)).toEqual(byPerson);
    const byOrganisation = await only(`organisation=${encodeURIComponent(word('a', 'entName'))}`);
    expect(byOrganisation.map((row) => row.organisationId)).toContain(organisationId);
    expect((await only(`subject=${rivalPair}`)).map(({ action }) => action)).toEqual([
      'matching.shortlist-pair',
      'matching.propose-pair',
    ]);
    expect((await only('subjectType=reg')).map(({ subject }) => subject)).toContain(at('registration'));
    expect(new Set((await only(`requestId=${requestId}`)).map((row) => row.requestId))).toEqual(new Set([requestId]));
    expect(await only('requestId=of-nobody')).toEqual([]);
    expect(await only('person=%E6%97%A0%E6%AD%A4%E4%BA%BA')).toEqual([]);
    const today = await trail(`?from=${inDays(0)}&to=${inDays(0)}`);
    expect(today.total).toBe((await trail()).total);
    expect((await trail(`?to=${inDays(-1)}`)).total).toBe(0);
    const [first, second] = await only('sort=at');
    expect((first?.id ?? '') < (second?.id ?? '')).toBe(true);
  });

  it('have a Chinese name for every field that anything wrote', async () => {
    const rows = await city.api.get(DatabaseEngine).reader.getRepository(AuditEntity).find();
    const fields = new Set(rows.flatMap(({ difference }) => Object.keys(difference)));
    expect(fields.size).toBeGreaterThan(40);
    expect([...fields].filter((field) => !FIELD_WORDS[field])).toEqual([]);
  });

  it('hand it out as a table, and say so in the trail', async () => {
    const { status, text, headers } = await city.ask('audit', 'GET', `/api/v1/audit/export?subject=${rivalPair}`);
    expect(status).toBe(200);
    expect(headers).toContain('text/csv');
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('将方案列入入围');
    const [row] = (await trail('?action=platform.export-audit')).items;
    expect(row?.changes).toEqual([
      { field: 'rows', name: '条数', from: null, to: '2' },
      { field: 'filter', name: '筛选条件', from: null, to: `subject=${rivalPair}` },
    ]);
  });

  it('tell an enterprise all that happened to its need, and a provider nothing of a rival', async () => {
    const own = await timeline('ent-a', at('needPublic'));
    const rivals = own.items.filter(({ subject }) => subject === rivalPair);
    expect(rivals.map(({ action }) => action)).toEqual(['matching.shortlist-pair', 'matching.propose-pair']);
    expect(rivals[0]?.sentence).toMatch(
      new RegExp(`${word('a', 'person')}（.*）将方案列入入围：.*${word('b', 'solPublic')}`),
    );
    const opened = own.items.filter(({ action }) => action === 'adaptation.open-need');
    expect(opened).toHaveLength(2);

    for (const id of [at('needPublic'), at('solPublic'), at('pair')]) {
      const told = JSON.stringify(await timeline('prov-a', id));
      expect(told).not.toContain(rivalPair);
      expect(told).not.toContain(word('b', 'provName'));
    }
    const provider = await timeline('prov-a', at('needPublic'));
    expect(provider.items.filter(({ action }) => action === 'adaptation.open-need')).toHaveLength(1);
    expect(provider.total).toBe(provider.items.length);
    // Whose need it is, it was told with the shortlist.
    const chosen = (await timeline('prov-a', at('pair'))).items.find(({ action }) => action === 'matching.choose-pair');
    expect(chosen?.sentence).toContain(word('a', 'entName'));
    // Nor the rival of the first.
    const rival = JSON.stringify(await timeline('prov-b', at('needPublic')));
    expect(rival).toContain(rivalPair);
    expect(rival).not.toContain(at('pair'));
    expect(rival).not.toContain(word('a', 'provName'));
  });

  it('tell who looked to the enterprise alone, and the reasons of a pair to both sides', async () => {
    await city.ask('prov-a', 'GET', `/api/v1/pairs/${at('pair')}/contacts`);
    await city.ask('dist-a', 'GET', `/api/v1/pairs/${at('pair')}/contacts`);
    const looked = async (account: string) =>
      (await actions(account, at('pair'))).filter((action) => action === 'matching.read-contacts').length;
    expect([await looked('ent-a'), await looked('prov-a'), await looked('bureau')]).toEqual([2, 1, 2]);
    for (const account of ['ent-a', 'prov-a', 'dist-a']) {
      const chosen = (await timeline(account, at('pair'))).items.find(
        ({ action }) => action === 'matching.choose-pair',
      );
      expect(chosen?.reason).toContain(word('a', 'pairReason'));
    }
    await city.ask('dist-a', 'GET', `/api/v1/enterprises/${at('enterprise')}`);
    const read = (await timeline('ent-a', at('enterprise'))).items.find(
      ({ action }) => action === 'adaptation.read-file',
    );
    expect(read).toMatchObject({ sentence: expect.stringContaining('查看了企业档案') });
    expect(await actions('assigned', at('enterprise'))).not.toContain('adaptation.open-contacts');
  });

  it('tell nothing of what is not to be seen, and no past of what everyone may see', async () => {
    for (const [account, id] of [
      ['prov-b', at('needMatched')],
      ['ent-b', at('enterprise')],
      ['prov-b', at('pair')],
      ['ent-a', at('registration')],
      ['dist-b', at('registration')],
      ['ent-b', at('organisation')],
      ['bureau', 'need_00000000000000000000000000'],
      ['bureau', 'nothing'],
    ]) {
      const { status } = await city.ask(account ?? null, 'GET', `/api/v1/timeline/${id}`);
      expect([account, id, status]).toEqual([account, id, 404]);
    }
    expect(await actions('ent-b', at('needPublic'))).toEqual([]);
    expect(await actions('fin-a', at('solPublic'))).toEqual([]);
    expect(await actions('dist-a', at('registration'))).toEqual(['identity.submit-registration']);
    expect(await actions('ent-a', at('organisation'))).toContain('identity.record-organisation');
    expect(JSON.stringify(await timeline('assigned', at('needMatched')))).not.toContain('budgetM');
  });

  it('verify it as a job, and name a row that somebody has edited by hand', async () => {
    const verified = async (): Promise<VerificationResponse> => {
      const { status } = await city.ask('audit', 'POST', '/api/v1/audit/verification');
      expect(status).toBe(202);
      return until(
        () => get<VerificationResponse>('audit', 'audit/verification'),
        (one) => one.status === 'done',
      );
    };
    expect(await get<VerificationResponse>('audit', 'audit/verification')).toMatchObject({ status: 'never', id: null });
    const engine = city.api.get(DatabaseEngine);
    await new AuditSealer(engine, city.api.get(AuditKey)).drain();
    expect(await verified()).toMatchObject({ faultCount: 0, faults: [], end: expect.stringMatching(/^\d+ \w{64}$/) });

    const [row] = (await trail(`?subject=${rivalPair}&sort=at`)).items;
    await engine.writer.query('UPDATE platform_audit SET actor_role = ? WHERE id = ?', ['bureau', row?.id]);
    const found = await verified();
    expect(found).toMatchObject({ faultCount: 1, done: found.rows });
    expect(found.faults).toEqual([
      { id: row?.id, what: 'row-altered', words: expect.any(String), row: Object.assign({}, row, { role: 'bureau' }) },
    ]);
    await engine.writer.query('UPDATE platform_audit SET actor_role = ? WHERE id = ?', [row?.role, row?.id]);
    expect((await trail('?action=platform.start-job')).total).toBe(2);
    expect(await verified()).toMatchObject({ faultCount: 0 });
  });

  it('are shut to everybody but the audit administrator', async () => {
    for (const account of ['bureau', 'system', 'security', 'ent-a', 'prov-a', 'dist-a', 'auditor']) {
      for (const path of ['audit', 'audit/export', 'audit/verification']) {
        expect((await city.ask(account, 'GET', `/api/v1/${path}`)).status).toBe(403);
      }
    }
  });
});
