import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeMembership } from './application/change-membership.use-case.js';
import { ChangePerson } from './application/change-person.use-case.js';
import { GrantMembership } from './application/grant-membership.use-case.js';
import { ListMemberships } from './application/list-memberships.query.js';
import { ListOrganisations } from './application/list-organisations.query.js';
import { ListPeople } from './application/list-people.query.js';
import { RecordOrganisation } from './application/record-organisation.use-case.js';
import { RecordPerson } from './application/record-person.use-case.js';
import { SwitchOrganisation } from './application/switch-organisation.use-case.js';
import { CreatePeople1764000060000 } from './infrastructure/create-people.migration.js';
import { MembershipEntity } from './infrastructure/membership.entity.js';
import { MembershipStore } from './infrastructure/membership.store.js';
import { OrganisationEntity } from './infrastructure/organisation.entity.js';
import { OrganisationStore } from './infrastructure/organisation.store.js';
import { PersonEntity } from './infrastructure/person.entity.js';
import { PersonStore } from './infrastructure/person.store.js';

const intentions = [
  ChangeMembership,
  ChangePerson,
  GrantMembership,
  ListMemberships,
  ListOrganisations,
  ListPeople,
  RecordOrganisation,
  RecordPerson,
  SwitchOrganisation,
];

@Module({
  imports: [ProgrammeModule, TypeOrmModule.forFeature([MembershipEntity, OrganisationEntity, PersonEntity])],
  providers: [
    RoomMigrations.of(CreatePeople1764000060000),
    MembershipStore,
    OrganisationStore,
    PersonStore,
    ...intentions,
  ],
  exports: intentions,
})
export class IdentityModule {}
