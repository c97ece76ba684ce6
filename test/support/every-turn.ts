import { Turns } from '@app/kernel/turns.js';

/** Where there is one process, it is always its turn. */
export class EveryTurn extends Turns {
  override async take<T>(_name: string, task: () => Promise<T>): Promise<{ readonly done: T }> {
    return { done: await task() };
  }
}
