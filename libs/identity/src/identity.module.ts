import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskPasswordReset } from './application/ask-password-reset.use-case.js';
import { DecideRegistration } from './application/decide-registration.use-case.js';
import { FindRegistration } from './application/find-registration.query.js';
import { IssueActivation } from './application/issue-activation.use-case.js';
import { ListRegistrations } from './application/list-registrations.query.js';
import { OpenAccount } from './application/open-account.use-case.js';
import { OpenManyAccounts } from './application/open-many-accounts.use-case.js';
import { RedeemCode } from './application/redeem-code.use-case.js';
import { SubmitRegistration } from './application/submit-registration.use-case.js';
import { OnCodeWanted } from './application/on-code-wanted.handler.js';
import { CreateRegistrations1764000066000 } from './infrastructure/create-registrations.migration.js';
import { RegistrationEntity } from './infrastructure/registration.entity.js';
import { RegistrationStore } from './infrastructure/registration.store.js';
import { ActFor } from './application/act-for.use-case.js';
import { ForgetPerson } from './application/forget-person.use-case.js';
import { ListPersonalFields } from './application/list-personal-fields.query.js';
import { TraceStore } from './infrastructure/trace.store.js';
import { FindName } from './application/find-name.query.js';
import { FindSelf } from './application/find-self.query.js';
import { OpenDemoSession } from './application/open-demo-session.use-case.js';
import { SelfStore } from './infrastructure/self.store.js';
import { BeginLogin } from './application/begin-login.use-case.js';
import { BindSubject } from './application/bind-subject.use-case.js';
import { EndSession } from './application/end-session.use-case.js';
import { FindSession } from './application/find-session.query.js';
import { ListOwnSessions } from './application/list-own-sessions.query.js';
import { KnowsSource } from './application/knows-source.query.js';
import { LogIn, LoginRules } from './application/log-in.use-case.js';
import { ProvePassword } from './application/prove-password.query.js';
import { TouchSession } from './application/touch-session.use-case.js';
import { BeginSecondFactor } from './application/begin-second-factor.use-case.js';
import { ChangeMembership } from './application/change-membership.use-case.js';
import { ChangePerson } from './application/change-person.use-case.js';
import { ConfirmSecondFactor } from './application/confirm-second-factor.use-case.js';
import { GrantMembership } from './application/grant-membership.use-case.js';
import { ListMemberships } from './application/list-memberships.query.js';
import { ListOrganisations } from './application/list-organisations.query.js';
import { RecordOrganisation } from './application/record-organisation.use-case.js';
import { RecordPerson } from './application/record-person.use-case.js';
import { RemoveSecondFactor } from './application/remove-second-factor.use-case.js';
import { SetPassword } from './application/set-password.use-case.js';
import { SwitchOrganisation } from './application/switch-organisation.use-case.js';
import { ActiveAssignments } from './application/active-assignments.query.js';
import { AssignEnterprise } from './application/assign-enterprise.use-case.js';
import { DeclareConflict } from './application/declare-conflict.use-case.js';
import { EndAssignment } from './application/end-assignment.use-case.js';
import { EndMembership } from './application/end-membership.use-case.js';
import { EndToken } from './application/end-token.use-case.js';
import { FindToken } from './application/find-token.query.js';
import { IssueToken } from './application/issue-token.use-case.js';
import { ListAssignments } from './application/list-assignments.query.js';
import { ListTokens } from './application/list-tokens.query.js';
import { OpenPerson } from './application/open-person.use-case.js';
import { PageMemberships } from './application/page-memberships.query.js';
import { PageOrganisations } from './application/page-organisations.query.js';
import { PagePeople } from './application/page-people.query.js';
import { PageStore } from './infrastructure/page.store.js';
import { TidyIdentity } from './application/tidy-identity.handler.js';
import { TouchToken } from './application/touch-token.use-case.js';
import { AssignmentEntity } from './infrastructure/assignment.entity.js';
import { AssignmentStore } from './infrastructure/assignment.store.js';
import { CreateAccess1764000064000 } from './infrastructure/create-access.migration.js';
import { TidyStore } from './infrastructure/tidy.store.js';
import { TokenEntity } from './infrastructure/token.entity.js';
import { TokenStore } from './infrastructure/token.store.js';
import { CodeEntity } from './infrastructure/code.entity.js';
import { CodeStore } from './infrastructure/code.store.js';
import { CreateCodes1764000065000 } from './infrastructure/create-codes.migration.js';
import { AttemptEntity } from './infrastructure/attempt.entity.js';
import { AttemptStore } from './infrastructure/attempt.store.js';
import { BindingStore } from './infrastructure/binding.store.js';
import { CreateSessions1764000062000 } from './infrastructure/create-sessions.migration.js';
import { SessionEntity } from './infrastructure/session.entity.js';
import { HoldingStore } from './infrastructure/holding.store.js';
import { SessionStore } from './infrastructure/session.store.js';
import { CreateCredentials1764000061000 } from './infrastructure/create-credentials.migration.js';
import { CreatePeople1764000060000 } from './infrastructure/create-people.migration.js';
import { CredentialEntity } from './infrastructure/credential.entity.js';
import { CredentialStore } from './infrastructure/credential.store.js';
import { IdentityConfig } from './infrastructure/identity.config.js';
import { MembershipEntity } from './infrastructure/membership.entity.js';
import { MembershipStore } from './infrastructure/membership.store.js';
import { OrganisationEntity } from './infrastructure/organisation.entity.js';
import { OrganisationStore } from './infrastructure/organisation.store.js';
import { PersonEntity } from './infrastructure/person.entity.js';
import { PersonStore } from './infrastructure/person.store.js';
import { SecondFactorEntity } from './infrastructure/second-factor.entity.js';
import { SecondFactorStore } from './infrastructure/second-factor.store.js';

