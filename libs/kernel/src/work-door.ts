import type { Actor } from './actor.js';
import type { UnitOfWork } from './unit-of-work.js';

/** A door for what no person opens: a handler of letters or a timer that changes something. */
export abstract class WorkDoor {
  /** One unit of work: committed when the intention returns, rolled back when it throws. */
  abstract run<T>(actor: Actor, intention: (work: UnitOfWork) => Promise<T>): Promise<T>;
}
