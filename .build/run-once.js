/**
 * run-once.js DIST LINES CACHE: runs command lines (JSON) on the example nurse,
 * in a folder of their own, prints their output, and keeps the compiled code of
 * all that ran in the file CACHE; an empty name keeps nothing.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const [, , dist, lines, cache] = process.argv;
const program = join(dist, 'main.js');
// The same text as in bin/carepath.js: V8 takes a cache only for the source it was made from.
const script = new Script(Module.wrap(readFileSync(program, 'latin1')), { filename: program });
const made = { exports: {} };
script.runInThisContext()(made.exports, createRequire(program), made, program, dist);

const home = mkdtempSync(join(tmpdir(), 'carepath-build-'));
try {
  const person = fileURLToPath(new URL('../examples/bedside-rn.json', import.meta.url));
  copyFileSync(person, join(home, 'progress.json'));
  for (const line of JSON.parse(lines)) await runOnce(line);
  if (cache !== '') writeFileSync(cache, script.createCachedData());
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function runOnce(argv) {
  const stream = (write) => ({ write, isTTY: false, columns: undefined });
  const code = await made.exports.run(argv, {
    stdin: process.stdin,
    stdout: stream((text) => process.stdout.write(text)),
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
}
