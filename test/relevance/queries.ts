import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@app/platform/config/project-root.js';

/** A search whose answer people agree on. */
export interface RelevanceQuery {
  readonly id: string;
  readonly index: 'needs' | 'solutions';
  readonly text: string;
  /** References that must be among the first ten. */
  readonly must: readonly string[];
  /** References that must not be. */
  readonly mustNot: readonly string[];
  /** The query shares no two-character run with the texts that must be found. */
  readonly noSharedBigram: boolean;
  readonly why: string;
}

const json = <Content>(path: string) => JSON.parse(readFileSync(join(projectRoot(), path), 'utf8')) as Content;

export const queries = json<RelevanceQuery[]>('test/relevance/queries.json');
export const entries = json<{ id: string; kind: string; text: string }[]>('libs/demo/data/scenario-entries.json');
