/** Tiers of disclosure: everyone, the other side of a pair, the owner with its district and the bureau, the owner with the bureau. */
export const VISIBILITIES = ['PUBLIC', 'MATCHED', 'OWNER', 'BUREAU'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
