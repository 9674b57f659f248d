/** Checks 47 to 51: errors and exit codes. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { carepath, door, freshHome, plainEnv, recordFolder, recordPath } from '../carepath.ts';
import { ctrl, openTerminal } from '../terminal.ts';
import { homeOf } from './lines.ts';

/** Six wrong calls, with their exit codes and a word of what they get to read. */
const wrong: [line: string[], code: number, told: RegExp][] = [
  [['frobnicate'], 2, /There is no command "frobnicate"/],
  [['certs', 'check'], 2, /id/],
  [['done', '3.99'], 2, /3\.99/],
  [['remove', 'nothing of mine', '--yes'], 2, /nothing of mine/],
  [['report', '-o', 'no/such/folder/report.md'], 1, /no\/such\/folder/],
  [['import', 'no-such-file.json'], 2, /no-such-file\.json/],
];

function spoil(home: string, change: (record: Record<string, unknown>) => void): Buffer {
  const record = JSON.parse(readFileSync(recordPath(home), 'utf8'));
  change(record);
  writeFileSync(recordPath(home), JSON.stringify(record, null, 2));
  return readFileSync(recordPath(home));
}

export function errorChecks(): void {
  test.each(wrong)(
    '47. %j says what, where and what to do, in one line first and without a stack',
    async (line, code, told) => {
      const result = await carepath(line, { home: homeOf('bedside-rn') });
      expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
      const [first = '', ...rest] = result.stderr.trimEnd().split('\n');
      expect(result.stderr).toMatch(told);
      expect(first).toMatch(/^\S.*[.:]$/);
      expect(rest).not.toEqual([]);
      expect(result.stderr).not.toMatch(/^\s+at /m);
    },
  );

  test('48. A bad record: file, field, found, expected and a hint, for every problem', async () => {
    const home = homeOf('bedside-rn');
    const before = spoil(home, (record) => {
      record.profile = { ...Object(record.profile), state: 'Ohio' };
      record.education = [{ ...Object(record.education)[0], level: 'batchelor' }];
      record.revision = 'many';
    });
    const { code, stdout, stderr } = await carepath(['list'], { home });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(recordPath(home));
    for (const field of ['profile.state', 'education[0].level', 'revision']) {
      expect(stderr).toContain(field);
    }
    for (const found of ['Ohio', 'batchelor', 'many']) expect(stderr).toContain(found);
    expect(stderr).toContain('bachelor');
    expect(stderr).toMatch(/carepath restore/);
    expect(readFileSync(recordPath(home)).equals(before)).toBe(true);
  });

  test('49. Exit codes are few and documented, and each is what it is said to be', async () => {
    const topic = await carepath(['help', 'exit-codes'], { home: freshHome() });
    for (const code of ['0', '1', '2', '3', '130']) {
      expect(topic.stdout).toMatch(new RegExp(`^\\s*${code}\\s`, 'm'));
    }
    const nurse = homeOf('bedside-rn');
    const broken = freshHome();
    writeFileSync(`${recordFolder(broken)}/progress.json`, '{');
    expect((await carepath(['list'], { home: nurse })).code).toBe(0);
    const nowhere = ['report', '-o', 'no/such/folder/report.md'];
    expect((await carepath(nowhere, { home: nurse })).code).toBe(1);
    expect((await carepath(['list', '--bogus'], { home: nurse })).code).toBe(2);
    expect((await carepath(['list'], { home: broken })).code).toBe(3);
    const screen = openTerminal(['add', 'ce'], { home: nurse });
    await screen.waitFor(/› /);
    screen.type(ctrl('c'));
    expect(await screen.ended).toBe(130);
  });

  test('50. "Not eligible" is an answer, not a failure, unless asked', async () => {
    const home = homeOf('newcomer');
    const line = ['certs', 'check', 'ccm'];
    const { code, stdout } = await carepath([...line, '--json'], { home });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).verdict).not.toBe('eligible');
    expect((await carepath([...line, '--exit-code'], { home })).code).toBe(1);
  });

  test('51. An internal error tells versions and where to report, and hides whose computer it was', async () => {
    const home = freshHome();
    // A carepath that lacks a file of its data, which no message of ours foresees.
    const broken = join(home, 'Dana-Reyes', 'carepath');
    const root = dirname(dirname(door));
    mkdirSync(broken, { recursive: true });
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(broken, part), { recursive: true });
    rmSync(join(broken, 'dist', 'data', 'credentials.json'));
    const env = plainEnv(home);
    const at = join(broken, 'bin', 'carepath.js');
    const { code, stderr } = await carepath(['certs'], { home, env, door: at });
    expect(code).toBe(1);
    expect(stderr).toMatch(/Node v\d+\.\d+\.\d+/);
    expect(stderr).toMatch(/report/i);
    expect(stderr).not.toContain(home);
    expect(stderr).toContain('~');
    expect(stderr).not.toMatch(/^\s+at /m);
    const debug = await carepath(['certs'], { home, env: { CAREPATH_DEBUG: '1' }, door: at });
    expect(debug.stderr).toMatch(/^\s+at /m);
  });
}
