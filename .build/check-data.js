/** npm run check:data: is data/ whole, connected and sourced? */
import { importTypeScript } from './run-typescript.js';

const { dataProblems } = await importTypeScript(new URL('data/problems.ts', import.meta.url));
const { readDataFiles } = await importTypeScript(new URL('data/files.ts', import.meta.url));
const files = readDataFiles(new URL('../data/', import.meta.url));
const problems = dataProblems(files);

for (const { file, path, message } of problems) console.error(`${file}  ${path}: ${message}`);
if (problems.length > 0) {
  console.error(`\n${problems.length} problems in data/; docs/data.md says how data is written.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files in data/: shapes, ids, sources and ways are sound.`);
}
