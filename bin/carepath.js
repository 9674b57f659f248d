#!/usr/bin/env node
// The door: checks Node, answers --version and --help before anything else loads, starts dist/.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const dist = join(root, 'dist');

answer(process.argv.slice(2));

function answer(argv) {
  const words = argv.join(' ');
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 17)) {
    refuse(
      `carepath needs Node 20.17 or newer; this is Node ${process.versions.node}.`,
      'Install a newer Node from https://nodejs.org, then run the command again.',
    );
  } else if (options.includes('--version') || options.includes('-V')) {
    process.stdout.write(`${JSON.parse(read(root, 'package.json')).version}\n`);
  } else if (!existsSync(join(dist, 'main.js'))) {
    refuse(
      'carepath is not built yet: dist/main.js is missing.',
      'Run "npm run build" in the folder of carepath, then run the command again.',
    );
  } else if (words === '--help' || words === '-h' || words === 'help') {
    process.stdout.write(read(dist, 'help.txt'));
  } else {
    program(options.find((word) => /^[a-z]+$/.test(word)) ?? 'home').start();
  }
}

function refuse(what, fix) {
  process.stderr.write(`${what}\n${fix}\n`);
  process.exitCode = 1;
}

function read(folder, name) {
  return readFileSync(join(folder, name), 'utf8');
}

/** The program, compiled by the build where this Node is the one that built it. */
function program(command) {
  const file = join(dist, 'main.js');
  const compiled = join(dist, 'code-cache', `${process.versions.v8}-${process.arch}`);
  // The commands used most have their own: what they never run is not in it.
  const cache = [`${command}.bin`, 'other.bin']
    .map((name) => join(compiled, name))
    .find((each) => existsSync(each));
  if (cache === undefined) {
    // Node 22 and later keep compiled code by themselves, here and not in the temporary folder
    // (where this one may not be written, they do without); Node 20 has no such call.
    Module.enableCompileCache?.(join(dist, 'code-cache'));
    return require(file);
  }
  const { Script } = require('node:vm');
  // All of it is ASCII, which needs no decoding.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: readFileSync(cache),
  });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, Module.createRequire(file), made, file, dist);
  return made.exports;
}
