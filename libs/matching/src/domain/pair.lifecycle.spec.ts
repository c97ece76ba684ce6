import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { pairLifecycle } from './pair.lifecycle.js';

it('the life of a pair is drawn on the door plate', () => {
  expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(pairLifecycle.drawing());
});
