import type { Honest } from '../support/honest.js';
import { SECRET } from '../support/hostile-city.js';

const V = { version: '$version' };
const TEXT = '批次追溯与过程检验，过程检验数据自动采集。';
const MONEY = { budgetMin: '100000.00', budgetMax: '150000.00', wantedOn: '$later' };
const LEVELS = { currentLevel: 1, targetLevel: 2, deployment: 'LOCAL', integrations: ['用友U8'] };
const EFFECTS = { effects: [{ indicator: '追溯用时', baseline: '五小时', target: '十分钟' }] };
const NEED = {
  title: '批次追溯',
  text: TEXT,
  scenario: 'S07',
  kind: 'need',
  ownWords: '要能追溯',
  visibility: 'PUBLIC',
  problemIds: ['$needPublic'],
  ...MONEY,
  ...LEVELS,
  ...EFFECTS,
};
const SOLUTION = {
  title: '批次追溯',
  text: TEXT,
  pricing: '按产线报价',
  scenarios: [{ scenario: 'S07', level: 2, priceMin: '80000.00', priceMax: '120000.00', weeks: 8 }],
  industries: ['AUTO'],
  deployment: ['LOCAL'],
  integrations: ['用友U8'],
  cases: [{ title: '某厂追溯项目', industry: 'AUTO', text: '三个月上线' }],
  visibility: 'PUBLIC',
};
const EXCLUSIONS = {
  centralLittleGiant: false,
  pilot2022: false,
  provinceFunded: false,
  dishonest: false,
  violation: false,
};
const CONTACTS = [{ name: '张三', duty: '厂长', phone: '13800000000', email: 'a@example.com', tier: 'OWNER' }];
const FILE = { size: 'SMALL', staff: 86, revenue: '1000000.00', exclusions: EXCLUSIONS, contacts: CONTACTS };
const REASON = { reason: '另有安排' };
const NAMED = { name: '张三', phone: '13800000000', email: 'a@example.com' };
const id = (name: string) => ({ path: { id: name } });

const move = (name: string, pair: string) => ({ path: { id: pair, move: `=${name}` } });
const PAIR_MOVE = 'POST /api/v1/pairs/:id/:move';
const INTEREST = { sentence: '我们做过', freeCapacity: 1 };
const interested = { route: PAIR_MOVE, as: 'prov-a', ...move('interest', 'matchedPair'), body: { ...V, ...INTEREST } };

const PLANNED = {
  route: 'PUT /api/v1/coverage/targets/:district/:industry',
  as: 'bureau',
  path: { district: '=220104', industry: '=AUTO' },
  body: { enterprises: 30, needs: 200 },
};

