/** Days that a one-time code for a first password holds. */
export const ACTIVATION_DAYS = 30;
