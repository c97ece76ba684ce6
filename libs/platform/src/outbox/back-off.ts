/** After so many failures a letter is dead: put aside, for a person to look at. */
export const MOST_ATTEMPTS = 8;

/** Milliseconds until the next try: 1 s, then four times as long each time, about an hour and a half in all. */
export const waitAfter = (attempts: number) => 1_000 * 4 ** (attempts - 1);
