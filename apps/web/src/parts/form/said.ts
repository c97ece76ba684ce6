import type { InjectionKey } from 'vue';
import type { Wrong } from './wrong.js';

/** What a form says of its fields, each by its name. */
export interface Said {
  readonly labels: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  readonly wrong: Wrong;
}

export const SAID: InjectionKey<Said> = Symbol('what the form says');
