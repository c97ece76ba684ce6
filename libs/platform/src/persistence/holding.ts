import { Raw } from 'typeorm';
import type { FindOperator } from 'typeorm';

/** Case is of no account, and neither sign of a pattern is one. */
export const holding = (text: string): FindOperator<string> =>
  Raw<string>((alias) => `LOWER(${alias}) LIKE :holding ESCAPE '!'`, {
    holding: `%${text.toLowerCase().replaceAll(/[!%_]/g, '!$&')}%`,
  });
