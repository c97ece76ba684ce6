import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { Module } from '@nestjs/common';
import { ListDemoOrganisations } from './application/list-demo-organisations.query.js';
import { LoadDemo } from './application/load-demo.use-case.js';
import { DemoDataStore } from './infrastructure/demo-data.store.js';

@Module({
  imports: [AdaptationModule, ProgrammeModule],
  providers: [DemoDataStore, ListDemoOrganisations, LoadDemo],
  exports: [ListDemoOrganisations, LoadDemo],
})
export class DemoModule {}
