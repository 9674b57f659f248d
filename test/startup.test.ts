/** What loads when a command runs: the imports that lead from its file without an import() between. */
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages that only some moments need: asking, writing, drawing a table on a terminal, a calendar. */
const heavy = ['inquirer', 'conf', 'proper-lockfile', 'cli-table3', 'string-argv', 'ical.js'];

let inputs: Metafile['inputs'] = {};

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  inputs = metafile.inputs;
});

/** The packages that load together with a file of src. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  seen.add(file);
  for (const { path, kind, external } of inputs[file]?.imports ?? []) {
    if (kind === 'dynamic-import' || path.startsWith('node:')) continue;
    if (external === true) packages.add(path);
    else if (!seen.has(path)) for (const name of packagesOf(path, seen)) packages.add(name);
  }
  return packages;
}

/** The files of commands, found by the import() that loads each. */
function commandFiles(): string[] {
  return Object.keys(inputs).filter((file) => /^src\/commands\/[^/]+\.ts$/.test(file));
}

test('the command line itself loads only commander and leven', () => {
  expect([...packagesOf('src/main.ts')].sort()).toEqual(['commander', 'leven']);
});

test('no command loads prompts, the writer, the lock, the table or calendars with its first import', () => {
  expect(commandFiles().length).toBeGreaterThan(20);
  const early = commandFiles().map((file) => {
    const found = heavy.filter((name) => packagesOf(file).has(name));
    return found.length > 0 ? `${file}: ${found.join(' ')}` : '';
  });
  expect(early.filter((problem) => problem !== '')).toEqual([]);
});

test('the whole of zod loads for corrections of the data only', () => {
  const early = commandFiles().filter((file) => packagesOf(file).has('zod'));
  expect(early).toEqual([]);
});
