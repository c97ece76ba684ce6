/** Keeps personal and secret values unreadable in the tables: text in, sealed text out, each time another. */
export abstract class FieldCipher {
  /** `context` (`identity_person.phone`) is sealed in: a value moved to another column does not open. */
  abstract seal(context: string, value: string): string;
  /** Throws where it was tampered with, or sealed with another key. */
  abstract open(context: string, sealed: string): string;
}
