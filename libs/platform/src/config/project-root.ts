import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let root: string | undefined;

/** The folder that holds package.json and the data beside the code: the same from the sources and from dist. */
export function projectRoot(): string {
  root ??= above(import.meta.dirname);
  return root;
}

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('no package.json above this file');
  return above(dirname(folder));
}
