/**
 * Ends the build by running the program: writes the text of --help, which the
 * door prints without loading anything, and machine code caches that spare Node
 * the reading of half a megabyte of source at every start. One cache holds what
 * most commands run; those used most have one of their own, half as large.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , dist] = process.argv;
const course = ['--date', '2026-11-20', '--hours', '1', '--topic', 'case-management'];
const certs = [['certs'], ['certs', 'check', 'ccm']];
const caches = {
  home: [[]],
  certs,
  report: [['report']],
  list: [['list']],
  add: [['add', 'ce', ...course]],
  // What these run is in the cache, ready; what they never reach is compiled when it is needed.
  other: [[], ...certs, ['report'], ['steps'], ['skills'], ['ladder'], ['due'], ['list']],
};

const folder = join(dist, 'code-cache', `${process.versions.v8}-${process.arch}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(dist, 'help.txt'), warmed([['--help']]));
for (const [name, lines] of Object.entries(caches)) warmed(lines, join(folder, `${name}.bin`));

/** Runs the command lines in a process of their own; what they printed. */
function warmed(lines, cache = '') {
  const run = fileURLToPath(new URL('run-once.js', import.meta.url));
  return execFileSync(process.execPath, [run, dist, JSON.stringify(lines), cache]);
}
