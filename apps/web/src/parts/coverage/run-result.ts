/** What a run says, as far as the pages show it; the document leaves its shape open, since old runs stay as they were. */
export interface RunResult {
  readonly unmet: number;
  readonly capacity: {
    readonly unknown: number;
    readonly unknownPlaces: number;
    readonly reachableAtMost: number;
  } | null;
  readonly bottlenecks: readonly {
    readonly blocks: readonly { readonly block: string; readonly needs: number }[];
    readonly needs: number;
    readonly places: number;
    readonly deficit: number;
    readonly providers: readonly string[];
  }[];
  readonly invitations: readonly { readonly industry: string; readonly scenario: string; readonly needs: number }[];
}

/** The page of the needs behind a figure, in the words of the search. */
export function needsAt(filters: Readonly<Record<string, string | undefined>>) {
  const filter = Object.entries(filters).flatMap(([key, code]) => (code ? [`${key}:${code}`] : []));
  return { path: '/needs', query: { filter } };
}

export const solutionsAt = (industry: string, scenario: string) => ({
  path: '/solutions',
  query: { filter: [`industry:${industry}`, `scenario:${scenario}`] },
});
