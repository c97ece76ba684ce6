const BREAKS = /[、，,;；\n]/;

/** Words in one line, as people separate them. */
export const several = (line: string): string[] =>
  line
    .split(BREAKS)
    .map((word) => word.trim())
    .filter(Boolean);

/** A list as typed: nothing is 未说明 (null), the ticked box is 无 (empty). */
export const listOf = (line: string, none: boolean): string[] | null =>
  none ? [] : several(line).length > 0 ? several(line) : null;
