/** A piece of a text, and whether it was searched for: pages show these, never HTML of ours. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Marks that no text holds: the first and second of the private use area. */
export const MARK = { open: '\uE000', close: '\uE001' } as const;

/** A text with marks around what was found, as pieces. */
export function segmentsOf(marked: string): Segment[] {
  return marked
    .split(MARK.open)
    .flatMap((part, at) => {
      const [hit = '', rest] = part.split(MARK.close);
      return at === 0 || rest === undefined
        ? [{ text: part.replaceAll(MARK.close, ''), hit: false }]
        : [
            { text: hit, hit: true },
            { text: rest, hit: false },
          ];
    })
    .filter(({ text }) => text !== '');
}
