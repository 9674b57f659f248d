/** npm run schemas: writes data/schema/ from the zod schemas in src/. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { importTypeScript } from './run-typescript.js';

const { jsonSchemas } = await importTypeScript(new URL('data/json-schemas.ts', import.meta.url));
const folder = new URL('../data/schema/', import.meta.url);
const schemas = jsonSchemas();

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!schemas.has(name)) rmSync(new URL(name, folder));
}
for (const [name, text] of schemas) writeFileSync(new URL(name, folder), text);
console.log(`${schemas.size} schemas written to data/schema/`);
