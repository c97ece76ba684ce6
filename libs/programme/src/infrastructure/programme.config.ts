import { join } from 'node:path';
import { projectRoot } from '@app/platform/config/project-root.js';

/** Which city this house runs for, and where the data of cities lies. */
export class ProgrammeConfig {
  constructor(
    readonly city: string,
    readonly folder: string,
  ) {}

  static fromEnvironment(env: NodeJS.ProcessEnv): ProgrammeConfig {
    return new ProgrammeConfig(env['CITY'] || 'changchun', join(projectRoot(), 'libs/programme/data'));
  }
}
