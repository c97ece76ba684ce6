import { RoomMigrations } from '@app/platform/persistence/room-migrations.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddPilotEntries } from './application/add-pilot-entries.use-case.js';
import { FindEdition } from './application/find-edition.query.js';
import { FindMeetingRules } from './application/find-meeting-rules.query.js';
import { FindPilotEntry } from './application/find-pilot-entry.query.js';
import { FindProgramme } from './application/find-programme.query.js';
import { ListPilotEntries } from './application/list-pilot-entries.query.js';
import { CityStore } from './infrastructure/city.store.js';
import { CreatePilotEntries1764000050000 } from './infrastructure/create-pilot-entries.migration.js';
import { PilotEntryEntity } from './infrastructure/pilot-entry.entity.js';
import { PilotEntryStore } from './infrastructure/pilot-entry.store.js';
import { ProgrammeConfig } from './infrastructure/programme.config.js';

const intentions = [AddPilotEntries, FindEdition, FindMeetingRules, FindPilotEntry, FindProgramme, ListPilotEntries];

@Module({
  imports: [TypeOrmModule.forFeature([PilotEntryEntity])],
  providers: [
    RoomMigrations.of(CreatePilotEntries1764000050000),
    { provide: ProgrammeConfig, useFactory: () => ProgrammeConfig.fromEnvironment(process.env) },
    CityStore,
    PilotEntryStore,
    ...intentions,
  ],
  exports: intentions,
})
export class ProgrammeModule {}