/** For every door that changes something, with every field of its form filled; one that is not here fails the build. */
export const HONEST: Readonly<Record<string, Honest | readonly Honest[]>> = {
  'POST /api/v1/session': { leaves: 6, as: null, body: { account: 'ent-a', password: SECRET, code: '000000' } },
  'DELETE /api/v1/session': { as: 'ent-a' },
  'POST /api/v1/session/organisation': { as: 'ent-a', body: { organisationId: '$organisation' } },
  'DELETE /api/v1/sessions/:id': { leaves: 2, as: 'ent-a', ...id('session') },
  'POST /api/v1/demo/session': { as: null, body: { account: 'ent-a' } },
  'PATCH /api/v1/me': { as: 'ent-a', path: { own: 'person' }, body: { ...V, ...NAMED } },
  'PUT /api/v1/me/password': { leaves: 1, as: 'ent-a', body: { current: SECRET, password: 'Quiet-Lantern-42' } },
  // The only manager is refused, and the rest of it is as everywhere.
  'POST /api/v1/me/deletion': [
    { leaves: 1, as: 'ent-a', body: { account: 'ent-a', password: SECRET }, is: 409 },
    { as: 'delegate', body: { account: 'delegate' } },
  ],
  'POST /api/v1/me/second-factor': { as: 'ent-a' },
  'POST /api/v1/me/second-factor/confirm': { leaves: 1, as: 'ent-a', body: { code: '000000' }, is: 403 },

  'POST /api/v1/needs': [
    { as: 'ent-a', body: NEED },
    { as: 'bureau', body: { ...NEED, enterpriseId: '$enterprise' } },
  ],
  'PATCH /api/v1/needs/:id': { as: 'ent-a', ...id('needDraft'), body: { ...V, ...NEED } },
  'POST /api/v1/needs/:id/publish': { as: 'ent-a', ...id('needDraft'), body: { ...V, ...REASON } },
  'POST /api/v1/needs/:id/confirm': { as: 'bureau', ...id('needCollected'), body: { ...V, ...REASON } },
  'POST /api/v1/needs/:id/withdraw': { as: 'ent-a', ...id('needDraft'), body: { ...V, ...REASON } },
  'POST /api/v1/needs/:id/close': { as: 'ent-a', ...id('needOwner'), body: { ...V, ...REASON } },
  'POST /api/v1/needs/answers': { as: null, body: { ...NEED, industry: 'AUTO', districtCode: '220104' } },
  'POST /api/v1/solutions': { as: 'prov-a', body: SOLUTION },
  'PATCH /api/v1/solutions/:id': { as: 'prov-a', ...id('solDraft'), body: { ...V, ...SOLUTION } },
  'POST /api/v1/solutions/:id/publish': { as: 'prov-a', ...id('solDraft'), body: { ...V, ...REASON } },
  'POST /api/v1/solutions/:id/withdraw': { as: 'prov-a', ...id('solPublic'), body: { ...V, ...REASON } },
  'POST /api/v1/solutions/:id/remove': { as: 'prov-a', ...id('solDraft'), body: { ...V, ...REASON } },
  'POST /api/v1/solutions/answers': { as: null, body: SOLUTION },

  'POST /api/v1/enterprises': {
    as: 'bureau',
    body: {
      name: '长春示例制动部件有限公司',
      creditCode: '$freeCode',
      districtCode: '220104',
      industry: 'AUTO',
      batch: 'B3',
      ...FILE,
    },
  },
  'PATCH /api/v1/enterprises/:id': [
    { as: 'ent-a', ...id('enterprise'), body: { ...V, ...FILE } },
    { as: 'bureau', ...id('enterprise'), body: { ...V, districtCode: '220103', industry: 'RAIL', ...REASON } },
  ],
  'POST /api/v1/enterprises/:id/ratings': {
    as: 'ent-a',
    ...id('enterprise'),
    body: { ...V, ratedOn: '2026-01-01', level: 1, score: 40, edition: '2024', rater: 'SELF', by: '本厂' },
  },
  'POST /api/v1/enterprises/:id/follow-ups': {
    as: 'dist-a',
    ...id('enterprise'),
    body: {
      on: '$today',
      stage: 'COLLECT',
      progress: '已走访',
      problem: '缺人',
      nextStep: '再访',
      responsible: '李四',
    },
  },
  'POST /api/v1/enterprises/:id/confirm': { as: 'bureau', ...id('collected'), body: { ...V, ...REASON } },
  'POST /api/v1/enterprises/:id/end-collection': { as: 'bureau', ...id('collected'), body: { ...V, ...REASON } },
  'POST /api/v1/enterprises/:id/withdraw': { as: 'ent-a', ...id('enterprise'), body: { ...V, ...REASON } },
  'POST /api/v1/providers/:id/capacity': {
    as: 'prov-a',
    ...id('provider'),
    body: { ...V, parallel: 4, free: 2, expiresOn: '$later' },
  },
  'POST /api/v1/providers/:id/suspend': { as: 'bureau', ...id('provider'), body: { ...V, ...REASON } },
  'POST /api/v1/providers/:id/relist': {
    as: 'bureau',
    ...id('provider'),
    body: { ...V, ...REASON },
    first: [
      {
        route: 'POST /api/v1/providers/:id/suspend',
        as: 'bureau',
        ...id('provider'),
        body: { ...V, ...REASON },
      },
    ],
  },
  'POST /api/v1/providers/:id/remove': { as: 'bureau', ...id('provider'), body: { ...V, ...REASON } },

  'POST /api/v1/pairs': { as: 'ent-a', body: { needId: '$needPublic', solutionId: '$otherSolution' } },
  [PAIR_MOVE]: [
    { as: 'prov-a', ...move('interest', 'matchedPair'), body: { ...V, ...INTEREST } },
    {
      as: 'ent-a',
      ...move('choose', 'matchedPair'),
      body: { ...V, ...REASON, choiceVersion: 0 },
      first: [interested],
    },
    { as: 'ent-a', ...move('decline', 'matchedPair'), body: { ...V, ...REASON } },
  ],
  'POST /api/v1/pairs/:id/decline-others': { as: 'ent-a', ...id('pair'), body: { ...V, ...REASON } },
  'POST /api/v1/audit/verification': { as: 'audit' },
  // In this city nothing fails.
  'POST /api/v1/dead-letters/retry': { as: 'system', body: { type: 'adaptation.need-changed' }, is: 409 },
  'POST /api/v1/dead-letters/:id/retry': { as: 'system', path: { id: '=letter_none' }, is: 404 },
  'POST /api/v1/coverage/runs': {
    as: 'bureau',
    body: { unknownPlaces: 1, suppositions: [{ kind: 'open-scenario', scenario: 'S07' }] },
  },
  [PLANNED.route]: [PLANNED, { ...PLANNED, body: { ...PLANNED.body, version: 1 }, first: [PLANNED] }],
  'POST /api/v1/coverage/facts/rebuild': { as: 'bureau' },
  'POST /api/v1/coverage/targets/import': {
    as: 'bureau',
    body: { csv: '区域,行业,计划改造企业,计划征集需求\n220104,PHAR,1,2', dryRun: false },
  },
  'POST /api/v1/coverage/jobs/:id/cancel': { as: 'bureau', path: { id: '=job_none' }, is: 404 },
  'POST /api/v1/pairs/:id/open-contacts': { as: 'ent-a', ...id('matchedPair'), body: V },
  'POST /api/v1/pairs/:id/questions': { as: 'ent-a', ...id('pair'), body: { text: '何时可以开工？' } },
  'POST /api/v1/questions/:id/answer': { as: 'prov-a', ...id('openQuestion'), body: { answer: '下周' } },

  'POST /api/v1/organisations': {
    as: 'bureau',
    body: {
      kind: 'enterprise',
      name: '长春又一铸造厂',
      districtCode: '220104',
      creditCode: '$freeCode',
      subjectId: null,
    },
  },
  'POST /api/v1/organisations/:id/disable': { as: 'bureau', ...id('organisation'), body: { ...V, ...REASON } },
  'POST /api/v1/organisations/:id/enable': {
    as: 'bureau',
    ...id('organisation'),
    body: { ...V, ...REASON },
    first: [
      {
        route: 'POST /api/v1/organisations/:id/disable',
        as: 'bureau',
        ...id('organisation'),
        body: { ...V, ...REASON },
      },
    ],
  },
  'POST /api/v1/people': {
    as: 'ent-a',
    body: { organisationId: '$organisation', account: 'somebody.new', ...NAMED },
  },
  'PATCH /api/v1/people/:id': { as: 'ent-a', ...id('newcomer'), body: { ...V, ...NAMED } },
  'POST /api/v1/people/:id/disable': { as: 'bureau', ...id('newcomer'), body: { ...V, ...REASON } },
  'POST /api/v1/people/:id/enable': {
    as: 'bureau',
    ...id('newcomer'),
    body: { ...V, ...REASON },
    first: [
      {
        route: 'POST /api/v1/people/:id/disable',
        as: 'bureau',
        ...id('newcomer'),
        body: { ...V, ...REASON },
      },
    ],
  },
  'POST /api/v1/people/:id/invitation': { as: 'ent-a', ...id('newcomer') },
  'POST /api/v1/people/:id/memberships': {
    as: 'bureau',
    ...id('newcomer'),
    body: {
      organisationId: '$organisation',
      roles: ['enterprise_member'],
      capabilities: ['needs'],
      from: '2026-01-01',
      until: '$later',
    },
  },
  'PATCH /api/v1/memberships/:id': {
    as: 'bureau',
    ...id('membership'),
    body: { ...V, roles: ['enterprise_member'], capabilities: ['needs'], until: '$later' },
  },
  'POST /api/v1/memberships/:id/end': { as: 'bureau', ...id('membership'), body: V },
  'POST /api/v1/tokens': { as: 'ent-a', body: { name: '企业 ERP', capabilities: ['needs'], until: '$later' } },
  'DELETE /api/v1/tokens/:id': { as: 'ent-a', ...id('token') },
  'POST /api/v1/assignments': {
    as: 'bureau',
    body: { personId: '$assignedPerson', enterpriseId: '$enterpriseB', from: '$today', until: '$later' },
  },
  'POST /api/v1/assignments/:id/declare': {
    as: 'assigned',
    ...id('assignment'),
    body: { ...V, conflict: false, note: '无利益关系' },
  },
  'POST /api/v1/assignments/:id/end': { as: 'bureau', ...id('assignment'), body: V },

  'POST /api/v1/registrations': {
    as: null,
    body: {
      kind: 'enterprise',
      name: '长春来访铸造厂',
      creditCode: '$freeCode',
      districtCode: '220104',
      account: 'visitor',
      contactName: '张三',
      phone: '13800000000',
      email: 'a@example.com',
    },
  },
  'POST /api/v1/registrations/status': { as: null, body: { id: '$receivedId', code: '$receivedCode' } },
  'POST /api/v1/registrations/:id/approve': { as: 'dist-a', ...id('receivedId'), body: { ...V, ...REASON } },
  'POST /api/v1/registrations/:id/reject': { as: 'dist-a', ...id('receivedId'), body: { ...V, ...REASON } },
  'POST /api/v1/accounts/bulk': {
    leaves: 3,
    as: 'dist-a',
    body: {
      dryRun: false,
      rows: [
        {
          name: '长春批量铸造厂',
          creditCode: '$freeCode',
          districtCode: '220104',
          contactName: '张三',
          account: 'bulk.one',
          phone: '13800000000',
          email: 'a@example.com',
        },
      ],
    },
  },
  'POST /api/v1/activation': {
    leaves: 8,
    as: null,
    body: { account: 'newcomer', code: '$code', password: 'Quiet-Lantern-42' },
  },
  'POST /api/v1/password-reset': { as: null, body: { account: 'ent-a' } },
  'POST /api/v1/password-reset/confirm': {
    leaves: 8,
    as: null,
    body: { account: 'newcomer', code: '$resetCode', password: 'Quiet-Lantern-42' },
  },
};