const entities = [
  RegistrationEntity,
  CodeEntity,
  AssignmentEntity,
  TokenEntity,
  AttemptEntity,
  SessionEntity,
  CredentialEntity,
  MembershipEntity,
  OrganisationEntity,
  PersonEntity,
  SecondFactorEntity,
];

const intentions = [
  AskPasswordReset,
  DecideRegistration,
  FindRegistration,
  IssueActivation,
  ListRegistrations,
  OpenAccount,
  OpenManyAccounts,
  RedeemCode,
  SubmitRegistration,
  OpenPerson,
  PageMemberships,
  PageOrganisations,
  PagePeople,
  ActiveAssignments,
  AssignEnterprise,
  DeclareConflict,
  EndAssignment,
  EndMembership,
  EndToken,
  FindToken,
  IssueToken,
  ListAssignments,
  ListTokens,
  TouchToken,
  ForgetPerson,
  ListPersonalFields,
  ActFor,
  FindName,
  FindSelf,
  OpenDemoSession,
  BeginLogin,
  BindSubject,
  EndSession,
  FindSession,
  KnowsSource,
  ListOwnSessions,
  LogIn,
  ProvePassword,
  TouchSession,
  BeginSecondFactor,
  ChangeMembership,
  ChangePerson,
  ConfirmSecondFactor,
  GrantMembership,
  ListMemberships,
  ListOrganisations,
  RecordOrganisation,
  RecordPerson,
  RemoveSecondFactor,
  SetPassword,
  SwitchOrganisation,
];

@Module({
  imports: [ProgrammeModule, TypeOrmModule.forFeature(entities)],
  providers: [
    RoomMigrations.of(
      CreatePeople1764000060000,
      CreateCredentials1764000061000,
      CreateSessions1764000062000,
      CreateAccess1764000064000,
      CreateCodes1764000065000,
      CreateRegistrations1764000066000,
    ),
    { provide: IdentityConfig, useFactory: () => IdentityConfig.fromEnvironment(process.env) },
    CredentialStore,
    CodeStore,
    MembershipStore,
    OrganisationStore,
    PersonStore,
    SecondFactorStore,
    AttemptStore,
    BindingStore,
    LoginRules,
    HoldingStore,
    SessionStore,
    SelfStore,
    RegistrationStore,
    OnCodeWanted,
    TraceStore,
    AssignmentStore,
    TokenStore,
    TidyStore,
    PageStore,
    TidyIdentity,
    ...intentions,
  ],
  exports: intentions,
})
export class IdentityModule {}
