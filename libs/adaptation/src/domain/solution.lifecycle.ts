import { Lifecycle } from '@app/kernel/lifecycle.js';
import type { SolutionStatus } from '../published/solution.summary.js';

export type SolutionVerb = 'publish' | 'withdraw' | 'remove';

export const solutionLifecycle = new Lifecycle<SolutionStatus, SolutionVerb>({
  code: 'ADAPTATION.SOLUTION',
  states: { draft: '草稿', published: '已上架', withdrawn: '已下架', removed: '已删除' },
  start: 'draft',
  ends: ['removed'],
  moves: [
    { verb: 'publish', from: ['draft', 'withdrawn'], to: 'published', by: ['provider', 'system'] },
    { verb: 'withdraw', from: ['published'], to: 'withdrawn', by: ['provider', 'bureau', 'system'] },
    { verb: 'remove', from: ['draft', 'withdrawn'], to: 'removed', by: ['provider'] },
  ],
});
