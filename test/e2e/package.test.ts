/** What a user installs: the packed package, away from its sources and packages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { carepath, freshHome } from './carepath.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the packed package', () => {
  let files: string[] = [];
  let size = 0;

  beforeAll(() => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [packed] = JSON.parse(told);
    files = packed.files.map(({ path }: { path: string }) => path);
    size = packed.size;
  });

  test('holds the program, its data, the licenses and nothing of the workshop', () => {
    for (const file of ['bin/carepath.js', 'dist/main.js', 'dist/THIRD-PARTY.txt', 'LICENSE']) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /^(src|test|\.|bench|node_modules)/.test(file))).toEqual([]);
    expect(size).toBeLessThan(3_000_000);
  });

  test('runs alone, from another folder, and brings no packages', async () => {
    const home = freshHome();
    const archive = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const installed = join(home, 'installed');
    mkdirSync(installed);
    execFileSync('tar', ['-xzf', join(home, archive), '-C', installed]);
    const door = join(installed, 'package', 'bin', 'carepath.js');
    for (const line of [
      ['--version'],
      ['--help'],
      ['certs', 'check', 'ccm'],
      ['demo', 'lpn'],
      ['demo', 'lpn', 'export', '--calendar'],
    ]) {
      const { code, stdout } = await carepath(line, { home, door });
      expect({ line, code }).toEqual({ line, code: 0 });
      expect(stdout).not.toBe('');
    }
    const about = JSON.parse(readFileSync(join(installed, 'package', 'package.json'), 'utf8'));
    expect(about.dependencies ?? {}).toEqual({});
  });

  test('carries the license of every package that is in the bundle', () => {
    const notice = readFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), 'utf8');
    const sections = notice.split(/^-{72}$/m).slice(1);
    for (const section of sections) expect(section.length).toBeGreaterThan(500);
    const named = sections.map((section) => /^\s*(\S+) \d/.exec(section)?.[1]);
    // The packages that the sources import, and some that those bring.
    for (const name of [
      'commander',
      'inquirer',
      'chalk',
      'cli-table3',
      'conf',
      'proper-lockfile',
      'ical.js',
    ]) {
      expect(named).toContain(name);
    }
    for (const name of ['zod', 'leven', 'retry', '@inquirer/core', 'string-width']) {
      expect(named).toContain(name);
    }
    // Under the Mozilla license the place of the sources has to be told.
    expect(notice).toContain('(MPL-2.0)\nhttps://github.com/kewisch/ical.js\n');
  });
});
