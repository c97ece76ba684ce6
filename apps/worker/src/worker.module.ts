import { IdentityModule } from '@app/identity/identity.module.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { FitDatabaseModule } from '@app/platform/health/fit-database.module.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { LettersModule } from '@app/project/letters.module.js';
import { ProjectModule } from '@app/project/project.module.js';
import type { DynamicModule } from '@nestjs/common';

/** The letter door: every room with its handlers, and nobody to talk to. */
export class WorkerModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(config), FitDatabaseModule, IdentityModule, ProjectModule, LettersModule],
    };
  }
}
