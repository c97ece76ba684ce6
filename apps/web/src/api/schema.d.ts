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
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_logIn'];
    delete: operations['SessionController_logOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_switch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['SessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OwnSecretsController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnSecretsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/second-factor/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnSecretsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_activate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_forgot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-reset/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistrationsController_list'];
    put?: never;
    post: operations['RegistrationsController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistrationsController_state'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistrationsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistrationsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistrationsController_reject'];
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
    get: operations['MeController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['OwnDataController_correct'];
    trace?: never;
  };
  '/api/v1/personal-fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnDataController_fields'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnDataController_data'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/deletion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnDataController_forget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DemoController_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DemoController_logIn'];
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
    get: operations['ProgrammeController_schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationsController_list'];
    put?: never;
    post: operations['OrganisationsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrganisationsController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrganisationsController_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_list'];
    put?: never;
    post: operations['PeopleController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['PeopleController_change'];
    trace?: never;
  };
  '/api/v1/people/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PeopleController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PeopleController_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MembershipsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MembershipsController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/memberships/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['MembershipsController_change'];
    trace?: never;
  };
  '/api/v1/memberships/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MembershipsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TokensController_list'];
    put?: never;
    post: operations['TokensController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['TokensController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AssignmentsController_list'];
    put?: never;
    post: operations['AssignmentsController_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/declare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssignmentsController_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssignmentsController_end'];
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
    post: operations['AnswersController_forSolution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NeedExportController_export'];
    put?: never;
    post?: never;
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
    get: operations['NeedsController_search'];
    put?: never;
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
    get: operations['NeedsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
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
    post: operations['NeedMovesController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/solutions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SolutionExportController_export'];
    put?: never;
    post?: never;
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
    get: operations['SolutionsController_search'];
    put?: never;
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
    get: operations['SolutionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
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
    get: operations['MatchesController_forSolution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CoverageController_picture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/funnel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CoverageController_funnel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/concentration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CoverageController_concentration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/open-statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CoverageController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/runs/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RunTablesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/runs/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RunTablesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RunsController_list'];
    put?: never;
    post: operations['RunsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/facts/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RunsController_rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RunsController_job'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/jobs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RunsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RunsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/picture/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TablesController_picture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/funnel/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TablesController_funnel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/concentration/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TablesController_concentration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/open-statistics/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TablesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/targets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TargetsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/targets/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TargetsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/targets/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TargetsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage/targets/{district}/{industry}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TargetsController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}/decline-others': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ChoiceController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}/open-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PairContactsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PairContactsController_read'];
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
    get: operations['PairsController_list'];
    put?: never;
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
    post: operations['PairsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pipeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PipelineController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pipeline/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PipelineController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairs/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QuestionsController_list'];
    put?: never;
    post: operations['QuestionsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QuestionsController_answer'];
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
    get: operations['EnterprisesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['EnterprisesController_revise'];
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
    post: operations['ProvidersController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VerificationController_find'];
    put?: never;
    post: operations['VerificationController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/timeline/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TimelineController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeadLettersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dead-letters/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeadLettersController_retryAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dead-letters/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeadLettersController_retry'];
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
      requestId: string;
      retryable: boolean;
      refusals?: components['schemas']['RefusalResponse'][];
    };
    HealthResponse: {
      status: string;
    };
    LogInRequest: {
      account: string;
      password: string;
      code?: string;
    };
    LoginResponse: {
      outcome: 'in' | 'code_wanted';
      standing: 'full' | 'password' | 'second_factor' | null;
    };
    ActForRequest: {
      organisationId: string;
    };
    OwnSessionResponse: {
      id: string;
      current: boolean;
      source: string;
      device: string;
      createdAt: string;
      lastSeenAt: string;
    };
    ChangePasswordRequest: {
      current: string;
      password: string;
    };
    SecondFactorResponse: {
      secret: string;
      address: string;
    };
    SecondFactorRequest: {
      code: string;
    };
    RecoveryCodesResponse: {
      recovery: string[];
    };
    RedeemRequest: {
      code: string;
      password: string;
      account: string;
    };
    AskResetRequest: {
      account: string;
    };
    ActivationCodeResponse: {
      account: string;
      code: string;
      expiresAt: string;
    };
    AccountRowRequest: {
      name: string;
      creditCode: string;
      districtCode: string;
      contactName: string;
      phone?: string;
      email?: string;
      account?: string;
    };
    OpenAccountsRequest: {
      rows: components['schemas']['AccountRowRequest'][];
      dryRun?: boolean;
    };
    OpenedAccountResponse: {
      code: string | null;
      name: string;
      account: string;
    };
    OpenedAccountsResponse: {
      dryRun: boolean;
      opened: components['schemas']['OpenedAccountResponse'][];
      already: string[];
    };
    RegisterRequest: {
      kind: 'enterprise' | 'provider';
      districtCode?: string;
      account: string;
      email: string;
      name: string;
      creditCode: string;
      contactName: string;
      phone?: string;
    };
    ReceivedResponse: {
      id: string;
      code: string;
    };
    ReceiptRequest: {
      id: string;
      code: string;
    };
    RegistrationStateResponse: {
      status: 'submitted' | 'approved' | 'rejected';
      reason: string | null;
      submittedAt: string;
      changedAt: string;
    };
    RegistrationResponse: {
      status: 'submitted' | 'approved' | 'rejected';
      reason: string | null;
      kind: 'enterprise' | 'provider';
      account: string | null;
      contactName: string | null;
      phone: string | null;
      email: string | null;
      id: string;
      version: number;
      name: string;
      creditCode: string;
      districtCode: string;
      district: string;
      changedBy: string;
      submittedAt: string;
      changedAt: string;
    };
    RegistrationsResponse: {
      items: components['schemas']['RegistrationResponse'][];
      total: number;
    };
    DecideRequest: {
      version: number;
      reason?: string;
    };
    MePersonResponse: {
      id: string;
      account: string;
      name: string;
    };
    MeOrganisationResponse: {
      kind:
        | 'bureau'
        | 'district_office'
        | 'finance_office'
        | 'enterprise'
        | 'provider'
        | 'evaluator'
        | 'expert_group'
        | 'audit_firm';
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      until: string | null;
      id: string;
      name: string;
      current: boolean;
    };
    MeResponse: {
      organisation: string | null;
      role:
        | 'system'
        | 'bureau'
        | 'district'
        | 'finance'
        | 'enterprise'
        | 'provider'
        | 'evaluator'
        | 'expert'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'anonymous';
      person: components['schemas']['MePersonResponse'] | null;
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      standing: 'full' | 'password' | 'second_factor' | null;
      within: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[] | null;
      name: string;
      organisations: components['schemas']['MeOrganisationResponse'][];
      demo: boolean;
    };
    PersonalFieldResponse: {
      table: string;
      field: string;
      purpose: string;
      sensitive: boolean;
    };
    OwnMembershipResponse: {
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      until: string | null;
      organisation: string;
      from: string;
    };
    OwnDataResponse: {
      phone: string | null;
      email: string | null;
      id: string;
      version: number;
      account: string;
      name: string;
      changedAt: string;
      memberships: components['schemas']['OwnMembershipResponse'][];
      sessions: components['schemas']['OwnSessionResponse'][];
      fields: components['schemas']['PersonalFieldResponse'][];
    };
    CorrectOwnDataRequest: {
      version: number;
      name: string;
      phone: string | null;
      email: string | null;
    };
    ForgetMeRequest: {
      account: string;
      password?: string;
    };
    DemoPersonResponse: {
      role:
        | 'system'
        | 'bureau'
        | 'district'
        | 'finance'
        | 'enterprise'
        | 'provider'
        | 'evaluator'
        | 'expert'
        | 'auditor'
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'anonymous';
      account: string;
      name: string;
      organisation: string;
    };
    DemoLogInRequest: {
      account: string;
    };
    IndustryResponse: {
      code: string;
      name: string;
      shortName: string;
    };
    DistrictResponse: {
      kind: 'district' | 'county' | 'zone';
      code: string;
      name: string;
      verified: boolean;
      reportsItself: boolean | null;
      note: string | null;
    };
    FamilyResponse: {
      code: string;
      name: string;
    };
    LevelTextsResponse: {
      1: string;
      2: string;
      3: string;
      4: string;
    };
    ScenarioResponse: {
      code: string;
      name: string;
      family: string;
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
      contradicting: components['schemas']['ThresholdResponse'][];
      note: string;
      source: string;
    };
    BatchResponse: {
      code: string;
      name: string;
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
      code: string;
      name: string;
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
    OrganisationResponse: {
      status: 'active' | 'disabled';
      kind:
        | 'bureau'
        | 'district_office'
        | 'finance_office'
        | 'enterprise'
        | 'provider'
        | 'evaluator'
        | 'expert_group'
        | 'audit_firm';
      creditCode: string | null;
      subjectId: string | null;
      id: string;
      version: number;
      name: string;
      districtCode: string;
      changedAt: string;
    };
    OrganisationPageResponse: {
      items: components['schemas']['OrganisationResponse'][];
      total: number;
    };
    RecordOrganisationRequest: {
      kind:
        | 'bureau'
        | 'district_office'
        | 'finance_office'
        | 'enterprise'
        | 'provider'
        | 'evaluator'
        | 'expert_group'
        | 'audit_firm';
      name: string;
      districtCode: string;
      creditCode: string | null;
      subjectId: string | null;
    };
    SwitchRequest: {
      version: number;
      reason: string;
    };
    PersonResponse: {
      status: 'active' | 'disabled';
      phone: string | null;
      email: string | null;
      id: string;
      version: number;
      account: string;
      name: string;
      isDemo: boolean;
      organisationId: string;
      organisation?: string;
      isActivated?: boolean;
      changedAt: string;
    };
    PersonPageResponse: {
      items: components['schemas']['PersonResponse'][];
      total: number;
    };
    RecordPersonRequest: {
      organisationId: string;
      account: string;
      name: string;
      phone: string | null;
      email: string | null;
    };
    ChangePersonRequest: {
      version: number;
      name?: string;
      phone?: string | null;
      email?: string | null;
    };
    MembershipResponse: {
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      capabilities: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[] | null;
      until: string | null;
      endedAt: string | null;
      id: string;
      version: number;
      personId: string;
      organisationId: string;
      person?: string;
      account?: string;
      organisation?: string;
      from: string;
    };
    MembershipPageResponse: {
      items: components['schemas']['MembershipResponse'][];
      total: number;
    };
    GrantMembershipRequest: {
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      until: string | null;
      capabilities?: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[] | null;
      from: string;
      organisationId: string;
    };
    ChangeMembershipRequest: {
      roles: (
        | 'system_admin'
        | 'security_admin'
        | 'audit_admin'
        | 'bureau_staff'
        | 'district_staff'
        | 'finance_staff'
        | 'enterprise_member'
        | 'provider_member'
        | 'manager'
        | 'evaluator'
        | 'expert'
        | 'auditor'
      )[];
      until: string | null;
      capabilities?: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[] | null;
      version: number;
    };
    VersionRequest: {
      version: number;
    };
    TokenResponse: {
      capabilities: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[];
      lastUsedOn: string | null;
      endedAt: string | null;
      id: string;
      name: string;
      organisationId: string;
      until: string;
      createdAt: string;
    };
    IssueTokenRequest: {
      capabilities: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[];
      until: string;
      name: string;
    };
    IssuedTokenResponse: {
      capabilities: ('needs' | 'solutions' | 'pairs' | 'file' | 'people' | 'export')[];
      lastUsedOn: string | null;
      endedAt: string | null;
      id: string;
      name: string;
      organisationId: string;
      until: string;
      createdAt: string;
      token: string;
    };
    AssignmentResponse: {
      conflict: boolean | null;
      declaredAt: string | null;
      note: string | null;
      endedAt: string | null;
      id: string;
      version: number;
      personId: string;
      person?: string;
      enterpriseId: string;
      enterprise?: string;
      from: string;
      until: string;
    };
    AssignRequest: {
      from: string;
      until: string;
      personId: string;
      enterpriseId: string;
    };
    DeclareConflictRequest: {
      version: number;
      conflict: boolean;
      note?: string;
    };
    EffectRequest: {
      indicator: string;
      baseline?: string | null;
      target?: string | null;
    };
    NeedDraftRequest: {
      budgetMin?: string | null;
      budgetMax?: string | null;
      wantedOn?: string | null;
      industry?: string;
      districtCode?: string;
      title?: string;
      text?: string;
      kind?: 'need' | 'problem' | 'scenario';
      scenario?: string;
      ownWords?: string | null;
      currentLevel?: number | null;
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      integrations?: string[] | null;
      problemIds?: string[];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    AnswersResponse: {
      qualified: number;
      unknown: number;
      missing: string[];
    };
    ServedScenarioRequest: {
      priceMin?: string | null;
      priceMax?: string | null;
      scenario: string;
      level?: number | null;
      weeks?: number | null;
    };
    SolutionCaseRequest: {
      title: string;
      industry?: string | null;
      text?: string | null;
    };
    SolutionDraftRequest: {
      title?: string;
      text?: string;
      pricing?: string | null;
      scenarios?: components['schemas']['ServedScenarioRequest'][];
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    SegmentResponse: {
      text: string;
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
      industry: string;
      scenario: string;
      family: string;
      district: string;
    };
    EffectResponse: {
      indicator: string;
      baseline: string | null;
      target: string | null;
    };
    OriginResponse: {
      title: string;
      address: string | null;
      note: string | null;
      demo: boolean;
    };
    FoundNeedResponse: {
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      kind: 'need' | 'problem' | 'scenario';
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      marked: components['schemas']['MarkedResponse'];
      id: string;
      ref: string | null;
      version: number;
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      industry: string;
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      scenario: string;
      ownWords: string | null;
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      budgetMin: string | null;
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
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
      drop: string;
      label: string;
      returns: number;
    };
    NeedsResponse: {
      matched: 'all' | 'any';
      facets: {
        [key: string]: {
          [key: string]: number;
        };
      };
      results: components['schemas']['FoundNeedResponse'][];
      query: components['schemas']['QueryResponse'];
      sentence: string;
      total: number;
      isPlain: boolean;
      page: number;
      pageSize: number;
      relax: components['schemas']['RelaxResponse'][];
    };
    NeedRecordResponse: {
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      kind: 'need' | 'problem' | 'scenario';
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      mayDo: string[];
      id: string;
      ref: string | null;
      version: number;
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      industry: string;
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      scenario: string;
      ownWords: string | null;
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      budgetMin: string | null;
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
      collected: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    RecordNeedRequest: {
      budgetMin?: string | null;
      budgetMax?: string | null;
      wantedOn?: string | null;
      enterpriseId?: string;
      title: string;
      text: string;
      scenario: string;
      kind?: 'need' | 'problem' | 'scenario';
      ownWords?: string | null;
      currentLevel?: number | null;
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      integrations?: string[] | null;
      problemIds?: string[];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    ReviseNeedRequest: {
      budgetMin?: string | null;
      budgetMax?: string | null;
      wantedOn?: string | null;
      version: number;
      title?: string;
      text?: string;
      kind?: 'need' | 'problem' | 'scenario';
      scenario?: string;
      ownWords?: string | null;
      currentLevel?: number | null;
      targetLevel?: number | null;
      effects?: components['schemas']['EffectRequest'][];
      deployment?: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      integrations?: string[] | null;
      problemIds?: string[];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    MoveRequest: {
      version: number;
      reason?: string;
    };
    CapacityResponse: {
      parallel: number;
      free: number;
      declaredOn: string;
      expiresOn: string;
    };
    ProviderResponse: {
      status: 'listed' | 'suspended' | 'removed';
      categories: ('INTEGRATOR' | 'PRODUCT' | 'CHAIN')[];
      id: string;
      ref: string | null;
      version: number;
      name: string;
      creditCode: string | null;
      districts: string[] | null;
      rosterFrom: string | null;
      rosterTo: string | null;
      capacity: components['schemas']['CapacityResponse'] | null;
      origin: components['schemas']['OriginResponse'] | null;
    };
    ServedScenarioResponse: {
      scenario: string;
      name: string;
      level: number | null;
      priceMin: string | null;
      priceMax: string | null;
      weeks: number | null;
    };
    SolutionNamesResponse: {
      industries: string[] | null;
      scenarios: string[];
    };
    SolutionCaseResponse: {
      title: string;
      industry: string | null;
      text: string | null;
      accepted: boolean;
    };
    FoundSolutionResponse: {
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
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
      matched: 'all' | 'any';
      facets: {
        [key: string]: {
          [key: string]: number;
        };
      };
      results: components['schemas']['FoundSolutionResponse'][];
      query: components['schemas']['QueryResponse'];
      sentence: string;
      total: number;
      isPlain: boolean;
      page: number;
      pageSize: number;
      relax: components['schemas']['RelaxResponse'][];
    };
    SolutionRecordResponse: {
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      deployment: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
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
      title: string;
      text: string;
      scenarios: components['schemas']['ServedScenarioRequest'][];
      pricing?: string | null;
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    ReviseSolutionRequest: {
      version: number;
      title?: string;
      text?: string;
      pricing?: string | null;
      scenarios?: components['schemas']['ServedScenarioRequest'][];
      industries?: string[] | null;
      deployment?: ('LOCAL' | 'CLOUD' | 'HYBRID')[] | null;
      integrations?: string[] | null;
      cases?: components['schemas']['SolutionCaseRequest'][];
      visibility?: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    NeedResponse: {
      status: 'collected' | 'recorded' | 'published' | 'closed' | 'withdrawn';
      visibility: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      kind: 'need' | 'problem' | 'scenario';
      deployment: 'LOCAL' | 'CLOUD' | 'HYBRID' | 'ANY' | null;
      id: string;
      ref: string | null;
      version: number;
      enterprise: components['schemas']['EnterpriseNameResponse'] | null;
      industry: string;
      districtCode: string;
      names: components['schemas']['NeedNamesResponse'];
      title: string;
      text: string;
      scenario: string;
      ownWords: string | null;
      family: string;
      currentLevel: number | null;
      targetLevel: number | null;
      effects: components['schemas']['EffectResponse'][];
      budgetMin: string | null;
      budgetMax: string | null;
      wantedOn: string | null;
      integrations: string[] | null;
      problemIds: string[];
      collected: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
      publishedAt: string | null;
    };
    SolutionResponse: {
      status: 'draft' | 'published' | 'withdrawn' | 'removed';
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
      code:
        'NOT_PUBLISHED' | 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';
      clause: string;
      value: string | null;
      limit: string | null;
      passed: boolean | null;
    };
    EvidenceResponse: {
      criterion:
        'scenario' | 'industry' | 'text' | 'budget' | 'schedule' | 'deployment' | 'integration' | 'proof' | 'capacity';
      verdict: 'for' | 'against' | 'unknown';
      need: string | null;
      solution: string | null;
      weight: number;
      contribution: number;
    };
    MatchedSolutionResponse: {
      band: 'high' | 'medium' | 'low';
      solutionId: string;
      solution: components['schemas']['SolutionResponse'];
      score: number;
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ExcludedSolutionResponse: {
      code:
        'NOT_PUBLISHED' | 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';
      solutionId: string;
      title: string;
      reason: string;
    };
    NeedMatchesResponse: {
      need: components['schemas']['NeedResponse'];
      weights: string;
      total: number;
      results: components['schemas']['MatchedSolutionResponse'][];
      excluded: components['schemas']['ExcludedSolutionResponse'][];
      preview: boolean;
    };
    WhyResponse: {
      band: 'high' | 'medium' | 'low' | null;
      needId: string;
      solutionId: string;
      gates: components['schemas']['GateResponse'][];
      score: number | null;
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ComparedSolutionResponse: {
      band: 'high' | 'medium' | 'low' | null;
      solutionId: string;
      solution: components['schemas']['SolutionResponse'];
      score: number | null;
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
    };
    ComparedCellResponse: {
      verdict: 'for' | 'against' | 'unknown' | null;
      solutionId: string;
      value: string | null;
      better: boolean;
    };
    ComparedRowResponse: {
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
      need: string | null;
      comparable: boolean;
      cells: components['schemas']['ComparedCellResponse'][];
    };
    CompareResponse: {
      need: components['schemas']['NeedResponse'];
      weights: string;
      columns: components['schemas']['ComparedSolutionResponse'][];
      rows: components['schemas']['ComparedRowResponse'][];
    };
    MatchedNeedResponse: {
      band: 'high' | 'medium' | 'low';
      needId: string;
      need: components['schemas']['NeedResponse'];
      score: number;
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    ExcludedNeedResponse: {
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
    FactStateResponse: {
      letterAt: string | null;
      day: string | null;
      letters: number;
    };
    ProgressResponse: {
      share: number | null;
      planned: number;
      reached: number;
    };
    AgainstResponse: {
      enterprises: components['schemas']['ProgressResponse'] | null;
      needs: components['schemas']['ProgressResponse'] | null;
    };
    PictureRowResponse: {
      reachable: number | null;
      reachableOf: number | null;
      targets: components['schemas']['AgainstResponse'] | null;
      keys: string[];
      enterprises: number;
      needs: number;
      one: number;
      enough: number;
      chosen: number;
      agreed: number;
      agreedEnterprises: number;
    };
    PictureResponse: {
      runId: string | null;
      by: ('industry' | 'scenario' | 'district' | 'month')[];
      state: components['schemas']['FactStateResponse'];
      k: number;
      rows: components['schemas']['PictureRowResponse'][];
      total: components['schemas']['PictureRowResponse'];
    };
    WaitedResponse: {
      mean: number;
      most: number;
    };
    FunnelStepResponse: {
      waited: components['schemas']['WaitedResponse'] | null;
      stage: string;
      name: string;
      reached: number;
      here: number;
    };
    FunnelResponse: {
      state: components['schemas']['FactStateResponse'];
      steps: components['schemas']['FunnelStepResponse'][];
    };
    ProviderShareResponse: {
      chosen: number;
      selfCaptured: number;
      providerId: string;
      name: string;
    };
    ProviderNameResponse: {
      providerId: string;
      name: string;
    };
    ConcentrationResponse: {
      topFive: number | null;
      gini: number | null;
      state: components['schemas']['FactStateResponse'];
      chosen: number;
      selfCaptured: number;
      unmatched: number;
      providers: components['schemas']['ProviderShareResponse'][];
      neverChosen: components['schemas']['ProviderNameResponse'][];
    };
    OpenTableResponse: {
      rows: 'industry' | 'scenario' | 'district' | 'month';
      columns: 'industry' | 'scenario' | 'district' | 'month';
      cells: (number | null)[][];
      rowKeys: string[];
      columnKeys: string[];
    };
    OpenStatisticsResponse: {
      state: components['schemas']['FactStateResponse'];
      least: number;
      tables: components['schemas']['OpenTableResponse'][];
    };
    StartRunRequest: {
      suppositions?: {
        [key: string]: unknown;
      }[];
      unknownPlaces?: number;
    };
    RunJobResponse: {
      status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
      total: number | null;
      note: string | null;
      error: string | null;
      runId: string | null;
      id: string;
      done: number;
    };
    RunSummaryResponse: {
      kind: 'real' | 'what-if';
      parentId: string | null;
      suppositions: {
        [key: string]: unknown;
      }[];
      providerNames: {
        [key: string]: string;
      };
      id: string;
      snapshotHash: string;
      resultHash: string;
      letters: number;
      day: string;
      needs: number;
      candidates: number;
      reachable: number;
      unmet: number;
      at: string;
    };
    RunResponse: {
      kind: 'real' | 'what-if';
      parentId: string | null;
      suppositions: {
        [key: string]: unknown;
      }[];
      providerNames: {
        [key: string]: string;
      };
      result: {
        [key: string]: unknown;
      };
      comparedWith: components['schemas']['RunSummaryResponse'] | null;
      changes: {
        [key: string]: unknown;
      }[];
      id: string;
      snapshotHash: string;
      resultHash: string;
      letters: number;
      day: string;
      needs: number;
      candidates: number;
      reachable: number;
      unmet: number;
      at: string;
    };
    TargetResponse: {
      enterprises: number | null;
      needs: number | null;
      districtCode: string;
      industry: string;
      version: number;
      changedAt: string;
    };
    ImportTargetsRequest: {
      csv: string;
      dryRun?: boolean;
    };
    ImportedTargetsResponse: {
      dryRun: boolean;
      added: number;
      changed: number;
      unchanged: number;
    };
    SetTargetRequest: {
      enterprises?: number | null;
      needs?: number | null;
      version?: number;
    };
    DeclineOthersRequest: {
      version: number;
      reason: string;
    };
    DeclinedResponse: {
      declined: number;
    };
    OpenContactsRequest: {
      version: number;
    };
    InterestResponse: {
      sentence: string;
      freeCapacity: number;
    };
    FrozenMatchResponse: {
      band: 'high' | 'medium' | 'low';
      weights: string;
      needVersion: number;
      solutionVersion: number;
      judgedAt: string;
      score: number;
      qualified: boolean;
      gates: components['schemas']['GateResponse'][];
      evidence: components['schemas']['EvidenceResponse'][];
    };
    PairResponse: {
      status: 'proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed';
      agreedBy: ('enterprise' | 'provider')[];
      interest: components['schemas']['InterestResponse'] | null;
      contactsAt: string | null;
      answerBy: string | null;
      waitsFor: 'enterprise' | 'provider' | 'both' | null;
      reason: string | null;
      mayDo: ('shortlist' | 'interest' | 'choose' | 'agree' | 'decline' | 'lapse')[];
      id: string;
      version: number;
      needId: string;
      solutionId: string;
      need: components['schemas']['NeedResponse'] | null;
      solution: components['schemas']['SolutionResponse'] | null;
      match: components['schemas']['FrozenMatchResponse'];
      choiceVersion: number;
      proposedAt: string;
      changedAt: string;
    };
    ContactResponse: {
      tier: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
      name: string;
      duty: string | null;
      phone: string | null;
      email: string | null;
    };
    ProposePairRequest: {
      needId: string;
      solutionId: string;
    };
    MovePairRequest: {
      version: number;
      freeCapacity?: number;
      choiceVersion?: number;
      reason?: string;
      sentence?: string;
    };
    StageCountResponse: {
      status: 'proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed';
      count: number;
    };
    PipelineRowResponse: {
      status: 'proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed';
      needTitle: string | null;
      enterprise: string | null;
      solutionTitle: string | null;
      waitsFor: 'enterprise' | 'provider' | 'both' | null;
      until: string | null;
      id: string;
      version: number;
      needId: string;
      solutionId: string;
      provider: string;
      isMine: boolean;
      since: string;
    };
    PipelineResponse: {
      total: number;
      page: number;
      pageSize: number;
      waiting: number;
      stages: components['schemas']['StageCountResponse'][];
      rows: components['schemas']['PipelineRowResponse'][];
    };
    QuestionResponse: {
      side: 'enterprise' | 'provider';
      answer: string | null;
      answeredBy: string | null;
      answeredAt: string | null;
      id: string;
      text: string;
      askedBy: string;
      askedAt: string;
    };
    AskRequest: {
      text: string;
    };
    AnswerRequest: {
      answer: string;
    };
    EligibilityVerdictResponse: {
      code: string;
      name: string;
      clause: string;
      value: string | null;
      limit: string | null;
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
      difference: {
        [key: string]: {
          from?: string;
          to?: string;
        };
      };
      version: number;
      at: string;
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
      rater: 'SELF' | 'PROVIDER' | 'THIRD_PARTY';
      level: number;
      score: number | null;
      edition: string;
      ratedOn: string;
      by: string | null;
    };
    EnterpriseResponse: {
      status: 'collected' | 'recorded' | 'confirmed' | 'withdrawn';
      size: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | null;
      mayDo: string[];
      eligibility: components['schemas']['EligibilityResponse'];
      followUps: components['schemas']['FollowUpResponse'][];
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
      revenue: string | null;
      exclusions: components['schemas']['ExclusionsResponse'];
      ratings: components['schemas']['RatingResponse'][];
      contacts: components['schemas']['ContactResponse'][];
      collectedBy: string | null;
      collectorSees: boolean;
      origin: components['schemas']['OriginResponse'] | null;
      recordedAt: string;
      changedAt: string;
    };
    ExclusionsRequest: {
      centralLittleGiant?: boolean | null;
      pilot2022?: boolean | null;
      provinceFunded?: boolean | null;
      dishonest?: boolean | null;
      violation?: boolean | null;
    };
    ContactRequest: {
      name: string;
      duty?: string | null;
      phone?: string | null;
      email?: string | null;
      tier: 'PUBLIC' | 'MATCHED' | 'OWNER' | 'BUREAU';
    };
    RecordEnterpriseRequest: {
      revenue?: string | null;
      name: string;
      creditCode: string;
      districtCode: string;
      industry: string;
      batch: string;
      size?: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | null;
      staff?: number | null;
      exclusions?: components['schemas']['ExclusionsRequest'];
      contacts?: components['schemas']['ContactRequest'][];
    };
    ReviseEnterpriseRequest: {
      revenue?: string | null;
      version: number;
      districtCode?: string;
      industry?: string;
      reason?: string;
      size?: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | null;
      staff?: number | null;
      exclusions?: components['schemas']['ExclusionsRequest'];
      contacts?: components['schemas']['ContactRequest'][];
    };
    RateEnterpriseRequest: {
      version: number;
      ratedOn: string;
      level: number;
      score?: number | null;
      edition: string;
      rater: 'SELF' | 'PROVIDER' | 'THIRD_PARTY';
      by?: string | null;
    };
    FollowUpRequest: {
      on: string;
      stage: string;
      progress: string;
      problem?: string | null;
      nextStep?: string | null;
      responsible?: string | null;
    };
    DeclareCapacityRequest: {
      version: number;
      expiresOn: string;
      parallel: number;
      free: number;
    };
    ChangeResponse: {
      from: string | null;
      to: string | null;
      field: string;
      name: string;
    };
    AuditRowResponse: {
      at: string | null;
      reason: string | null;
      requestId: string | null;
      id: string;
      who: string;
      actorId: string;
      role: string;
      organisationId: string;
      action: string;
      words: string;
      subject: string;
      about?: string;
      changes: components['schemas']['ChangeResponse'][];
    };
    AuditPageResponse: {
      total: number;
      page: number;
      pageSize: number;
      items: components['schemas']['AuditRowResponse'][];
    };
    FaultResponse: {
      row: components['schemas']['AuditRowResponse'] | null;
      id: string;
      what: string;
      words: string;
    };
    VerificationResponse: {
      id: string | null;
      status: 'never' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
      total: number | null;
      startedBy: string | null;
      startedAt: string | null;
      endedAt: string | null;
      error: string | null;
      rows: number | null;
      sealed: number | null;
      end: string | null;
      faultCount: number | null;
      done: number;
      faults: components['schemas']['FaultResponse'][];
    };
    TimelineEntryResponse: {
      reason: string | null;
      id: string;
      at: string;
      who: string;
      action: string;
      subject: string;
      sentence: string;
      changes: components['schemas']['ChangeResponse'][];
    };
    TimelineResponse: {
      total: number;
      page: number;
      pageSize: number;
      items: components['schemas']['TimelineEntryResponse'][];
    };
    DeadLetterResponse: {
      error: string | null;
      requestId: string | null;
      id: string;
      type: string;
      words: string;
      subject: string;
      at: string;
      deadAt: string;
      attempts: number;
      cause: string;
    };
    DeadKindResponse: {
      type: string;
      words: string;
      count: number;
    };
    DeadLettersResponse: {
      total: number;
      page: number;
      pageSize: number;
      items: components['schemas']['DeadLetterResponse'][];
      kinds: components['schemas']['DeadKindResponse'][];
      waiting: number;
      waitedSeconds: number;
    };
    RetryKindRequest: {
      type: string;
    };
    RetriedResponse: {
      retried: number;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SessionController_logIn: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogInRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SessionController_logOut: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SessionController_switch: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActForRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SessionController_sessions: {
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
          'application/json': components['schemas']['OwnSessionResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SessionController_end: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnSecretsController_changePassword: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnSecretsController_begin: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
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
          'application/json': components['schemas']['SecondFactorResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnSecretsController_confirm: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AccountsController_activate: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedeemRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AccountsController_forgot: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskResetRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AccountsController_reset: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedeemRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AccountsController_invite: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
          'application/json': components['schemas']['ActivationCodeResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AccountsController_open: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenAccountsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedAccountsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_list: {
    parameters: {
      query?: {
        status?: 'submitted' | 'approved' | 'rejected';
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['RegistrationsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_register: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceivedResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_state: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiptRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationStateResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['RegistrationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_approve: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RegistrationsController_reject: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MeController_me: {
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
          'application/json': components['schemas']['MeResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnDataController_correct: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectOwnDataRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnDataResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnDataController_fields: {
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
          'application/json': components['schemas']['PersonalFieldResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnDataController_data: {
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
          'application/json': components['schemas']['OwnDataResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OwnDataController_forget: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForgetMeRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  DemoController_people: {
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
          'application/json': components['schemas']['DemoPersonResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  DemoController_logIn: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DemoLogInRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  ProgrammeController_programme: {
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
          'application/json': components['schemas']['ProgrammeResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  ProgrammeController_schema: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_list: {
    parameters: {
      query?: {
        kind?:
          | 'bureau'
          | 'district_office'
          | 'finance_office'
          | 'enterprise'
          | 'provider'
          | 'evaluator'
          | 'expert_group'
          | 'audit_firm';
        text?: string;
        sort?: 'name' | '-name' | 'id' | '-id';
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['OrganisationPageResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_record: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOrganisationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_export: {
    parameters: {
      query?: {
        kind?:
          | 'bureau'
          | 'district_office'
          | 'finance_office'
          | 'enterprise'
          | 'provider'
          | 'evaluator'
          | 'expert_group'
          | 'audit_firm';
        text?: string;
        sort?: 'name' | '-name' | 'id' | '-id';
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_disable: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  OrganisationsController_enable: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_list: {
    parameters: {
      query?: {
        organisationId?: string;
        text?: string;
        sort?: 'name' | '-name' | 'account' | '-account' | 'id' | '-id';
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['PersonPageResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_record: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPersonRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_change: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePersonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_disable: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PeopleController_enable: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MembershipsController_list: {
    parameters: {
      query?: {
        organisationId?: string;
        personId?: string;
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['MembershipPageResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MembershipsController_grant: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantMembershipRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MembershipsController_change: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMembershipRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MembershipsController_end: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TokensController_list: {
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
          'application/json': components['schemas']['TokenResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TokensController_issue: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueTokenRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedTokenResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TokensController_end: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AssignmentsController_list: {
    parameters: {
      query?: {
        personId?: string;
        enterpriseId?: string;
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['AssignmentResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AssignmentsController_assign: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AssignmentsController_declare: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareConflictRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AssignmentsController_end: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  NeedExportController_export: {
    parameters: {
      query?: {
        text?: string;
        phrase?: string[];
        exclude?: string[];
        filter?: string[];
        sort?: string;
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_search: {
    parameters: {
      query?: {
        text?: string;
        phrase?: string[];
        exclude?: string[];
        filter?: string[];
        sort?: string;
        page?: number;
        pageSize?: number;
      };
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
          'application/json': components['schemas']['NeedsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  NeedsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SolutionExportController_export: {
    parameters: {
      query?: {
        text?: string;
        phrase?: string[];
        exclude?: string[];
        filter?: string[];
        sort?: string;
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_search: {
    parameters: {
      query?: {
        text?: string;
        phrase?: string[];
        exclude?: string[];
        filter?: string[];
        sort?: string;
        page?: number;
        pageSize?: number;
      };
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
          'application/json': components['schemas']['SolutionsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  SolutionsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_forNeed: {
    parameters: {
      query?: {
        pageSize?: number;
        page?: number;
      };
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_why: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_sideBySide: {
    parameters: {
      query: {
        solution: string[];
      };
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  MatchesController_forSolution: {
    parameters: {
      query?: {
        pageSize?: number;
        page?: number;
      };
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  CoverageController_picture: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'application/json': components['schemas']['PictureResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  CoverageController_funnel: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'application/json': components['schemas']['FunnelResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  CoverageController_concentration: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'application/json': components['schemas']['ConcentrationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  CoverageController_open: {
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
          'application/json': components['schemas']['OpenStatisticsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunTablesController_list: {
    parameters: {
      query?: {
        kind?: 'real' | 'what-if';
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunTablesController_find: {
    parameters: {
      query: {
        table: 'blocks' | 'bottlenecks' | 'gains' | 'invitations' | 'cells' | 'changes';
      };
      header?: never;
      path: {
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_list: {
    parameters: {
      query?: {
        kind?: 'real' | 'what-if';
      };
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
          'application/json': components['schemas']['RunSummaryResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_start: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartRunRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunJobResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_rebuild: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunJobResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_job: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['RunJobResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_cancel: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  RunsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['RunResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TablesController_picture: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TablesController_funnel: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TablesController_concentration: {
    parameters: {
      query?: {
        by?: ('industry' | 'scenario' | 'district' | 'month')[];
        filter?: string[];
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TablesController_open: {
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TargetsController_list: {
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
          'application/json': components['schemas']['TargetResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TargetsController_export: {
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TargetsController_import: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportTargetsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedTargetsResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TargetsController_set: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        district: string;
        industry: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetTargetRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  ChoiceController_decline: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineOthersRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclinedResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PairContactsController_open: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenContactsRequest'];
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PairContactsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['ContactResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PairsController_list: {
    parameters: {
      query?: {
        needId?: string;
        solutionId?: string;
      };
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
          'application/json': components['schemas']['PairResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PairsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
        move: 'shortlist' | 'interest' | 'choose' | 'agree' | 'decline' | 'lapse';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MovePairRequest'];
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PipelineController_list: {
    parameters: {
      query?: {
        stage?: ('proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed')[];
        waiting?: 'true' | 'false';
        sort?: 'since' | 'until';
        text?: string;
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['PipelineResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  PipelineController_export: {
    parameters: {
      query?: {
        stage?: ('proposed' | 'shortlisted' | 'interested' | 'chosen' | 'agreed' | 'declined' | 'lapsed')[];
        waiting?: 'true' | 'false';
        sort?: 'since' | 'until';
        text?: string;
        pageSize?: number;
        page?: number;
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  QuestionsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['QuestionResponse'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  QuestionsController_ask: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  QuestionsController_answer: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_find: {
    parameters: {
      query?: {
        asAt?: string;
      };
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  EnterprisesController_revise: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseEnterpriseRequest'];
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  ProvidersController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
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
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AuditController_list: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        person?: string;
        organisation?: string;
        action?: string;
        subject?: string;
        subjectType?: string;
        requestId?: string;
        sort?: 'at' | '-at';
        pageSize?: number;
        page?: number;
      };
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
          'application/json': components['schemas']['AuditPageResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  AuditController_export: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        person?: string;
        organisation?: string;
        action?: string;
        subject?: string;
        subjectType?: string;
        requestId?: string;
        sort?: 'at' | '-at';
      };
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
          'text/csv': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  VerificationController_find: {
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
          'application/json': components['schemas']['VerificationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  VerificationController_begin: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  TimelineController_find: {
    parameters: {
      query?: {
        pageSize?: number;
        page?: number;
      };
      header?: never;
      path: {
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
          'application/json': components['schemas']['TimelineResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  DeadLettersController_list: {
    parameters: {
      query?: {
        pageSize?: number;
        page?: number;
        type?: string;
        text?: string;
        sort?: 'deadAt' | '-deadAt' | 'at' | '-at';
      };
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
          'application/json': components['schemas']['DeadLettersResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  DeadLettersController_retryAll: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryKindRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetriedResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
  DeadLettersController_retry: {
    parameters: {
      query?: never;
      header?: {
        'x-requested-with'?: string;
        'idempotency-key'?: string;
      };
      path: {
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
          'application/json': components['schemas']['RetriedResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            code?: string;
          };
        };
      };
    };
  };
}
