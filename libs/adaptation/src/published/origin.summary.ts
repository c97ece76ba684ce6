/** Where an imported record comes from; a record made by a person here has none. */
export interface Origin {
  readonly title: string;
  /** Public address of the source, where it has one. */
  readonly address: string | null;
  /** What to keep in mind about it: 未核实 … */
  readonly note: string | null;
  /** Made up for the demonstration (演示). */
  readonly demo: boolean;
}
