import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { newestInForce } from './edition.js';

// The golden cases of this room are told on the committed data of Changchun.
const { editions } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();

describe('the edition in force (HR-32)', () => {
  it.each([
    ['nothing before the first notice', '2024-12-18', undefined, undefined],
    ['the first notice from its day on', '2024-12-19', undefined, 'CC-2024-12-19'],
    ['the first notice for a batch with no notice of its own', '2026-01-01', 'B5', 'CC-2024-12-19'],
    ['the first notice for batch 3 until its own', '2025-02-16', 'B3', 'CC-2024-12-19'],
    ['the call of batch 3', '2025-02-17', 'B3', 'CC-2025-02-17'],
    ['the newer notice of batch 3', '2025-02-28', 'B3', 'CC-2025-02-28'],
    ['no notice of batch 3 for another batch', '2025-03-01', 'B1', 'CC-2024-12-19'],
    ['no notice of batch 3 where no batch is named', '2025-03-01', undefined, 'CC-2024-12-19'],
    ['the undated notice of batch 4 for batch 4', '2025-06-01', 'B4', 'CC-B4'],
    ['the undated notice of batch 7 for batch 7', '2026-01-15', 'B7', 'CC-B7'],
  ] as const)('is %s', (_case, on, batch, code) => {
    expect(newestInForce(editions, on, batch)?.code).toBe(code);
  });
});
