import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { ListDemoPeople } from './application/list-demo-people.query.js';
import { LoadDemoPeople } from './application/load-demo-people.use-case.js';
import { LoadDemo } from './application/load-demo.use-case.js';
import { DemoDataStore } from './infrastructure/demo-data.store.js';

@Module({
  imports: [AdaptationModule, IdentityModule, ProgrammeModule],
  providers: [DemoDataStore, ListDemoPeople, LoadDemo, LoadDemoPeople],
  exports: [ListDemoPeople, LoadDemo, LoadDemoPeople],
})
export class DemoModule {}
