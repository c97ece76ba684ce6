// oxlint-disable max-lines -- the mirror of one document
// The shape of the OpenAPI document as openapi-typescript would write it, kept to what the pages use.

interface Body<T> {
  content: { 'application/json': T };
}

interface Ok<T> {
  200: { headers: Record<string, unknown>; content: { 'application/json': T } };
  default: { headers: Record<string, unknown>; content: { 'application/problem+json': Schemas['ProblemResponse'] } };
}

interface Nothing {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface Get<T, Path = undefined, Query = undefined> {
  parameters: Parameters<Path, Query>;
  requestBody?: never;
  responses: Ok<T>;
}

interface Send<T, Input, Path = undefined> {
  parameters: Parameters<Path, undefined>;
  requestBody: Body<Input>;
  responses: Ok<T>;
}

type Parameters<Path, Query> = Omit<Nothing, 'path' | 'query'> &
  (Path extends undefined ? { path?: never } : { path: Path }) &
  (Query extends undefined ? { query?: never } : { query?: Query });

interface ById {
  id: string;
}

interface Paging {
  limit?: number;
}

interface SearchQuery {
  text?: string;
  phrase?: string[];
  exclude?: string[];
  filter?: string[];
  sort?: string;
  page?: number;
  pageSize?: number;
}

interface Move {
  version: number;
  reason?: string;
}

export interface paths {
  '/api/v1/me': { get: Get<Schemas['MeResponse']> };
  '/api/v1/demo/organisations': { get: Get<Schemas['DemoOrganisationResponse'][]> };
  '/api/v1/programme': { get: Get<Schemas['ProgrammeResponse']> };
  '/api/v1/needs': {
    get: Get<Schemas['NeedsResponse'], undefined, SearchQuery>;
    post: Send<Schemas['NeedRecordResponse'], Schemas['RecordNeedRequest']>;
  };
  '/api/v1/needs/answers': { post: Send<Schemas['AnswersResponse'], Schemas['NeedDraftRequest']> };
  '/api/v1/needs/{id}': {
    get: Get<Schemas['NeedRecordResponse'], ById>;
    patch: Send<Schemas['NeedRecordResponse'], Schemas['ReviseNeedRequest'], ById>;
  };
  '/api/v1/needs/{id}/publish': { post: Send<Schemas['NeedRecordResponse'], Move, ById> };
  '/api/v1/needs/{id}/withdraw': { post: Send<Schemas['NeedRecordResponse'], Move, ById> };
  '/api/v1/needs/{id}/matches': { get: Get<Schemas['NeedMatchesResponse'], ById, Paging> };
  '/api/v1/needs/{id}/compare': { get: Get<Schemas['CompareResponse'], ById, { solution: string[] }> };
  '/api/v1/solutions': {
    get: Get<Schemas['SolutionsResponse'], undefined, SearchQuery>;
    post: Send<Schemas['SolutionRecordResponse'], Schemas['RecordSolutionRequest']>;
  };
  '/api/v1/solutions/answers': { post: Send<Schemas['AnswersResponse'], Schemas['SolutionDraftRequest']> };
  '/api/v1/solutions/{id}': {
    get: Get<Schemas['SolutionRecordResponse'], ById>;
    patch: Send<Schemas['SolutionRecordResponse'], Schemas['ReviseSolutionRequest'], ById>;
  };
  '/api/v1/solutions/{id}/publish': { post: Send<Schemas['SolutionRecordResponse'], Move, ById> };
  '/api/v1/solutions/{id}/withdraw': { post: Send<Schemas['SolutionRecordResponse'], Move, ById> };
  '/api/v1/solutions/{id}/matches': { get: Get<Schemas['SolutionMatchesResponse'], ById, Paging> };
  '/api/v1/enterprises/{id}': { get: Get<Schemas['EnterpriseResponse'], ById, { asAt?: string }> };
  '/api/v1/enterprises/{id}/confirm': { post: Send<Schemas['EnterpriseResponse'], Move, ById> };
  '/api/v1/enterprises/{id}/end-collection': { post: Send<Schemas['EnterpriseResponse'], Move, ById> };
  '/api/v1/enterprises/{id}/follow-ups': {
    post: Send<Schemas['EnterpriseResponse'], Schemas['FollowUpRequest'], ById>;
  };
  '/api/v1/pairs': {
    get: Get<Schemas['PairResponse'][], undefined, { needId?: string; solutionId?: string }>;
    post: Send<Schemas['PairResponse'], { needId: string; solutionId: string }>;
  };
  '/api/v1/pairs/{id}/{move}': { post: Send<Schemas['PairResponse'], Move, { id: string; move: string }> };
}

export interface components {
  schemas: Schemas;
}

interface Schemas {
  RefusalResponse: {
    code: string;
    message: string;
    field?: string;
    clause?: string;
    value?: string;
    limit?: string;
    who?: string;
  };
  ProblemResponse: {
    type: string;
    title: string;
    status: number;
    detail?: string;
    instance: string;
    code: string;
    requestId?: string;
    retryable?: boolean;
    refusals?: Schemas['RefusalResponse'][];
  };
  MeResponse: { organisation: string | null; role: string; name: string; demo: boolean };
  DemoOrganisationResponse: { id: string; role: string; name: string };
  ProgrammeResponse: {
    code: string;
    name: string;
    city: string;
    industries: { code: string; name: string; shortName: string }[];
    districts: { code: string; name: string }[];
    families: { code: string; name: string }[];
    scenarios: {
      code: string;
      name: string;
      family: string;
      binding: boolean;
      levels: Record<'1' | '2' | '3' | '4', string>;
    }[];
    batches: { code: string; name: string; publishedOn: string | null }[];
  };
  SegmentResponse: { text: string; hit: boolean };
  MarkedResponse: { title: Schemas['SegmentResponse'][]; text: Schemas['SegmentResponse'][] };
  OriginResponse: { title: string; address: string | null; note: string | null; demo: boolean };
  SearchResponse: {
    query: {
      text?: string;
      phrase?: string[];
      exclude?: string[];
      filters: Record<string, string[]>;
      sort?: string;
    };
    sentence: string;
    total: number;
    matched: 'all' | 'any';
    page: number;
    pageSize: number;
    facets: Record<string, Record<string, number>>;
    relax: { drop: string; label: string; returns: number }[];
  };
  EffectResponse: { indicator: string; baseline: string | null; target: string | null };
  NeedResponse: {
    id: string;
    ref: string | null;
    version: number;
    status: string;
    visibility: string;
    kind: string;
    enterprise: { id: string; name: string } | null;
    industry: string;
    districtCode: string;
    names: { industry: string; scenario: string; family: string; district: string };
    title: string;
    text: string;
    scenario: string;
    ownWords: string | null;
    family: string;
    currentLevel: number | null;
    targetLevel: number | null;
    effects: Schemas['EffectResponse'][];
    budgetMin: string | null;
    budgetMax: string | null;
    wantedOn: string | null;
    deployment: string | null;
    integrations: string[] | null;
    problemIds: string[];
    collected: boolean;
    origin: Schemas['OriginResponse'] | null;
    recordedAt: string;
    changedAt: string;
    publishedAt: string | null;
  };
  NeedRecordResponse: Schemas['NeedResponse'] & { mayDo: string[] };
  FoundNeedResponse: Schemas['NeedResponse'] & { marked: Schemas['MarkedResponse'] };
  NeedsResponse: Schemas['SearchResponse'] & { results: Schemas['FoundNeedResponse'][] };
  NeedDraftRequest: {
    kind?: string;
    scenario?: string;
    ownWords?: string | null;
    currentLevel?: number | null;
    targetLevel?: number | null;
    effects?: { indicator: string; baseline?: string | null; target?: string | null }[];
    budgetMin?: string | null;
    budgetMax?: string | null;
    wantedOn?: string | null;
    deployment?: string | null;
    integrations?: string[] | null;
    visibility?: string;
    title?: string;
    text?: string;
    industry?: string;
    districtCode?: string;
  };
  RecordNeedRequest: Omit<Schemas['NeedDraftRequest'], 'industry' | 'districtCode'> & {
    enterpriseId?: string;
    title: string;
    text: string;
    scenario: string;
  };
  ReviseNeedRequest: Omit<Schemas['NeedDraftRequest'], 'industry' | 'districtCode'> & { version: number };
  CapacityResponse: { parallel: number; free: number; declaredOn: string; expiresOn: string };
  ProviderResponse: {
    id: string;
    ref: string | null;
    version: number;
    name: string;
    creditCode: string | null;
    status: string;
    categories: string[];
    districts: string[] | null;
    rosterFrom: string | null;
    rosterTo: string | null;
    capacity: Schemas['CapacityResponse'] | null;
    origin: Schemas['OriginResponse'] | null;
  };
  ServedScenarioResponse: {
    scenario: string;
    name: string;
    level: number | null;
    priceMin: string | null;
    priceMax: string | null;
    weeks: number | null;
  };
  SolutionResponse: {
    id: string;
    ref: string | null;
    version: number;
    status: string;
    visibility: string;
    provider: Schemas['ProviderResponse'];
    title: string;
    text: string;
    pricing: string | null;
    scenarios: Schemas['ServedScenarioResponse'][];
    industries: string[] | null;
    names: { industries: string[] | null; scenarios: string[] };
    deployment: string[] | null;
    integrations: string[] | null;
    cases: { title: string; industry: string | null; text: string | null; accepted: boolean }[];
    origin: Schemas['OriginResponse'] | null;
    recordedAt: string;
    changedAt: string;
    publishedAt: string | null;
  };
  SolutionRecordResponse: Schemas['SolutionResponse'] & { mayDo: string[] };
  FoundSolutionResponse: Schemas['SolutionResponse'] & { marked: Schemas['MarkedResponse'] };
  SolutionsResponse: Schemas['SearchResponse'] & { results: Schemas['FoundSolutionResponse'][] };
  SolutionDraftRequest: {
    pricing?: string | null;
    scenarios?: {
      scenario: string;
      level?: number | null;
      priceMin?: string | null;
      priceMax?: string | null;
      weeks?: number | null;
    }[];
    industries?: string[] | null;
    deployment?: string[] | null;
    integrations?: string[] | null;
    cases?: { title: string; industry?: string | null; text?: string | null }[];
    visibility?: string;
    title?: string;
    text?: string;
  };
  RecordSolutionRequest: Schemas['SolutionDraftRequest'] & { title: string; text: string };
  ReviseSolutionRequest: Schemas['SolutionDraftRequest'] & { version: number };
  EvidenceResponse: {
    criterion: string;
    need: string | null;
    solution: string | null;
    verdict: string;
    weight: number;
    contribution: number;
  };
  GateResponse: { code: string; clause: string; value: string | null; limit: string | null; passed: boolean | null };
  MatchResponse: {
    score: number;
    band: string;
    qualified: boolean;
    gates: Schemas['GateResponse'][];
    evidence: Schemas['EvidenceResponse'][];
  };
  NeedMatchesResponse: {
    need: Schemas['NeedResponse'];
    weights: string;
    total: number;
    results: (Schemas['MatchResponse'] & { solutionId: string; solution: Schemas['SolutionResponse'] })[];
    excluded: { solutionId: string; title: string; code: string; reason: string }[];
    preview: boolean;
  };
  SolutionMatchesResponse: {
    solution: Schemas['SolutionResponse'];
    weights: string;
    total: number;
    results: (Schemas['MatchResponse'] & { needId: string; need: Schemas['NeedResponse'] })[];
    excluded: { needId: string; title: string; code: string; reason: string }[];
    preview: boolean;
  };
  CompareResponse: {
    need: Schemas['NeedResponse'];
    columns: {
      solutionId: string;
      solution: Schemas['SolutionResponse'];
      score: number | null;
      band: string | null;
    }[];
    rows: {
      criterion: string;
      need: string | null;
      comparable: boolean;
      cells: { solutionId: string; value: string | null; verdict: string | null; better: boolean }[];
    }[];
  };
  AnswersResponse: { qualified: number; unknown: number; missing: string[] };
  EnterpriseResponse: {
    id: string;
    ref: string | null;
    version: number;
    status: string;
    name: string;
    creditCode: string;
    districtCode: string;
    industry: string;
    size: string | null;
    batch: string;
    staff: number | null;
    revenue: string | null;
    exclusions: Record<string, boolean | null>;
    ratings: {
      level: number;
      score: number | null;
      edition: string;
      rater: string;
      ratedOn: string;
      by: string | null;
    }[];
    contacts: { name: string; duty: string | null; phone: string | null; email: string | null; tier: string }[];
    collectedBy: string | null;
    collectorViewEndedAt: string | null;
    origin: Schemas['OriginResponse'] | null;
    recordedAt: string;
    changedAt: string;
    mayDo: string[];
    followUps: Schemas['FollowUpResponse'][];
    history: { version: number; at: string; by: string; difference: Record<string, { from?: string; to?: string }> }[];
  };
  FollowUpRequest: {
    on: string;
    stage: string;
    progress: string;
    problem?: string | null;
    nextStep?: string | null;
    responsible?: string | null;
  };
  FollowUpResponse: {
    on: string;
    stage: string;
    progress: string;
    problem: string | null;
    nextStep: string | null;
    responsible: string | null;
  };
  PairResponse: {
    id: string;
    version: number;
    status: string;
    needId: string;
    solutionId: string;
    need: Schemas['NeedResponse'] | null;
    solution: Schemas['SolutionResponse'] | null;
    reason: string | null;
    mayDo: string[];
    changedAt: string;
  };
}
