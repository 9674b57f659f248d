/** Packs data/ for a release: one minified file a concern, folders as one list. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Writes `to`/NAME.json for every NAME.json and every folder NAME/ in `from`. */
export function packData(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).sort()) {
    const path = join(from, name);
    if (statSync(path).isDirectory()) {
      if (name === 'schema') continue;
      writeFileSync(join(to, `${name}.json`), JSON.stringify(packFolder(path)));
    } else if (name.endsWith('.json')) {
      writeFileSync(join(to, basename(path)), JSON.stringify(withoutSchema(readJson(path))));
    }
  }
}

function packFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => withoutSchema(readJson(join(folder, name))));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function withoutSchema({ $schema: _, ...rest }) {
  return rest;
}
