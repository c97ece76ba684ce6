export function startMariadb(
  more?: readonly string[],
): Promise<undefined | { readonly url: string; readonly pid: number; stop(): Promise<void> }>;
