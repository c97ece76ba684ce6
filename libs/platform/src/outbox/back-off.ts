/** After so many failures a letter is dead: put aside, for a person to look at. */
export const MOST_ATTEMPTS = 8;

/** A letter at which the process dies this often, without a word, is dead as well: it would take all others down. */
export const MOST_CRASHES = 5;

/** Whoever has taken a letter has it for so long; then it is due again, for whoever comes. */
export const LEASE_MS = 20_000;

/** What is away is asked again after so long. */
export const AWAY_MS = 5_000;

/**
 * Milliseconds until the next try: 1 s, then four times as long each time, an hour and a half at most in all; a random part
 * is left out, so that those which failed together, at the fault of one, do not come together again.
 */
export const waitAfter = (attempts: number) => 1_000 * 4 ** (attempts - 1) * (0.5 + Math.random() / 2);
