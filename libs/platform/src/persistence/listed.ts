import { Raw } from 'typeorm';
import type { FindOperator } from 'typeorm';

let serial = 0;

/** Rows whose JSON list holds this id, on every database: an id is a word of its own between quotes. */
export function listed(id: string): FindOperator<string> {
  // A name of its own: of two by one name in a statement, the value of the last would stand for both.
  const name = `listed${(serial = (serial + 1) % 1_000_000)}`;
  return Raw<string>((alias) => `${alias} LIKE :${name} ESCAPE '!'`, {
    [name]: `%"${id.replaceAll(/[!%_]/g, '!$&')}"%`,
  });
}
