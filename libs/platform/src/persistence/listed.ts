import { Raw } from 'typeorm';
import type { FindOperator } from 'typeorm';

let serial = 0;

/** Rows whose JSON list holds this id, on every database: an id is a word of its own between quotes. */
export const listed = (id: string): FindOperator<string> => like((column) => column, `"${id}"`);

/** Rows that have this text somewhere in the column; case is of no account. */
export const holding = (text: string): FindOperator<string> => like((column) => `LOWER(${column})`, text.toLowerCase());

/** Neither sign of a pattern is one in the part that is sought. */
function like(of: (column: string) => string, part: string): FindOperator<string> {
  // A name of its own: of two by one name in a statement, the value of the last would stand for both.
  const name = `part${(serial = (serial + 1) % 1_000_000)}`;
  return Raw<string>((column) => `${of(column)} LIKE :${name} ESCAPE '!'`, {
    [name]: `%${part.replaceAll(/[!%_]/g, '!$&')}%`,
  });
}
