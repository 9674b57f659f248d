/**
 * Every rule of the house bites: for each, a file that breaks it is linted and
 * must come back red, and a file that keeps it must come back clean.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of a room → a line that it may not hold. */
const forbidden: [file: string, line: string][] = [
  ['src/values/a.ts', "import '../career/career.ts';"],
  ['src/values/a.ts', "import 'node:fs';"],
  ['src/values/a.ts', "import 'chalk';"],
  ['src/values/a.ts', 'new Date();'],
  ['src/career/a.ts', "import '../progress/record.ts';"],
  ['src/career/a.ts', "import 'node:fs';"],
  ['src/career/a.ts', "import 'zod';"],
  ['src/career/a.ts', "import { credential } from './schema/credential.ts';"],
  ['src/career/load.ts', "import 'node:child_process';"],
  ['src/career/schema/a.ts', "import '../../advice/track.ts';"],
  ['src/career/schema/a.ts', "import 'node:fs';"],
  ['src/progress/a.ts', "import '../advice/track.ts';"],
  ['src/progress/a.ts', "import 'node:fs';"],
  ['src/progress/a.ts', "import 'conf';"],
  ['src/progress/edits/a.ts', "import 'proper-lockfile';"],
  ['src/progress/store/a.ts', "import '../../terminal/theme.ts';"],
  ['src/progress/store/a.ts', "import 'node:https';"],
  ['src/progress/store/a.ts', "import 'inquirer';"],
  ['src/progress/store/a.ts', 'process.env;'],
  ['src/advice/a.ts', "import '../progress/store/read.ts';"],
  ['src/advice/a.ts', "import '../progress/edit.ts';"],
  ['src/advice/a.ts', "import { loadCareer } from '../career/career.ts';"],
  ['src/advice/a.ts', "import '../career/load.ts';"],
  ['src/advice/a.ts', "import { credential } from '../career/schema/credential.ts';"],
  ['src/advice/a.ts', "import '../documents/report.ts';"],
  ['src/advice/deep/a.ts', "import '../../terminal/theme.ts';"],
  ['src/advice/a.ts', "import('../commands/certs.ts');"],
  ['src/advice/a.ts', "import 'node:crypto';"],
  ['src/advice/a.ts', "import 'zod/mini';"],
  ['src/advice/a.ts', 'new Date();'],
  ['src/advice/a.ts', 'process.env;'],
  ['src/advice/a.ts', 'Math.random();'],
  ['src/advice/a.ts', "console.log('here');"],
  ['src/advice/a.ts', "fetch('https://example.org');"],
  ['src/documents/a.ts', "import '../terminal/theme.ts';"],
  ['src/documents/a.ts', "import '../progress/store/read.ts';"],
  ['src/documents/a.ts', "import 'node:fs';"],
  ['src/documents/a.ts', "import 'chalk';"],
  ['src/terminal/a.ts', "import '../documents/report.ts';"],
  ['src/terminal/a.ts', "import '../commands/certs.ts';"],
  ['src/terminal/a.ts', "import '../progress/store/read.ts';"],
  ['src/terminal/a.ts', "import 'node:readline';"],
  ['src/terminal/a.ts', "import 'chalk';"],
  ['src/terminal/a.ts', "import 'cli-table3';"],
  ['src/terminal/a.ts', "import 'inquirer';"],
  ['src/terminal/text.ts', "import 'chalk';"],
  ['src/terminal/theme.ts', "import 'cli-table3';"],
  ['src/terminal/table.ts', "import 'chalk';"],
  ['src/terminal/prompts/a.ts', "import 'node:fs';"],
  ['src/terminal/prompts/a.ts', "import '../../progress/store/read.ts';"],
  ['src/commands/a.ts', "import '../cli/program.ts';"],
  ['src/commands/a.ts', "import 'inquirer';"],
  ['src/commands/a.ts', "import 'node:fs';"],
  ['src/commands/a.ts', 'process.stdout;'],
  ['src/cli/a.ts', "import { run } from '../commands/certs.ts';"],
  ['src/cli/registry/a.ts', "import '../../commands/certs.ts';"],
  ['src/cli/a.ts', "import '../advice/track.ts';"],
  ['src/cli/a.ts', "import '../progress/store/read.ts';"],
  ['src/cli/a.ts', "import 'chalk';"],
  ['src/cli/a.ts', 'process.exit;'],
  ['src/main.ts', "import './advice/track.ts';"],
  ['src/main.ts', "import 'node:net';"],
];

