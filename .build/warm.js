/**
 * Ends the build by running the program: writes the text of --help, which the
 * door prints without loading anything, and the machine code cache that spares
 * Node the reading of half a megabyte of source at every start.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const [, , dist] = process.argv;
const program = join(dist, 'main.js');
// The same text as in bin/carepath.js: V8 takes a cache only for the source it was made from.
const script = new Script(Module.wrap(readFileSync(program, 'utf8')), { filename: program });
const made = { exports: {} };
script.runInThisContext()(made.exports, createRequire(program), made, program, dist);
const { run } = made.exports;

const home = mkdtempSync(join(tmpdir(), 'carepath-build-'));
try {
  const person = fileURLToPath(new URL('../examples/bedside-rn.json', import.meta.url));
  copyFileSync(person, join(home, 'progress.json'));
  writeFileSync(join(dist, 'help.txt'), await outputOf(['--help']));
  // What these run is in the cache, ready; what they never reach is compiled when it is needed.
  const course = ['--date', '2026-11-20', '--hours', '1', '--topic', 'case-management'];
  for (const line of [
    [],
    ['certs'],
    ['certs', 'check', 'ccm'],
    ['report'],
    ['steps'],
    ['skills'],
    ['ladder'],
    ['list'],
    ['add', 'ce', ...course],
  ]) {
    await outputOf(line);
  }
  const cache = join(dist, 'code-cache', `${process.versions.v8}-${process.arch}.bin`);
  mkdirSync(dirname(cache));
  writeFileSync(cache, script.createCachedData());
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Standard output of a command line, run on the example person in a folder of its own. */
async function outputOf(argv) {
  let text = '';
  const stream = (write) => ({ write, isTTY: false, columns: undefined });
  const code = await run(argv, {
    stdin: process.stdin,
    stdout: stream((more) => {
      text += more;
    }),
    stderr: stream(() => {}),
    promptOutput: process.stderr,
    env: { CAREPATH_HOME: home },
    cwd: home,
    home,
    platform: process.platform,
    today: '2026-11-22',
    nodeVersion: process.version,
  });
  if (code !== 0) throw new Error(`carepath ${argv.join(' ')} ended with ${code}`);
  return text;
}
