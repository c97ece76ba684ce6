import type { SearchEngine } from '@app/search/published/search-engine.port.js';
import { filterSuite } from './filter.suite.js';
import { DEFINITION, DOCUMENTS, INDEX, subjectOf } from './fixture.js';
import { resultSuite } from './result.suite.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textSuite } from './text.suite.js';
import { writeSuite } from './write.suite.js';

/**
 * What every engine must do. Assertions are sets and inequalities, never whole rankings or scores; no test
 * is skipped for any engine. What only one of them offers (typos, prefixes) is tested beside it and not
 * promised here.
 */
export function searchEngineContract(name: string, open: () => SearchEngine): void {
  describe(`SearchEngine: ${name}`, () => {
    let engine: SearchEngine;
    const subject = subjectOf(() => engine);

    beforeAll(async () => {
      engine = open();
      await engine.dropIndex(INDEX);
      expect(await engine.ensureIndex(DEFINITION)).toEqual({ created: true, needsRebuild: false });
      await subject.write(DOCUMENTS);
    }, 60_000);

    afterAll(async () => {
      await engine.dropIndex(INDEX);
      await engine.close();
    });

    it('is up', async () => {
      expect(await engine.health()).toMatchObject({ status: 'up', engine: engine.kind, pendingWrites: 0 });
    });

    textSuite(subject);
    filterSuite(subject);
    resultSuite(subject);
    writeSuite(subject);
  });
}
