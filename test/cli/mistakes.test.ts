import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

const mistake = async (line: string, env: Record<string, string> = {}) => {
  const { code, err } = await runCarepath(line.split(' '), { home: newHome(), env });
  return { code, err };
};

describe('advice after a mistake can be followed', () => {
  it.each([
    ['add credential rn --state OH', 'Write --credential rn'],
    ['add experience nurse', 'carepath add experience --'],
    ['certs chck ccm', 'Did you mean certs check?'],
    ['certs chck', 'Did you mean carepath certs check <id>?'],
    ['report -o --json', 'Write --output=VALUE'],
    ['report --output --json', 'Write --output=VALUE'],
  ])('"carepath %s"', async (line, advice) => {
    const { code, err } = await mistake(line);
    expect(code).toBe(2);
    expect(err).toContain(advice);
  });
});

describe('a short option with an equals sign', () => {
  it('takes what follows it as its value', async () => {
    const home = newHome();
    const { code } = await runCarepath(['demo', 'lpn', 'report', '-o=r.md'], { home });
    expect(code).toBe(0);
    expect(existsSync(join(home, 'r.md'))).toBe(true);
    expect(readdirSync(home)).not.toContain('=r.md');
  });
});

describe('--on', () => {
  it.each([
    ['done 1.1 --on 2030-01-01', '--date says which day it was'],
    ['add credential --credential rn --on 2030-01-01', 'writes to your record'],
    ['--on 2030-01-01 undo', 'writes to your record'],
  ])('is refused where something is written: "carepath %s"', async (line, reason) => {
    const { code, err } = await mistake(line);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('a --file that is not there', () => {
  it('is named, and read as an empty record', async () => {
    const { code, err } = await mistake('--file typo.json list');
    expect(code).toBe(0);
    expect(err).toMatch(/There is no record at \S*typo\.json; it begins with/);
  });

  it('is not spoken of in a demo', async () => {
    expect((await mistake('demo newcomer list')).err).not.toContain('There is no record');
  });
});

describe('the self-assessment on a terminal where it may not ask', () => {
  it.each([
    [{ CI: 'true' }, [], 'CI is set in the environment, which forbids them'],
    [{}, ['--no-input'], '--no-input forbids them'],
  ])('says what forbids it: %j %j', async (env, flags, reason) => {
    const { code, err } = await runCarepath(['assess', ...flags], {
      home: newHome(),
      tty: true,
      env,
    });
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toContain(reason);
  });
});

describe('talk on standard error', () => {
  it('fits a narrow terminal', async () => {
    const argv = ['demo', 'lpn', 'certs'];
    const { err } = await runCarepath(argv, { home: newHome(), tty: true, columns: 40 });
    for (const line of err.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(err.replaceAll('\n', ' ')).toContain('Your own record was not touched.');
  });

  it('keeps its lines in a pipe', async () => {
    const { err } = await runCarepath(['demo', 'lpn', 'certs'], { home: newHome() });
    expect(err).toContain('Example lpn, seen on Nov 20, 2026. Your own record was not touched.\n');
  });
});

describe('the version', () => {
  const bin = fileURLToPath(new URL('../../bin/carepath.js', import.meta.url));

  it.each([['--version'], ['-V'], ['certs -V'], ['--json --version'], ['demo lpn --version']])(
    'is told wherever it is asked for: "carepath %s"',
    (line) => {
      const out = execFileSync(process.execPath, [bin, ...line.split(' ')], { encoding: 'utf8' });
      expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    },
  );

  it('stands in the help with its short form', async () => {
    const { out } = await runCarepath(['--help'], { home: newHome() });
    expect(out).toContain('-V, --version');
    expect(out).toContain('-h, --help');
  });
});
