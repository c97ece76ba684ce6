// oxlint-disable
// Written by apps/web/write-schema.mjs from the document of the api: do not change it by hand.
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Database and search answer too; 503 while they do not. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** As whom this request was taken, and whether this is a demo. */
    get: operations['MeController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom one may try to be, in a demo. */
    get: operations['MeController_organisations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The programme of the city: industries, districts, scenarios with their levels, batches, editions, office. */
    get: operations['ProgrammeController_programme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import.schema.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** JSON Schema (2020-12) of the file that `console import` takes. */
    get: operations['ProgrammeController_schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Of a need's draft; industry and district are the enterprise's own where the form does not say. */
    post: operations['AnswersController_forNeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Of a solution's draft. */
    post: operations['AnswersController_forSolution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds needs, problems and scenarios (附件1). */
    get: operations['NeedsController_search'];
    put?: never;
    /** Records a need of the actor's own enterprise, or one that a provider collects for another. */
    post: operations['NeedsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry, with what this reader may do next. */
    get: operations['NeedsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what is sent and leaves the rest; 409 if somebody was faster. */
    patch: operations['NeedsController_revise'];
    trace?: never;
  };
  '/api/v1/needs/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts it into the library: the enterprise has confirmed its file. */
    post: operations['NeedMovesController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 企业确认: of a need that a provider collected. */
    post: operations['NeedMovesController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it out for good. */
    post: operations['NeedMovesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** It has been met: it stays readable, and is matched no more. */
    post: operations['NeedMovesController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds listings by words, scenario, industry, district, level, deployment and price. */
    get: operations['SolutionsController_search'];
    put?: never;
    /** Drafts a listing of the actor's own. */
    post: operations['SolutionsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One listing, with what this reader may do next. */
    get: operations['SolutionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what is sent and leaves the rest; 409 if somebody was faster. */
    patch: operations['SolutionsController_revise'];
    trace?: never;
  };
  '/api/v1/solutions/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts it into the catalogue: the provider is on the roster. */
    post: operations['SolutionMovesController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it out of the catalogue; it may be published again. */
    post: operations['SolutionMovesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Removes a listing that is not published, for good. */
    post: operations['SolutionMovesController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Solutions for a need, best first, each with its evidence; and what stayed out, with the reason. */
    get: operations['MatchesController_forNeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/matches/{solutionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why this solution for this need, or why not. */
    get: operations['MatchesController_why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Two to four solutions side by side on this need's criteria. */
    get: operations['MatchesController_sideBySide'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Needs that a solution could answer, best first. */
    get: operations['MatchesController_forSolution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The pairs of the actor's organisation, newest first. */
    get: operations['PairsController_list'];
    put?: never;
    /** Brings a need and a solution together; the reasons of today are kept with it. */
    post: operations['PairsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One pair, with what this reader may do next. */
    get: operations['PairsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}/{move}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One step of its life: only the enterprise shortlists and chooses, only the provider answers, both agree. */
    post: operations['PairsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file as it is, or as it was at the end of a day. */
    get: operations['EnterprisesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens the file of an enterprise on a pilot list: by a provider that collects, or by the bureau. */
    post: operations['EnterprisesController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a judgement of the digital level; none replaces another. */
    post: operations['EnterprisesController_rate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 跟踪记录. */
    post: operations['EnterprisesController_follow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 企业确认. */
    post: operations['EnterpriseMovesController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}/end-collection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The collector has seen enough. */
    post: operations['EnterpriseMovesController_endView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enterprises/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the file out; no need can be recorded on it any more. */
    post: operations['EnterpriseMovesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/providers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A provider as the roster has it. */
    get: operations['ProvidersController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/providers/{id}/capacity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How many projects at once, by its own word, until a date. */
    post: operations['ProvidersController_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/providers/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 动态调整: by the bureau, with a reason. */
    post: operations['ProvidersController_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/providers/{id}/relist': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a suspension. */
    post: operations['ProvidersController_relist'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/providers/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it off the roster for good. */
    post: operations['ProvidersController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    RefusalResponse: {
      code: string;
      message: string;
      /** @description The field of the form to mend, if it is one field. */
      field?: string;
      /** @description The clause of the notice it rests on. */
      clause?: string;
      value?: string;
      limit?: string;
      /** @description Who can mend it, where it is not the reader. */
      who?: string;
    };
    ProblemResponse: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance: string;
      code: string;
      /** @description Names the request in our logs and in the trail. */
      requestId: string;
      /** @description Whether the very same request may succeed later; the header `retry-after` says when. */
      retryable: boolean;
      refusals?: components['schemas']['RefusalResponse'][];
    };
    HealthResponse: {
      /** @example ok */
      status: string;
    };
    MeResponse: {
      /** @enum {string} */
      role: 'system' | 'bureau' | 'district' | 'enterprise' | 'provider' | 'anonymous';
      /** @description null: nobody in particular, who sees what is public. */
      organisation: string | null;
      /** @example 市工业和信息化局 */
      name: string;
      /** @description Organisations can be tried by the header x-organisation. */
      demo: boolean;
    };
    DemoOrganisationResponse: {
      /** @enum {string} */
      role: 'system' | 'bureau' | 'district' | 'enterprise' | 'provider' | 'anonymous';
      /** @description What to send as x-organisation. */
      id: string;
      name: string;
    };
    IndustryResponse: {
      /** @example AUTO */
      code: string;
      /** @example 汽车零部件配件制造 */
      name: string;
      /** @example 汽车零部件 */
      shortName: string;
    };
    DistrictResponse: {
      /** @enum {string} */
      kind: 'district' | 'county' | 'zone';
      /** @example 220104 */
      code: string;
      /** @example 朝阳区 */
      name: string;
      /** @description false: the code or the standing has no source yet. */
      verified: boolean;
      /** @description Files its own summary (附件4); null = not known. */
      reportsItself: boolean | null;
      note: string | null;
    };
    FamilyResponse: {
      /** @example PRODUCTION */
      code: string;
      /** @example 生产执行数字化 */
      name: string;
    };
    LevelTextsResponse: {
      1: string;
      2: string;
      3: string;
      4: string;
    };
    ScenarioResponse: {
      /** @example S08 */
      code: string;
      /** @example 设备管理 */
      name: string;
      family: string;
      /** @description 约束性. */
      binding: boolean;
      levels: components['schemas']['LevelTextsResponse'];
    };
    ThresholdResponse: {
      level: number;
      name: string;
      minScore: number;
      minScenarios: number;
      minBinding: number;
    };
    AssessmentResponse: {
      edition: string;
      title: string;
      documentNumber: string;
      issuedOn: string;
      thresholds: components['schemas']['ThresholdResponse'][];
      /** @description What another source says instead. */
      contradicting: components['schemas']['ThresholdResponse'][];
      note: string;
      source: string;
    };
    BatchResponse: {
      /** @example B3 */
      code: string;
      name: string;
      /** @description When its pilot list came out; null = not found. */
      publishedOn: string | null;
      edition: string | null;
      note: string | null;
    };
    EditionRuleResponse: {
      name: string;
      value: string | null;
      clause: string;
      source: string;
      note: string | null;
    };
    EditionResponse: {
      code: string;
      name: string;
      effectiveFrom: string | null;
      /** @description null = every batch. */
      batches: string[] | null;
      amends: string | null;
      note: string | null;
      rules: components['schemas']['EditionRuleResponse'][];
    };
    OfficeResponse: {
      organisation: string;
      department: string;
      address: string | null;
      note: string | null;
    };
    OfficeContactResponse: {
      /** @enum {string} */
      kind: 'email' | 'phone' | 'site';
      value: string;
      purpose: string;
      source: string;
    };
    SourceResponse: {
      code: string;
      title: string;
      address: string | null;
      note: string | null;
    };
    ProgrammeResponse: {
      /** @example changchun */
      code: string;
      name: string;
      /** @example 长春市 */
      city: string;
      industries: components['schemas']['IndustryResponse'][];
      districts: components['schemas']['DistrictResponse'][];
      families: components['schemas']['FamilyResponse'][];
      scenarios: components['schemas']['ScenarioResponse'][];
      assessment: components['schemas']['AssessmentResponse'];
      batches: components['schemas']['BatchResponse'][];
      editions: components['schemas']['EditionResponse'][];
      office: components['schemas']['OfficeResponse'];
      contacts: components['schemas']['OfficeContactResponse'][];
      sources: components['schemas']['SourceResponse'][];
    };
    EffectRequest: {
      /** @example 设备综合效率 */
      indicator: string;
      /** @example 62% */
      baseline?: string | null;
      /** @example 75% */
      target?: string | null;
    };
    NeedDraftRequest: {
      /** @example 300000.00 */
      budgetMin?: string | null;
      /** @example 300000.00 */
      budgetMax?: string | null;
      /**
       * Format: date
       * @example 2026-12-31
       */
      wantedOn?: string | null;
      /** @example AUTO */
      industry?: string;
      /** @example 220104 */
      districtCode?: string;
      /** @example 冲压车间设备联网与 OEE 统计 */
      title?: string;
      text?: string;
      /** @enum {string} */
      kind?: 'need' | 'problem' | 'scenario';
      /**
       * @description S01-S16, or OTHER for what lies outside them.
       * @example S08
       */
      scenario?: string;
      /**
       * @description For OTHER: the scenario in the enterprise's own words.
       * @example 计量器具检定管理
       */
      ownWords?: string | null;
      /** @example 1 */
      currentLevel?: number | null;
      /** @example 2 */
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      /** @enum {string|null} */
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      /**
       * @example [
       *       "用友U8",
       *       "西门子PLC"
       *     ]
       */
      integrations?: string[] | null;
      /** @description Ids of the problems that the need answers. */
      problemIds?: string[];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    AnswersResponse: {
      /** @description How many can answer it now. */
      qualified: number;
      /** @description How many might, if they said more. */
      unknown: number;
      /** @description Fields that would sharpen it. */
      missing: string[];
    };
    ServedScenarioRequest: {
      /**
       * @description 首年总价 (软件+实施+首年服务).
       * @example 300000.00
       */
      priceMin?: string | null;
      /** @example 300000.00 */
      priceMax?: string | null;
      /** @example S08 */
      scenario: string;
      /**
       * @description The level it reaches.
       * @example 2
       */
      level?: number | null;
      /** @example 8 */
      weeks?: number | null;
    };
    SolutionCaseRequest: {
      /** @example 某制动盘厂机加车间设备联网 */
      title: string;
      industry?: string | null;
      text?: string | null;
    };
    SolutionDraftRequest: {
      title?: string;
      text?: string;
      /** @example 按设备台数订阅，含首年运维 */
      pricing?: string | null;
      scenarios?: components['schemas']['ServedScenarioRequest'][];
      /**
       * @example [
       *       "AUTO"
       *     ]
       */
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      /**
       * @example [
       *       "用友U8"
       *     ]
       */
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    SegmentResponse: {
      /** @example 设备 */
      text: string;
      /** @description Whether it was searched for. */
      hit: boolean;
    };
    MarkedResponse: {
      title: components['schemas']['SegmentResponse'][];
      text: components['schemas']['SegmentResponse'][];
    };
    EnterpriseNameResponse: {
      id: string;
      name: string;
    };
    NeedNamesResponse: {
      /** @example 汽车零部件 */
      industry: string;
      /** @example 设备管理 */
      scenario: string;
      /** @example 生产执行数字化 */
      family: string;
      /** @example 朝阳区 */
      district: string;
    };
    EffectResponse: {
      indicator: string;
      baseline: string | null;
      target: string | null;
    };
    OriginResponse: {
      /** @example 汽车零部件MES提升生产效率 */
      title: string;
      address: string | null;
      /** @example 未核实 */
      note: string | null;
      /** @description Made up for the demonstration. */
      demo: boolean;
    };
    FoundNeedResponse: {
      /** @enum {string} */
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      /** @enum {string} */
      kind: 'need' | 'problem' | 'scenario';
      /** @enum {string|null} */
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      marked: components['schemas']['MarkedResponse'];
      id: string;
      /** @example SE-051 */
      ref: string | null;
      version: number;
      /** @description null: not disclosed to you. */
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      /** @example AUTO */
      industry: string;
      /** @example 220104 */
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      /** @example S08 */
      scenario: string;
      ownWords: string | null;
      /** @example PRODUCTION */
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      /**
       * @description Yuan as text.
       * @example 100000.00
       */
      budgetMin: string | null;
      /** @example 300000.00 */
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
      /** @description A provider collected it: the enterprise has yet to confirm, or has. */
      collected: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    QueryResponse: {
      filters: {
        [key: string]: string[];
      };
      text?: string;
      phrase?: string[];
      exclude?: string[];
      sort?: string;
      page: number;
      pageSize: number;
    };
    RelaxResponse: {
      /** @description The key, or text, phrase, exclude. */
      drop: string;
      /** @example 去掉“预算 5 万元以下” */
      label: string;
      returns: number;
    };
    NeedsResponse: {
      /**
       * @description `any`: some results hold only some of the words.
       * @enum {string}
       */
      matched: 'all' | 'any';
      /**
       * @description key → code → number of results, each key counted without its own selection.
       * @example {
       *       "industry": {
       *         "AUTO": 31,
       *         "ELEC": 6
       *       }
       *     }
       */
      facets: {
        [key: string]: {
          [key: string]: number;
        };
      };
      results: components['schemas']['FoundNeedResponse'][];
      query: components['schemas']['QueryResponse'];
      /**
       * @description The search, read back.
       * @example 汽车零部件 · 设备管理，共 37 条需求
       */
      sentence: string;
      /** @description Exact. */
      total: number;
      page: number;
      pageSize: number;
      /** @description Where nothing was found: what to drop, and what that gives. */
      relax: components['schemas']['RelaxResponse'][];
    };
    NeedRecordResponse: {
      /** @enum {string} */
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      /** @enum {string} */
      kind: 'need' | 'problem' | 'scenario';
      /** @enum {string|null} */
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      /**
       * @example [
       *       "publish",
       *       "withdraw"
       *     ]
       */
      mayDo: string[];
      id: string;
      /** @example SE-051 */
      ref: string | null;
      version: number;
      /** @description null: not disclosed to you. */
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      /** @example AUTO */
      industry: string;
      /** @example 220104 */
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      /** @example S08 */
      scenario: string;
      ownWords: string | null;
      /** @example PRODUCTION */
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      /**
       * @description Yuan as text.
       * @example 100000.00
       */
      budgetMin: string | null;
      /** @example 300000.00 */
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
      /** @description A provider collected it: the enterprise has yet to confirm, or has. */
      collected: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    RecordNeedRequest: {
      /** @example 300000.00 */
      budgetMin?: string | null;
      /** @example 300000.00 */
      budgetMax?: string | null;
      /**
       * Format: date
       * @example 2026-12-31
       */
      wantedOn?: string | null;
      /** @description The enterprise it belongs to; needed only from a provider that collects for it. */
      enterpriseId?: string;
      /** @example 冲压车间设备联网与 OEE 统计 */
      title: string;
      /** @example 十二台冲压机没有联网，停机原因靠班长手工记录，希望自动采集运行状态并统计设备综合效率。 */
      text: string;
      /**
       * @description S01-S16, or OTHER for what lies outside them.
       * @example S08
       */
      scenario: string;
      /** @enum {string} */
      kind?: 'need' | 'problem' | 'scenario';
      /**
       * @description For OTHER: the scenario in the enterprise's own words.
       * @example 计量器具检定管理
       */
      ownWords?: string | null;
      /** @example 1 */
      currentLevel?: number | null;
      /** @example 2 */
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      /** @enum {string|null} */
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      /**
       * @example [
       *       "用友U8",
       *       "西门子PLC"
       *     ]
       */
      integrations?: string[] | null;
      /** @description Ids of the problems that the need answers. */
      problemIds?: string[];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    ReviseNeedRequest: {
      /** @example 300000.00 */
      budgetMin?: string | null;
      /** @example 300000.00 */
      budgetMax?: string | null;
      /**
       * Format: date
       * @example 2026-12-31
       */
      wantedOn?: string | null;
      /** @description The version that the person saw. */
      version: number;
      title?: string;
      text?: string;
      /** @enum {string} */
      kind?: 'need' | 'problem' | 'scenario';
      /**
       * @description S01-S16, or OTHER for what lies outside them.
       * @example S08
       */
      scenario?: string;
      /**
       * @description For OTHER: the scenario in the enterprise's own words.
       * @example 计量器具检定管理
       */
      ownWords?: string | null;
      /** @example 1 */
      currentLevel?: number | null;
      /** @example 2 */
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      /** @enum {string|null} */
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      /**
       * @example [
       *       "用友U8",
       *       "西门子PLC"
       *     ]
       */
      integrations?: string[] | null;
      /** @description Ids of the problems that the need answers. */
      problemIds?: string[];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    MoveRequest: {
      version: number;
      /** @description Why, where the move asks for it. */
      reason?: string;
    };
    CapacityResponse: {
      parallel: number;
      free: number;
      declaredOn: string;
      expiresOn: string;
    };
    ProviderResponse: {
      /** @enum {string} */
      status: 'listed' | 'suspended' | 'removed';
      categories: ('INTEGRATOR' | 'PRODUCT' | 'CHAIN')[];
      id: string;
      ref: string | null;
      version: number;
      name: string;
      creditCode: string | null;
      /** @description ['ALL'] = the whole city; null = 未说明. */
      districts: string[] | null;
      rosterFrom: string | null;
      rosterTo: string | null;
      capacity: components['schemas']['CapacityResponse'] | null;
      origin: components['schemas']['OriginResponse'] | null;
    };
    ServedScenarioResponse: {
      /** @example S08 */
      scenario: string;
      /** @example 设备管理 */
      name: string;
      /** @description 1-4; null = 未说明. */
      level: number | null;
      /**
       * @description 首年总价, yuan as text.
       * @example 80000.00
       */
      priceMin: string | null;
      /** @example 150000.00 */
      priceMax: string | null;
      weeks: number | null;
    };
    SolutionNamesResponse: {
      /** @description null = 未说明. */
      industries: string[] | null;
      scenarios: string[];
    };
    SolutionCaseResponse: {
      title: string;
      industry: string | null;
      text: string | null;
      /** @description An accepted project of the programme, not the seller's own word. */
      accepted: boolean;
    };
    FoundSolutionResponse: {
      /** @enum {string} */
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      deployment: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      marked: components['schemas']['MarkedResponse'];
      id: string;
      ref: string | null;
      version: number;
      provider: components['schemas']['ProviderResponse'];
      title: string;
      text: string;
      pricing: string | null;
      scenarios: components['schemas']['ServedScenarioResponse'][];
      industries: string[] | null;
      names: components['schemas']['SolutionNamesResponse'];
      integrations: string[] | null;
      cases: components['schemas']['SolutionCaseResponse'][];
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    SolutionsResponse: {
      /**
       * @description `any`: some results hold only some of the words.
       * @enum {string}
       */
      matched: 'all' | 'any';
      /**
       * @description key → code → number of results, each key counted without its own selection.
       * @example {
       *       "industry": {
       *         "AUTO": 31,
       *         "ELEC": 6
       *       }
       *     }
       */
      facets: {
        [key: string]: {
          [key: string]: number;
        };
      };
      results: components['schemas']['FoundSolutionResponse'][];
      query: components['schemas']['QueryResponse'];
      /**
       * @description The search, read back.
       * @example 汽车零部件 · 设备管理，共 37 条需求
       */
      sentence: string;
      /** @description Exact. */
      total: number;
      page: number;
      pageSize: number;
      /** @description Where nothing was found: what to drop, and what that gives. */
      relax: components['schemas']['RelaxResponse'][];
    };
    SolutionRecordResponse: {
      /** @enum {string} */
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      deployment: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      /**
       * @example [
       *       "publish"
       *     ]
       */
      mayDo: string[];
      id: string;
      ref: string | null;
      version: number;
      provider: components['schemas']['ProviderResponse'];
      title: string;
      text: string;
      pricing: string | null;
      scenarios: components['schemas']['ServedScenarioResponse'][];
      industries: string[] | null;
      names: components['schemas']['SolutionNamesResponse'];
      integrations: string[] | null;
      cases: components['schemas']['SolutionCaseResponse'][];
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    RecordSolutionRequest: {
      /** @example 离散车间设备联网与 OEE 分析 */
      title: string;
      text: string;
      scenarios: components['schemas']['ServedScenarioRequest'][];
      /** @example 按设备台数订阅，含首年运维 */
      pricing?: string | null;
      /**
       * @example [
       *       "AUTO"
       *     ]
       */
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      /**
       * @example [
       *       "用友U8"
       *     ]
       */
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    ReviseSolutionRequest: {
      /** @description The version that the person saw. */
      version: number;
      title?: string;
      text?: string;
      /** @example 按设备台数订阅，含首年运维 */
      pricing?: string | null;
      scenarios?: components['schemas']['ServedScenarioRequest'][];
      /**
       * @example [
       *       "AUTO"
       *     ]
       */
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      /**
       * @example [
       *       "用友U8"
       *     ]
       */
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      /** @enum {string} */
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    NeedResponse: {
      /** @enum {string} */
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      /** @enum {string} */
      kind: 'need' | 'problem' | 'scenario';
      /** @enum {string|null} */
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      id: string;
      /** @example SE-051 */
      ref: string | null;
      version: number;
      /** @description null: not disclosed to you. */
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      /** @example AUTO */
      industry: string;
      /** @example 220104 */
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      /** @example S08 */
      scenario: string;
      ownWords: string | null;
      /** @example PRODUCTION */
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      /**
       * @description Yuan as text.
       * @example 100000.00
       */
      budgetMin: string | null;
      /** @example 300000.00 */
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
      /** @description A provider collected it: the enterprise has yet to confirm, or has. */
      collected: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    SolutionResponse: {
      /** @enum {string} */
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
      /** @enum {string} */
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      deployment: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      id: string;
      ref: string | null;
      version: number;
      provider: components['schemas']['ProviderResponse'];
      title: string;
      text: string;
      pricing: string | null;
      scenarios: components['schemas']['ServedScenarioResponse'][];
      industries: string[] | null;
      names: components['schemas']['SolutionNamesResponse'];
      integrations: string[] | null;
      cases: components['schemas']['SolutionCaseResponse'][];
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    GateResponse: {
      /** @enum {string} */
      code:
        'NOT_PUBLISHED' | 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';
      clause: string;
      value: string | null;
      limit: string | null;
      /** @description null = 未说明: neither held nor broken. */
      passed: boolean | null;
    };
    EvidenceResponse: {
      /** @enum {string} */
      criterion:
        'scenario' | 'industry' | 'text' | 'budget' | 'schedule' | 'deployment' | 'integration' | 'proof' | 'capacity';
      /** @enum {string} */
      verdict: 'for' | 'against' | 'unknown';
      /** @description The need's own words; null = 未说明. */
      need: string | null;
      /** @description The solution's own words; null = 未说明. */
      solution: string | null;
      weight: number;
      /** @description What it adds to the score. */
      contribution: number;
    };
    MatchedSolutionResponse: {
      /** @enum {string} */
      band: 'high' | 'medium' | 'low';
      solutionId: string;
      solution: components['schemas']['SolutionResponse'];
      /** @description 0 to 1, the sum of the contributions. */
      score: number;
      /** @description No gate failed and none is unknown. */
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ExcludedSolutionResponse: {
      /** @enum {string} */
      code:
        'NOT_PUBLISHED' | 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';
      solutionId: string;
      title: string;
      reason: string;
    };
    NeedMatchesResponse: {
      need: components['schemas']['NeedResponse'];
      /** @description Version of the weights. */
      weights: string;
      total: number;
      results: components['schemas']['MatchedSolutionResponse'][];
      excluded: components['schemas']['ExcludedSolutionResponse'][];
      /** @description The need is not published yet, so nothing here is qualified. */
      preview: boolean;
    };
    WhyResponse: {
      /** @enum {string|null} */
      band: 'high' | 'medium' | 'low' | null;
      needId: string;
      solutionId: string;
      gates: components['schemas']['GateResponse'][];
      /** @description null: excluded by a gate. */
      score: number | null;
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ComparedSolutionResponse: {
      /** @enum {string|null} */
      band: 'high' | 'medium' | 'low' | null;
      solutionId: string;
      solution: components['schemas']['SolutionResponse'];
      /** @description null: a gate keeps it out. */
      score: number | null;
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
    };
    ComparedCellResponse: {
      /** @enum {string|null} */
      verdict: 'for' | 'against' | 'unknown' | null;
      solutionId: string;
      /** @description null = 未说明. */
      value: string | null;
      /** @description As good as any other in a row that can be compared, and better than one. */
      better: boolean;
    };
    ComparedRowResponse: {
      /** @enum {string} */
      criterion:
        | 'scenario'
        | 'industry'
        | 'text'
        | 'budget'
        | 'schedule'
        | 'deployment'
        | 'integration'
        | 'proof'
        | 'capacity'
        | 'price'
        | 'weeks';
      /** @description The need's own words; null where it says nothing. */
      need: string | null;
      /** @description Two listings at least say something, and not all the same. */
      comparable: boolean;
      cells: components['schemas']['ComparedCellResponse'][];
    };
    CompareResponse: {
      need: components['schemas']['NeedResponse'];
      /** @description Version of the weights. */
      weights: string;
      columns: components['schemas']['ComparedSolutionResponse'][];
      rows: components['schemas']['ComparedRowResponse'][];
    };
    MatchedNeedResponse: {
      /** @enum {string} */
      band: 'high' | 'medium' | 'low';
      needId: string;
      need: components['schemas']['NeedResponse'];
      /** @description 0 to 1, the sum of the contributions. */
      score: number;
      /** @description No gate failed and none is unknown. */
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ExcludedNeedResponse: {
      /** @enum {string} */
      code:
        'NOT_PUBLISHED' | 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';
      needId: string;
      title: string;
      reason: string;
    };
    SolutionMatchesResponse: {
      solution: components['schemas']['SolutionResponse'];
      weights: string;
      total: number;
      results: components['schemas']['MatchedNeedResponse'][];
      excluded: components['schemas']['ExcludedNeedResponse'][];
      preview: boolean;
    };
    FrozenMatchResponse: {
      /** @enum {string} */
      band: 'high' | 'medium' | 'low';
      /** @description Version of the weights. */
      weights: string;
      needVersion: number;
      solutionVersion: number;
      judgedAt: string;
      /** @description 0 to 1, the sum of the contributions. */
      score: number;
      /** @description No gate failed and none is unknown. */
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    PairResponse: {
      /** @enum {string} */
      status: 'proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed';
      agreedBy: ('enterprise' | 'provider')[];
      /** @description What this reader may do next. */
      mayDo: ('shortlist' | 'interest' | 'choose' | 'agree' | 'decline' | 'lapse')[];
      id: string;
      version: number;
      needId: string;
      solutionId: string;
      /** @description null: not to be seen any more. */
      need: components['schemas']['NeedResponse'] | null;
      solution: components['schemas']['SolutionResponse'] | null;
      match: components['schemas']['FrozenMatchResponse'];
      /** @description Why it ended. */
      reason: string | null;
      proposedAt: string;
      changedAt: string;
    };
    ProposePairRequest: {
      /** @description Id or reference of the need. */
      needId: string;
      /** @description Id or reference of the solution. */
      solutionId: string;
    };
    EligibilityVerdictResponse: {
      /** @example POLICY.PILOT_2022 */
      code: string;
      /** @example 2022 年改造试点企业 */
      name: string;
      clause: string;
      value: string | null;
      limit: string | null;
      /** @description null: cannot be told, because the fact or the rule is not known. */
      passed: boolean | null;
    };
    EligibilityResponse: {
      edition: string | null;
      verdicts: components['schemas']['EligibilityVerdictResponse'][];
    };
    FollowUpResponse: {
      id: string;
      on: string;
      stage: string;
      progress: string;
      problem: string | null;
      nextStep: string | null;
      responsible: string | null;
      recordedAt: string;
    };
    RevisionResponse: {
      /**
       * @description field → what it was and what it became.
       * @example {
       *       "status": {
       *         "from": "collected",
       *         "to": "confirmed"
       *       }
       *     }
       */
      difference: {
        [key: string]: {
          from?: string;
          to?: string;
        };
      };
      version: number;
      at: string;
      /** @description Who, by name. */
      by: string;
    };
    ExclusionsResponse: {
      centralLittleGiant: boolean | null;
      pilot2022: boolean | null;
      provinceFunded: boolean | null;
      dishonest: boolean | null;
      violation: boolean | null;
    };
    RatingResponse: {
      /** @enum {string} */
      rater: 'SELF' | 'PROVIDER' | 'THIRD_PARTY';
      level: number;
      score: number | null;
      edition: string;
      ratedOn: string;
      by: string | null;
    };
    ContactResponse: {
      /** @enum {string} */
      tier: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      name: string;
      duty: string | null;
      phone: string | null;
      email: string | null;
    };
    EnterpriseResponse: {
      /** @enum {string} */
      status: 'collected' | 'recorded' | 'confirmed' | 'withdrawn';
      /** @enum {string|null} */
      size: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | null;
      /**
       * @example [
       *       "confirm",
       *       "end-collection",
       *       "add-follow-up"
       *     ]
       */
      mayDo: string[];
      eligibility: components['schemas']['EligibilityResponse'];
      /** @description Newest first. */
      followUps: components['schemas']['FollowUpResponse'][];
      /** @description Newest first. */
      history: components['schemas']['RevisionResponse'][];
      id: string;
      ref: string | null;
      version: number;
      name: string;
      creditCode: string;
      districtCode: string;
      industry: string;
      batch: string;
      staff: number | null;
      /** @description Yuan as text. */
      revenue: string | null;
      exclusions: components['schemas']['ExclusionsResponse'];
      ratings: components['schemas']['RatingResponse'][];
      contacts: components['schemas']['ContactResponse'][];
      /** @description The provider that collected it. */
      collectedBy: string | null;
      /** @description Whether that provider may still see it. */
      collectorSees: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
    };
    ExclusionsRequest: {
      /** @description 中央财政支持的专精特新“小巨人”. */
      centralLittleGiant?: boolean | null;
      /** @description 工信厅联企业〔2022〕22号 pilot. */
      pilot2022?: boolean | null;
      /** @description 省级财政 has supported the same project. */
      provinceFunded?: boolean | null;
      /** @description 失信或经营异常. */
      dishonest?: boolean | null;
      /** @description 近三年严重违规. */
      violation?: boolean | null;
    };
    ContactRequest: {
      /** @example 张示例 */
      name: string;
      duty?: string | null;
      /** @example 0431-00000001 */
      phone?: string | null;
      /** Format: email */
      email?: string | null;
      /**
       * @description Who may see it.
       * @enum {string}
       */
      tier: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    RecordEnterpriseRequest: {
      /** @example 300000.00 */
      revenue?: string | null;
      /** @example 长春示例制动部件有限公司 */
      name: string;
      /** @description 统一社会信用代码. */
      creditCode: string;
      /** @example 220104 */
      districtCode: string;
      /** @example AUTO */
      industry: string;
      /**
       * @description The batch on whose pilot list it stands.
       * @example B3
       */
      batch: string;
      /** @enum {string|null} */
      size?: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | null;
      /** @example 86 */
      staff?: number | null;
      exclusions?: components['schemas']['ExclusionsRequest'];
      contacts?: components['schemas']['ContactRequest'][];
    };
    RateEnterpriseRequest: {
      /**
       * Format: date
       * @example 2026-12-31
       */
      ratedOn: string;
      /** @description The version that the person saw. */
      version: number;
      /** @example 1 */
      level: number;
      /** @description 0-100. */
      score?: number | null;
      /** @example 2024 */
      edition: string;
      /** @enum {string} */
      rater: 'SELF' | 'PROVIDER' | 'THIRD_PARTY';
      by?: string | null;
    };
    FollowUpRequest: {
      /**
       * Format: date
       * @example 2026-12-31
       */
      on: string;
      /** @example 诊断 */
      stage: string;
      /** @example 完成现场诊断，形成问题清单 6 项 */
      progress: string;
      problem?: string | null;
      nextStep?: string | null;
      responsible?: string | null;
    };
    DeclareCapacityRequest: {
      /**
       * Format: date
       * @example 2026-12-31
       */
      expiresOn: string;
      /** @description The version of the provider that the person saw. */
      version: number;
      /** @example 6 */
      parallel: number;
      /** @example 3 */
      free: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthResponse'];
        };
      };
      /** @description RFC 9457; codes: PLATFORM.DATABASE_AWAY, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:PLATFORM.DATABASE_AWAY",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "PLATFORM.DATABASE_AWAY",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example PLATFORM.DATABASE_AWAY
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthResponse'];
        };
      };
      /** @description RFC 9457; codes: PLATFORM.DATABASE_AWAY, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:PLATFORM.DATABASE_AWAY",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "PLATFORM.DATABASE_AWAY",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example PLATFORM.DATABASE_AWAY
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MeController_me: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
      /** @description RFC 9457; codes: IDENTITY.NO_DEMO, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:IDENTITY.NO_DEMO",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "IDENTITY.NO_DEMO",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example IDENTITY.NO_DEMO
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MeController_organisations: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemoOrganisationResponse'][];
        };
      };
      /** @description RFC 9457; codes: IDENTITY.NO_DEMO, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:IDENTITY.NO_DEMO",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "IDENTITY.NO_DEMO",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example IDENTITY.NO_DEMO
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProgrammeController_programme: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeResponse'];
        };
      };
      /** @description RFC 9457; codes: REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:REQUEST.INVALID",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "REQUEST.INVALID",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProgrammeController_schema: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description JSON Schema 2020-12 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            $schema?: string;
            title?: string;
            properties?: {
              [key: string]: unknown;
            };
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description RFC 9457; codes: REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:REQUEST.INVALID",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "REQUEST.INVALID",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  AnswersController_forNeed: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NeedDraftRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswersResponse'];
        };
      };
      /** @description RFC 9457; codes: REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:REQUEST.INVALID",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "REQUEST.INVALID",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  AnswersController_forSolution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SolutionDraftRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswersResponse'];
        };
      };
      /** @description RFC 9457; codes: REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:REQUEST.INVALID",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "REQUEST.INVALID",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_search: {
    parameters: {
      query?: {
        /** @description Plain words, no character is an operator. */
        text?: string;
        /** @description Must occur literally; repeat for more. */
        phrase?: string[];
        /** @description Must not occur; repeat for more. */
        exclude?: string[];
        /**
         * @description `key:value`; repeats of one key are alternatives, different keys narrow each other. Keys: industry, scenario,
         *     family, district, level, deployment, priceBand.
         */
        filter?: string[];
        /**
         * @description relevance, newest; needs also budget-asc, budget-desc, wanted-asc; solutions also price-asc, price-desc, weeks-asc,
         *     level-desc.
         */
        sort?: string;
        /** @description From 1. */
        page?: number;
        /** @description How many a page holds; 0 for the counts alone. */
        pageSize?: number;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedsResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_REFUSED, ADAPTATION.RECORD_CHANGED, SEARCH.INVALID, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_REFUSED
             * @example ADAPTATION.RECORD_CHANGED
             * @example SEARCH.INVALID
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_record: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordNeedRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_REFUSED, ADAPTATION.RECORD_CHANGED, SEARCH.INVALID, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_REFUSED
             * @example ADAPTATION.RECORD_CHANGED
             * @example SEARCH.INVALID
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_find: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_REFUSED, ADAPTATION.RECORD_CHANGED, SEARCH.INVALID, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_REFUSED
             * @example ADAPTATION.RECORD_CHANGED
             * @example SEARCH.INVALID
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_revise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseNeedRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_REFUSED, ADAPTATION.RECORD_CHANGED, SEARCH.INVALID, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_REFUSED
             * @example ADAPTATION.RECORD_CHANGED
             * @example SEARCH.INVALID
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedMovesController_publish: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_CANNOT_MOVE, ADAPTATION.NEED_NOT_YOURS_TO_MOVE, ADAPTATION.FILE_NOT_CONFIRMED, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_CANNOT_MOVE
             * @example ADAPTATION.NEED_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.FILE_NOT_CONFIRMED
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedMovesController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_CANNOT_MOVE, ADAPTATION.NEED_NOT_YOURS_TO_MOVE, ADAPTATION.FILE_NOT_CONFIRMED, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_CANNOT_MOVE
             * @example ADAPTATION.NEED_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.FILE_NOT_CONFIRMED
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedMovesController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_CANNOT_MOVE, ADAPTATION.NEED_NOT_YOURS_TO_MOVE, ADAPTATION.FILE_NOT_CONFIRMED, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_CANNOT_MOVE
             * @example ADAPTATION.NEED_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.FILE_NOT_CONFIRMED
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  NeedMovesController_close: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.NEED_MISSING, ADAPTATION.NEED_CANNOT_MOVE, ADAPTATION.NEED_NOT_YOURS_TO_MOVE, ADAPTATION.FILE_NOT_CONFIRMED, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.NEED_MISSING
             * @example ADAPTATION.NEED_CANNOT_MOVE
             * @example ADAPTATION.NEED_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.FILE_NOT_CONFIRMED
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_search: {
    parameters: {
      query?: {
        /** @description Plain words, no character is an operator. */
        text?: string;
        /** @description Must occur literally; repeat for more. */
        phrase?: string[];
        /** @description Must not occur; repeat for more. */
        exclude?: string[];
        /**
         * @description `key:value`; repeats of one key are alternatives, different keys narrow each other. Keys: industry, scenario,
         *     family, district, level, deployment, priceBand.
         */
        filter?: string[];
        /**
         * @description relevance, newest; needs also budget-asc, budget-desc, wanted-asc; solutions also price-asc, price-desc, weeks-asc,
         *     level-desc.
         */
        sort?: string;
        /** @description From 1. */
        page?: number;
        /** @description How many a page holds; 0 for the counts alone. */
        pageSize?: number;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionsResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_REFUSED, SEARCH.INVALID, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_REFUSED
             * @example SEARCH.INVALID
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_record: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSolutionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_REFUSED, SEARCH.INVALID, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_REFUSED
             * @example SEARCH.INVALID
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_find: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_REFUSED, SEARCH.INVALID, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_REFUSED
             * @example SEARCH.INVALID
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_revise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseSolutionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_REFUSED, SEARCH.INVALID, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_REFUSED
             * @example SEARCH.INVALID
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionMovesController_publish: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_CANNOT_MOVE, ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_CANNOT_MOVE
             * @example ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionMovesController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_CANNOT_MOVE, ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_CANNOT_MOVE
             * @example ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  SolutionMovesController_remove: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionRecordResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.SOLUTION_MISSING, ADAPTATION.SOLUTION_CANNOT_MOVE, ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE, ADAPTATION.PROVIDER_OFF_ROSTER, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.SOLUTION_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.SOLUTION_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.SOLUTION_MISSING
             * @example ADAPTATION.SOLUTION_CANNOT_MOVE
             * @example ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE
             * @example ADAPTATION.PROVIDER_OFF_ROSTER
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_forNeed: {
    parameters: {
      query?: {
        /** @description How many a page holds. */
        limit?: number;
        /** @description From 1. */
        page?: number;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedMatchesResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.NEED_MISSING, MATCHING.SOLUTION_MISSING, SEARCH.UNAVAILABLE, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.NEED_MISSING
             * @example MATCHING.SOLUTION_MISSING
             * @example SEARCH.UNAVAILABLE
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_why: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
        /** @description Id of the solution, or its reference. */
        solutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhyResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.NEED_MISSING, MATCHING.SOLUTION_MISSING, SEARCH.UNAVAILABLE, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.NEED_MISSING
             * @example MATCHING.SOLUTION_MISSING
             * @example SEARCH.UNAVAILABLE
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_sideBySide: {
    parameters: {
      query: {
        /** @description Two to four solutions, by id or reference. */
        solution: string[];
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompareResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.NEED_MISSING, MATCHING.SOLUTION_MISSING, SEARCH.UNAVAILABLE, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.NEED_MISSING
             * @example MATCHING.SOLUTION_MISSING
             * @example SEARCH.UNAVAILABLE
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_forSolution: {
    parameters: {
      query?: {
        /** @description How many a page holds. */
        limit?: number;
        /** @description From 1. */
        page?: number;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolutionMatchesResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.NEED_MISSING, MATCHING.SOLUTION_MISSING, SEARCH.UNAVAILABLE, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.NEED_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.NEED_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.NEED_MISSING
             * @example MATCHING.SOLUTION_MISSING
             * @example SEARCH.UNAVAILABLE
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  PairsController_list: {
    parameters: {
      query?: {
        /** @description Only pairs of this need. */
        needId?: string;
        /** @description Only pairs of this solution. */
        solutionId?: string;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairResponse'][];
        };
      };
      /** @description RFC 9457; codes: MATCHING.PAIR_MISSING, MATCHING.PAIR_CANNOT_MOVE, MATCHING.PAIR_NOT_YOURS_TO_MOVE, MATCHING.PAIR_CHANGED, MATCHING.PAIR_EXISTS, MATCHING.PAIR_EXCLUDED, MATCHING.PAIR_REASON_REQUIRED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.PAIR_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.PAIR_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.PAIR_MISSING
             * @example MATCHING.PAIR_CANNOT_MOVE
             * @example MATCHING.PAIR_NOT_YOURS_TO_MOVE
             * @example MATCHING.PAIR_CHANGED
             * @example MATCHING.PAIR_EXISTS
             * @example MATCHING.PAIR_EXCLUDED
             * @example MATCHING.PAIR_REASON_REQUIRED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  PairsController_propose: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposePairRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.PAIR_MISSING, MATCHING.PAIR_CANNOT_MOVE, MATCHING.PAIR_NOT_YOURS_TO_MOVE, MATCHING.PAIR_CHANGED, MATCHING.PAIR_EXISTS, MATCHING.PAIR_EXCLUDED, MATCHING.PAIR_REASON_REQUIRED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.PAIR_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.PAIR_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.PAIR_MISSING
             * @example MATCHING.PAIR_CANNOT_MOVE
             * @example MATCHING.PAIR_NOT_YOURS_TO_MOVE
             * @example MATCHING.PAIR_CHANGED
             * @example MATCHING.PAIR_EXISTS
             * @example MATCHING.PAIR_EXCLUDED
             * @example MATCHING.PAIR_REASON_REQUIRED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  PairsController_find: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.PAIR_MISSING, MATCHING.PAIR_CANNOT_MOVE, MATCHING.PAIR_NOT_YOURS_TO_MOVE, MATCHING.PAIR_CHANGED, MATCHING.PAIR_EXISTS, MATCHING.PAIR_EXCLUDED, MATCHING.PAIR_REASON_REQUIRED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.PAIR_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.PAIR_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.PAIR_MISSING
             * @example MATCHING.PAIR_CANNOT_MOVE
             * @example MATCHING.PAIR_NOT_YOURS_TO_MOVE
             * @example MATCHING.PAIR_CHANGED
             * @example MATCHING.PAIR_EXISTS
             * @example MATCHING.PAIR_EXCLUDED
             * @example MATCHING.PAIR_REASON_REQUIRED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  PairsController_move: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
        /** @description The move to make; `mayDo` of the pair names those that are open. */
        move: 'shortlist' | 'interest' | 'choose' | 'agree' | 'decline' | 'lapse';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairResponse'];
        };
      };
      /** @description RFC 9457; codes: MATCHING.PAIR_MISSING, MATCHING.PAIR_CANNOT_MOVE, MATCHING.PAIR_NOT_YOURS_TO_MOVE, MATCHING.PAIR_CHANGED, MATCHING.PAIR_EXISTS, MATCHING.PAIR_EXCLUDED, MATCHING.PAIR_REASON_REQUIRED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:MATCHING.PAIR_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "MATCHING.PAIR_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example MATCHING.PAIR_MISSING
             * @example MATCHING.PAIR_CANNOT_MOVE
             * @example MATCHING.PAIR_NOT_YOURS_TO_MOVE
             * @example MATCHING.PAIR_CHANGED
             * @example MATCHING.PAIR_EXISTS
             * @example MATCHING.PAIR_EXCLUDED
             * @example MATCHING.PAIR_REASON_REQUIRED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_find: {
    parameters: {
      query?: {
        /** @description At the end of this day in Changchun. */
        asAt?: string;
      };
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_REFUSED, ADAPTATION.FILE_EXISTS, ADAPTATION.RECORD_CHANGED, ADAPTATION.NOT_YOURS, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_REFUSED
             * @example ADAPTATION.FILE_EXISTS
             * @example ADAPTATION.RECORD_CHANGED
             * @example ADAPTATION.NOT_YOURS
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_open: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordEnterpriseRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_REFUSED, ADAPTATION.FILE_EXISTS, ADAPTATION.RECORD_CHANGED, ADAPTATION.NOT_YOURS, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_REFUSED
             * @example ADAPTATION.FILE_EXISTS
             * @example ADAPTATION.RECORD_CHANGED
             * @example ADAPTATION.NOT_YOURS
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_rate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RateEnterpriseRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_REFUSED, ADAPTATION.FILE_EXISTS, ADAPTATION.RECORD_CHANGED, ADAPTATION.NOT_YOURS, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_REFUSED
             * @example ADAPTATION.FILE_EXISTS
             * @example ADAPTATION.RECORD_CHANGED
             * @example ADAPTATION.NOT_YOURS
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_follow: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowUpRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_REFUSED, ADAPTATION.FILE_EXISTS, ADAPTATION.RECORD_CHANGED, ADAPTATION.NOT_YOURS, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_REFUSED
             * @example ADAPTATION.FILE_EXISTS
             * @example ADAPTATION.RECORD_CHANGED
             * @example ADAPTATION.NOT_YOURS
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterpriseMovesController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_CANNOT_MOVE, ADAPTATION.NOTHING_COLLECTED, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_CANNOT_MOVE
             * @example ADAPTATION.NOTHING_COLLECTED
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterpriseMovesController_endView: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_CANNOT_MOVE, ADAPTATION.NOTHING_COLLECTED, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_CANNOT_MOVE
             * @example ADAPTATION.NOTHING_COLLECTED
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  EnterpriseMovesController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.ENTERPRISE_MISSING, ADAPTATION.ENTERPRISE_CANNOT_MOVE, ADAPTATION.NOTHING_COLLECTED, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.ENTERPRISE_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.ENTERPRISE_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.ENTERPRISE_MISSING
             * @example ADAPTATION.ENTERPRISE_CANNOT_MOVE
             * @example ADAPTATION.NOTHING_COLLECTED
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_find: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.PROVIDER_MISSING, ADAPTATION.PROVIDER_REFUSED, ADAPTATION.PROVIDER_CANNOT_MOVE, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.PROVIDER_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.PROVIDER_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.PROVIDER_MISSING
             * @example ADAPTATION.PROVIDER_REFUSED
             * @example ADAPTATION.PROVIDER_CANNOT_MOVE
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_declare: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareCapacityRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.PROVIDER_MISSING, ADAPTATION.PROVIDER_REFUSED, ADAPTATION.PROVIDER_CANNOT_MOVE, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.PROVIDER_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.PROVIDER_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.PROVIDER_MISSING
             * @example ADAPTATION.PROVIDER_REFUSED
             * @example ADAPTATION.PROVIDER_CANNOT_MOVE
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_suspend: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.PROVIDER_MISSING, ADAPTATION.PROVIDER_REFUSED, ADAPTATION.PROVIDER_CANNOT_MOVE, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.PROVIDER_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.PROVIDER_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.PROVIDER_MISSING
             * @example ADAPTATION.PROVIDER_REFUSED
             * @example ADAPTATION.PROVIDER_CANNOT_MOVE
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_relist: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.PROVIDER_MISSING, ADAPTATION.PROVIDER_REFUSED, ADAPTATION.PROVIDER_CANNOT_MOVE, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.PROVIDER_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.PROVIDER_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.PROVIDER_MISSING
             * @example ADAPTATION.PROVIDER_REFUSED
             * @example ADAPTATION.PROVIDER_CANNOT_MOVE
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_remove: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Demo only: who asks, by id, reference or name of an organisation, `bureau`, or the code of a district. Without it only what is published and public is seen.
         * @example E-001
         */
        'x-organisation'?: string;
        /**
         * @description Sent again with the same body, the effect happens once and the reply is the same; with another body it is refused.
         * @example b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11
         */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id, or the reference where the record has one, like SE-051. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderResponse'];
        };
      };
      /** @description RFC 9457; codes: ADAPTATION.PROVIDER_MISSING, ADAPTATION.PROVIDER_REFUSED, ADAPTATION.PROVIDER_CANNOT_MOVE, ADAPTATION.REASON_MISSING, ADAPTATION.RECORD_CHANGED, REQUEST.INVALID, HTTP.400, IDENTITY.UNKNOWN_ORGANISATION, PLATFORM.DATABASE_AWAY */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:problem:ADAPTATION.PROVIDER_MISSING",
           *       "title": "没有找到",
           *       "status": 404,
           *       "detail": "没有找到该记录，或它没有向您公开",
           *       "instance": "/api/v1/…",
           *       "code": "ADAPTATION.PROVIDER_MISSING",
           *       "requestId": "01JDEMO0000000000000000000",
           *       "retryable": false
           *     }
           */
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /**
             * @example ADAPTATION.PROVIDER_MISSING
             * @example ADAPTATION.PROVIDER_REFUSED
             * @example ADAPTATION.PROVIDER_CANNOT_MOVE
             * @example ADAPTATION.REASON_MISSING
             * @example ADAPTATION.RECORD_CHANGED
             * @example REQUEST.INVALID
             * @example HTTP.400
             * @example IDENTITY.UNKNOWN_ORGANISATION
             * @example PLATFORM.DATABASE_AWAY
             */
            code?: string;
          };
        };
      };
    };
  };
}
