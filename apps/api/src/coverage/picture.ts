import type { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import type { GroupFacts } from '@app/coverage/application/group-facts.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { pictureFilterOf } from './coverage.request.js';
import type { PictureRequest } from './coverage.request.js';
import { PictureResponse } from './coverage.response.js';
import { lastRun } from './last-run.js';
import { reachIn } from './reach.js';

/** A picture for a page or a table: beside what has a candidate always what is reachable. */
export async function pictureFor(
  groupFacts: GroupFacts,
  findRun: FindCoverageRun,
  actor: Actor,
  asked: PictureRequest,
): Promise<PictureResponse> {
  const scope = Scope.of(actor);
  const filter = pictureFilterOf(asked);
  const picture = await groupFacts.execute(scope, { by: asked.by ?? [], filter });
  const run = await lastRun(findRun, scope);
  return PictureResponse.of(picture, run?.id ?? null, reachIn(run?.result.cells, picture.by, filter));
}
