import { setTimeout as pause } from 'node:timers/promises';

export interface Task {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: { message: string; code: string; type: string; link: string } | null;
}

export class TaskFailure extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** Accepted at once, done later, one after the other; one that fails has changed nothing. */
export class TaskQueue {
  readonly tasks: Task[] = [];
  /** How long each takes. */
  taskMs = 5;
  /** So many of the next end as failed. */
  failNext = 0;
  private last: Promise<void> = Promise.resolve();

  enqueue(type: string, indexUid: string | null, work: () => Promise<void>): Task {
    const task: Task = { uid: this.tasks.length, indexUid, type, status: 'enqueued', error: null };
    this.tasks.push(task);
    this.last = this.last.then(() => this.perform(task, work));
    return task;
  }

  get pending(): number {
    return this.tasks.filter(({ status }) => status === 'enqueued' || status === 'processing').length;
  }

  private async perform(task: Task, work: () => Promise<void>): Promise<void> {
    task.status = 'processing';
    await pause(this.taskMs);
    try {
      if (this.failNext > 0) {
        this.failNext -= 1;
        throw new TaskFailure('no_space_left_on_device', 'No space left on device');
      }
      await work();
      task.status = 'succeeded';
    } catch (error) {
      const { code = 'internal', message } = error as { code?: string; message: string };
      task.error = { message, code, type: 'internal', link: '' };
      task.status = 'failed';
    }
  }
}
