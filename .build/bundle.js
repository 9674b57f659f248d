/**
 * npm run build: bundles src/ and its packages into dist/, packs data/ beside it
 * (one file a concern), and writes the licenses of what was bundled.
 *
 * The program is one CommonJS file: on Node 20 that starts twice as fast as the
 * same code in ES modules, which are read one by one (docs/decisions.md).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { instead } from './instead.js';
import { packData } from './pack-data.js';
import { thirdPartyNotice } from './third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
// Built beside what it replaces: a failed build leaves the last good one, and a
// carepath that runs meanwhile always finds a whole program.
const fresh = join(dist, `.next-${process.pid}`);

/** Packages that few commands need stay out of the program, each in a file of its own. */
const apart = ['inquirer', 'cli-table3', 'zod', 'ical.js'];

const options = {
  absWorkingDir: root,
  outdir: fresh,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.17',
  metafile: true,
  logLevel: 'warning',
  // import() in the sources means "load later": in the bundle, run later.
  supported: { 'dynamic-import': false },
};

/** A package with a default export and no other is that export for the program, as it is for Node. */
const soleDefault =
  "if (Object.keys(module.exports).join() === 'default') module.exports = module.exports.default;";

const leaveApart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(${apart.join('|')})$`) }, ({ path }) => ({
      path: `./${path.replace(/\.js$/, '')}.js`,
      external: true,
    }));
  },
};

try {
  mkdirSync(fresh, { recursive: true });
  await bundle();
  replace(fresh, dist);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

async function bundle() {
  const program = await build({
    ...options,
    entryPoints: { main: 'src/main.ts' },
    define: {
      CAREPATH_DATA: '"data"',
      CAREPATH_EXAMPLES: '"../examples"',
      'import.meta.dirname': '__dirname',
    },
    plugins: [leaveApart, instead],
  });
  const packages = await build({
    ...options,
    entryPoints: apart,
    plugins: [instead],
    footer: { js: soleDefault },
  });
  const inputs = [program, packages].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  spellInAscii(join(fresh, 'main.js'));
  packData(join(root, 'data'), join(fresh, 'data'));
  writeFileSync(join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(fresh, 'THIRD-PARTY.txt'), thirdPartyNotice(root, [...new Set(inputs)]));
  execFileSync(process.execPath, [join(root, '.build', 'warm.js'), fresh], { stdio: 'inherit' });
}

/**
 * Signs beyond ASCII that stand in regular expressions, where esbuild leaves
 * them, as escapes: a source of plain bytes is read in half the time and memory.
 */
function spellInAscii(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
}

/** Moves every file of `from` into `to`, the program last, then removes what is not of this build. */
function replace(from, to) {
  const made = filesIn(from);
  const programLast = [...made.filter((name) => name !== 'main.js'), 'main.js'];
  for (const name of programLast) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(join(from, name), join(to, name));
  }
  for (const name of filesIn(to)) {
    if (!made.includes(name) && !name.startsWith('.next-')) rmSync(join(to, name));
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + sep.length));
}
