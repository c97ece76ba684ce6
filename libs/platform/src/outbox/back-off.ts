/**
 * After so many failures a letter is dead: put aside, for a person to look at; and after as many deaths of its process,
 * which it would take down with all others. Fewer may be a machine that is switched off again and again.
 */
export const MOST_ATTEMPTS = 8;

/** Letters at which processes died: after so many deaths FEW are under way beside each other, and then none. */
export const FEW_AFTER = 2;
export const FEW = 8;
export const ALONE_AFTER = 4;

/** Whoever has taken a letter has it for so long; then it is due again, for whoever comes. */
export const LEASE_MS = 20_000;

/** What is away is asked again after so long. */
export const AWAY_MS = 5_000;

/**
 * Milliseconds until the next try: 1 s, then four times as long each time, an hour and a half at most in all; a random part
 * is left out, so that those which failed together, at the fault of one, do not come together again.
 */
export const waitAfter = (attempts: number) => 1_000 * 4 ** (attempts - 1) * (0.5 + Math.random() / 2);
