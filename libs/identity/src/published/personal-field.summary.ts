/** One personal value that is kept, and what for. */
export interface PersonalField {
  readonly table: string;
  readonly field: string;
  readonly purpose: string;
  /** Masked in lists and logs, and named in the trail rather than copied into it. */
  readonly sensitive: boolean;
}
