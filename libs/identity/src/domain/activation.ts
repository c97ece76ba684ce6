/** Days that a one-time code for a first password holds. */
export const ACTIVATION_DAYS = 30;
/** Minutes that a mailed code for a lost password holds, and how many of them no other takes its place. */
export const RESET_MINUTES = 60;
export const RESET_KEPT_MINUTES = 10;
