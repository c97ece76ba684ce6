import { Raw } from 'typeorm';
import type { FindOperator } from 'typeorm';

/** Rows whose JSON list holds this id, on every database: an id is a word of its own between quotes. */
export const listed = (id: string): FindOperator<string> =>
  Raw<string>((alias) => `${alias} LIKE :listed ESCAPE '!'`, { listed: `%"${id.replaceAll(/[!%_]/g, '!$&')}"%` });