/** A file of a room → a line that it may hold. */
const allowed: [file: string, line: string][] = [
  ['src/values/good.ts', "import './span.ts';"],
  ['src/values/good.ts', "import 'leven';"],
  ['src/values/day.ts', 'Date.UTC(2026, 10, 22);'],
  ['src/career/good.ts', "import '../values/span.ts';"],
  ['src/career/good.ts', "import type { Credential } from './schema/credential.ts';"],
  ['src/career/load.ts', "import 'node:fs';"],
  ['src/career/schema/good.ts', "import 'zod';"],
  ['src/progress/good.ts', "import 'zod/mini';"],
  ['src/progress/good.ts', "import '../career/vocabulary.ts';"],
  ['src/progress/store/good.ts', "import('conf');"],
  ['src/progress/store/good.ts', "import('proper-lockfile');"],
  ['src/progress/store/good.ts', "import 'node:fs';"],
  ['src/advice/good.ts', "import type { ProgressRecord } from '../progress/record.ts';"],
  ['src/advice/deep/good.ts', "import type { Rung } from '../../career/schema/growth.ts';"],
  ['src/advice/good.ts', "import type { Career } from '../career/career.ts';"],
  ['src/documents/good.ts', "import '../advice/track.ts';"],
  ['src/documents/good.ts', "import 'ical.js';"],
  ['src/terminal/good.ts', "import '../advice/track.ts';"],
  ['src/terminal/theme.ts', "import 'chalk';"],
  ['src/terminal/table.ts', "import 'cli-table3';"],
  ['src/terminal/text.ts', "import 'fast-string-width';"],
  ['src/terminal/prompts/good.ts', "import('inquirer');"],
  ['src/commands/good.ts', "import '../progress/store/read.ts';"],
  ['src/commands/good.ts', "import '../career/career.ts';"],
  ['src/cli/good.ts', "import('../commands/certs.ts');"],
  ['src/cli/good.ts', "import type { Io } from '../commands/context.ts';"],
  ['src/cli/good.ts', "import 'commander';"],
  ['src/cli/good.ts', "import '../progress/fields/entry-kinds.ts';"],
  ['src/main.ts', 'process.argv;'],
  ['src/main.ts', "import './values/failure.ts';"],
];

/** The rules that hold the rooms apart; what else lint says of a scrap is no matter here. */
const houseRules = new Set([
  'lint/style/noRestrictedImports',
  'lint/style/noRestrictedGlobals',
  'lint/nursery/noJsRestrictedProperties',
  'plugin',
]);

interface Complaint {
  severity: string;
  category: string;
  location: { path: string; start: { line: number } };
}

const house = mkdtempSync(join(tmpdir(), 'carepath-rooms-'));
/** The lines of each file; every line is judged by itself. */
const lines = new Map<string, string[]>();
for (const [file, line] of [...forbidden, ...allowed]) {
  lines.set(file, [...(lines.get(file) ?? []), line]);
}
let refused = new Set<string>();

beforeAll(() => {
  const config: object = JSON.parse(readFileSync(`${root}/.biome.json`, 'utf8'));
  writeFileSync(`${house}/biome.json`, JSON.stringify({ ...config, vcs: { enabled: false } }));
  cpSync(`${root}/.config`, `${house}/.config`, { recursive: true });
  for (const [file, content] of lines) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${content.join('\n')}\n`);
  }
  refused = new Set(
    complaints()
      .filter(({ severity, category }) => severity === 'error' && houseRules.has(category))
      .map(({ location }) => `${location.path}:${location.start.line}`),
  );
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(forbidden)('%s may not hold: %s', (file, line) => {
  expect(refused).toContain(place(file, line));
});

test.each(allowed)('%s may hold: %s', (file, line) => {
  expect(refused).not.toContain(place(file, line));
});

function place(file: string, line: string): string {
  return `${file}:${(lines.get(file) ?? []).indexOf(line) + 1}`;
}

function complaints(): Complaint[] {
  const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return JSON.parse(stdout).diagnostics;
}
