import { readCreditCode } from '@app/kernel/credit-code.js';

/** The code as it is registered, however it was typed; one that is none stays as it is, to be refused. */
export function registeredCode(text: string): string {
  const read = readCreditCode(text);
  return 'code' in read ? read.code : text;
}
