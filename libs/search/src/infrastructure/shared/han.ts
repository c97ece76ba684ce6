const HAN = /\p{Script=Han}/u;

export function isHan(text: string | undefined): boolean {
  return text !== undefined && HAN.test(text);
}

export function isLoneHan(word: string | undefined): boolean {
  return word !== undefined && isHan(word) && characterCount(word) === 1;
}

/** in characters as people count them, not in UTF-16 units */
export function characterCount(word: string): number {
  return Array.from(word).length;
}

/** By UTF-16 unit: is it a Han character, or half of one? */
const hanUnits = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => Number(isHanUnit(unit)));

function isHanUnit(unit: number): boolean {
  // all that needs two units and begins like this is Han: the planes of rare characters
  const [isHigh, isLow] = [unit >= 0xd840 && unit <= 0xd8ff, unit >= 0xdc00 && unit <= 0xdfff];
  return isHigh || isLow || HAN.test(String.fromCharCode(unit));
}

/** Calls back for every two neighbouring Han units of a folded text, as one number. */
export function eachPair(folded: string, visit: (pair: number) => void): void {
  let previous = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const han = hanUnits[unit] === 1 ? unit : 0;
    if (han !== 0 && previous !== 0) visit((previous << 16) | han);
    previous = han;
  }
}

/** Two-character terms of every run of Han characters of a folded text. */
export function pairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  eachPair(folded, (pair) => pairs.add(pair));
  return [...pairs];
}
