/** Work that one process of the installation does at a time, however many there are. */
export abstract class Turns {
  /** Does the task if nobody else is doing one of that name; else undefined, at once. */
  abstract take<T>(name: string, task: () => Promise<T>): Promise<{ readonly done: T } | undefined>;
}
