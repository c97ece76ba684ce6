import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import { Module } from '@nestjs/common';
import { LetIn } from './application/let-in.use-case.js';
import { OpenAccounts } from './application/open-accounts.use-case.js';
import { OpenOwnFile } from './application/open-own-file.use-case.js';

const intentions = [LetIn, OpenAccounts, OpenOwnFile];

@Module({ imports: [AdaptationModule, IdentityModule], providers: intentions, exports: intentions })
export class ProjectModule {}
