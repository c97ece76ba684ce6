import type { components } from './schema.js';

type Schemas = components['schemas'];

export type Problem = Schemas['ProblemResponse'];
export type Refusal = Schemas['RefusalResponse'];
export type Me = Schemas['MeResponse'];
export type DemoPerson = Schemas['DemoPersonResponse'];
export type OwnData = Schemas['OwnDataResponse'];
export type Change = Schemas['ChangeResponse'];
export type Pipeline = Schemas['PipelineResponse'];
export type PipelineRow = Schemas['PipelineRowResponse'];
export type Question = Schemas['QuestionResponse'];
export type Contact = Schemas['ContactResponse'];
export type Programme = Schemas['ProgrammeResponse'];
export type Segment = Schemas['SegmentResponse'];
export type Origin = Schemas['OriginResponse'];

export type Need = Schemas['NeedResponse'];
export type NeedRecord = Schemas['NeedRecordResponse'];
export type FoundNeed = Schemas['FoundNeedResponse'];
export type FoundNeeds = Schemas['NeedsResponse'];
export type NeedInput = Schemas['RecordNeedRequest'];
export type NeedDraft = Schemas['NeedDraftRequest'];

export type Solution = Schemas['SolutionResponse'];
export type SolutionRecord = Schemas['SolutionRecordResponse'];
export type FoundSolution = Schemas['FoundSolutionResponse'];
export type FoundSolutions = Schemas['SolutionsResponse'];
export type SolutionInput = Schemas['RecordSolutionRequest'];
export type SolutionDraft = Schemas['SolutionDraftRequest'];
export type ServedScenario = Schemas['ServedScenarioResponse'];
export type Provider = Schemas['ProviderResponse'];

/** What both finders get back, but for the kind of their results. */
export type Found = FoundNeeds | FoundSolutions;
export type Relax = Found['relax'][number];

/** What both kinds of match say, but for whose they are. */
export type Match = Omit<NeedMatches['results'][number], 'solutionId' | 'solution'>;
export type Evidence = Schemas['EvidenceResponse'];
export type Gate = Schemas['GateResponse'];
export type NeedMatches = Schemas['NeedMatchesResponse'];
export type SolutionMatches = Schemas['SolutionMatchesResponse'];
export type Comparison = Schemas['CompareResponse'];
export type Answers = Schemas['AnswersResponse'];

export type Enterprise = Schemas['EnterpriseResponse'];
export type EnterpriseRevision = Schemas['ReviseEnterpriseRequest'];
export type FollowUp = Schemas['FollowUpRequest'];
export type Pair = Schemas['PairResponse'];
export type PairMove = Pair['mayDo'][number];
export type PairState = Pair['status'];

export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationKind = Organisation['kind'];
export type Person = Schemas['PersonResponse'];
export type Membership = Schemas['MembershipResponse'];
export type PersonRole = Membership['roles'][number];
export type Capability = NonNullable<Membership['capabilities']>[number];
export type Assignment = Schemas['AssignmentResponse'];
export type Token = Schemas['TokenResponse'];
export type AccountRow = Schemas['AccountRowRequest'];
export type OpenedAccounts = Schemas['OpenedAccountsResponse'];
