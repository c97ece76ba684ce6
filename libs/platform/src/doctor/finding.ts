/** What was looked at, how it is, and what mends it. */
export interface Finding {
  readonly what: string;
  /** `bad` has to be mended before real people work with it. */
  readonly state: 'good' | 'doubtful' | 'bad';
  readonly found: string;
  readonly mend?: string;
}

export const good = (what: string, found: string): Finding => ({ what, state: 'good', found });
export const doubtful = (what: string, found: string, mend: string): Finding => ({
  what,
  state: 'doubtful',
  found,
  mend,
});
export const bad = (what: string, found: string, mend: string): Finding => ({ what, state: 'bad', found, mend });
