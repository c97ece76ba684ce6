import { ConsoleLogger } from '@nestjs/common';
import { maskPersonal } from './mask-personal.js';

const DEEPEST = 5;

/** The one way to the log: what is personal or secret leaves neither in a line nor in a stack. */
export class MaskedLogger extends ConsoleLogger {
  protected override printMessages(...[messages, ...rest]: Parameters<ConsoleLogger['printMessages']>): void {
    super.printMessages(
      messages.map((message) => (message instanceof Error ? bare(message) : message)),
      ...rest,
    );
  }

  protected override formatMessage(...parts: Parameters<ConsoleLogger['formatMessage']>): string {
    return maskPersonal(super.formatMessage(...parts));
  }

  protected override stringifyJsonLogObject(line: Record<string, unknown>): string {
    return maskPersonal(super.stringifyJsonLogObject(line));
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(stack && maskPersonal(stack));
  }
}

/** What went wrong and where, and nothing that it carries along: a failed statement has its values with it. */
function bare(error: Error, depth = 0): Error {
  const { name, message, stack, cause } = error;
  const told = new Error(message);
  Object.assign(told, { name, stack });
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string') Object.assign(told, { code });
  if (depth < DEEPEST && cause instanceof Error) told.cause = bare(cause, depth + 1);
  return told;
}
