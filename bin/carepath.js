#!/usr/bin/env node
// The door: answers --version before anything else loads, checks Node, starts dist/.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(
    `carepath needs Node 20.17 or newer; this is Node ${process.versions.node}.\n` +
      'Install a newer Node from https://nodejs.org, then run the command again.\n',
  );
  process.exitCode = 1;
} else if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2] ?? '')) {
  const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${about.version}\n`);
} else {
  const program = new URL('../dist/main.js', import.meta.url);
  if (existsSync(program)) {
    // Node 22 and later keep compiled code between runs; Node 20 has no such call.
    module.enableCompileCache?.();
    const { start } = await import(program.href);
    await start();
  } else {
    process.stderr.write(
      'carepath is not built yet: dist/main.js is missing.\n' +
        'Run "npm run build" in the folder of carepath, then run the command again.\n',
    );
    process.exitCode = 1;
  }
}
