// Writes the types of the api from its own document: node apps/web/write-schema.mjs [URL of a running api] [FILE]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const committed = join(import.meta.dirname, 'src/api/schema.d.ts');
const [url = 'http://localhost:3000', file = committed] = process.argv.slice(2);

// Shapes only: what is said about them stands in the document.
const types = astToString(await openapiTS(new URL('/api/v1/openapi.json', url)), {
  formatOptions: { removeComments: true },
});
const said =
  '// oxlint-disable\n// Written by apps/web/write-schema.mjs from the document of the api: do not change it by hand.\n';
await writeFile(file, await format(said + types, { ...(await resolveConfig(committed)), filepath: committed }));
