import type { Actor } from './actor.js';
import type { Json } from './json.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What a job may use while it runs. */
export interface JobContext {
  /** Who started it: what it changes, it changes in their name. */
  readonly actor: Actor;
  /** Aborted when somebody cancels or the process ends: stop at the next whole step, by `signal.throwIfAborted()`. */
  readonly signal: AbortSignal;
  /** As often as you like: it is written down a few times a second. `total` is undefined while it is unknown. */
  readonly progress: (done: number, total?: number, note?: string) => void;
  /** One step of it, in a unit of work of its own. */
  readonly inWork: <T>(intention: (work: UnitOfWork) => Promise<T>) => Promise<T>;
}

/**
 * Does one kind of long work, outside of any request. When its process dies or stops half-way it begins anew, in another:
 * let its steps be whole, and repeatable.
 */
export abstract class JobHandler {
  /** `room.verb-noun`; never changes. */
  abstract readonly kind: string;
  /** The result is kept with the job. What a DomainError says is shown to who started it. */
  abstract run(input: Json, context: JobContext): Promise<Json>;
}
