export interface ImportCount {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What an import did, or with `dryRun` would do. */
export interface ImportResult {
  readonly dryRun: boolean;
  readonly enterprises: ImportCount;
  readonly providers: ImportCount;
  readonly needs: ImportCount;
  readonly solutions: ImportCount;
}
