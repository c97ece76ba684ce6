import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@app/platform/config/project-root.js';
import { Injectable } from '@nestjs/common';
import type { DemoData } from '../domain/demo-data.js';

const read = <Key extends keyof DemoData>(file: string) =>
  JSON.parse(readFileSync(join(projectRoot(), 'libs/demo/data', file), 'utf8')) as DemoData[Key];

/** The files of the demo. What becomes of them is checked by the import. */
@Injectable()
export class DemoDataStore {
  read(): DemoData {
    return {
      entries: read<'entries'>('scenario-entries.json'),
      enterprises: read<'enterprises'>('demo-enterprises.json'),
      providers: read<'providers'>('demo-providers.json'),
      needs: read<'needs'>('demo-needs.json'),
      listings: read<'listings'>('demo-listings.json'),
    };
  }
}
