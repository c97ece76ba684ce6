import { Transform } from 'class-transformer';

/** One value of a repeatable parameter is a list of one. */
export const Repeated = () =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));
