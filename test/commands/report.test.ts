import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

function homeOfDana(): string {
  const home = newHome();
  keep(home, dana);
  return home;
}

describe('carepath report', () => {
  it('writes markdown to standard output', async () => {
    const { code, out, err } = await runCarepath(['report'], { home: homeOfDana() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Progress report: Dana Reyes\n/);
  });

  it('is the same to a terminal, to "-" and to a file', async () => {
    const home = homeOfDana();
    const { out } = await runCarepath(['report'], { home });
    expect((await runCarepath(['report'], { home, tty: true })).out).toBe(out);
    expect((await runCarepath(['report', '-o', '-'], { home })).out).toBe(out);
    const { out: nothing, err } = await runCarepath(['report', '-o', 'r.md'], { home });
    expect(nothing).toBe('');
    expect(err).toBe(`Wrote ${join(home, 'r.md')}\n`);
    expect(readFileSync(join(home, 'r.md'), 'utf8')).toBe(out);
  });

  it('names no place on this machine', async () => {
    const home = homeOfDana();
    for (const argv of [['report'], ['report', '--format', 'json']]) {
      const { out } = await runCarepath(argv, { home });
      expect(out).not.toContain(home);
      expect(out).not.toContain(process.cwd());
    }
  });

  it('answers a script with everything that it tells', async () => {
    const home = homeOfDana();
    const { out } = await runCarepath(['report', '--format', 'json'], { home });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      format: 1,
      asOf: '2026-11-22',
      target: 'coordinator',
      highestReady: 'coordinator',
    });
    expect(answer.steps).toHaveLength(10);
    expect(answer.certifications.find(({ id }: { id: string }) => id === 'ccm')).toMatchObject({
      verdict: 'not-eligible',
      earliest: '2027-11-01',
    });
    expect((await runCarepath(['report', '--json'], { home })).out).toBe(out);
  });

  it('tells nothing of contacts: they did not ask to be in it', async () => {
    const { out } = await runCarepath(['report', '--json'], { home: homeOfDana() });
    expect(JSON.parse(out)).not.toHaveProperty('contacts');
  });

  it('refuses a format that there is not', async () => {
    const { code, out, err } = await runCarepath(['report', '--format', 'pdf'], {
      home: homeOfDana(),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('md');
  });

  it('does not take an option for a file', async () => {
    const home = homeOfDana();
    const { code } = await runCarepath(['report', '--output', '--json'], { home });
    expect(code).toBe(2);
    expect(existsSync(join(home, '--json'))).toBe(false);
  });
});

describe('carepath report -o FILE', () => {
  it('does not replace a file unless told to', async () => {
    const home = homeOfDana();
    const path = join(home, 'r.md');
    writeFileSync(path, 'mine');
    const refused = await runCarepath(['report', '-o', 'r.md'], { home });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('exists already');
    expect(refused.err).toContain('--yes');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await runCarepath(['report', '-o', 'r.md', '--yes'], { home })).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^# Progress report/);
  });

  it('leaves nothing unfinished behind', async () => {
    const home = homeOfDana();
    await runCarepath(['report', '-o', 'r.md'], { home });
    expect(readdirSync(home).sort()).toEqual(['progress.json', 'r.md']);
  });

  it('keeps a link and replaces what it points to', async () => {
    const home = homeOfDana();
    writeFileSync(join(home, 'real.md'), 'old');
    symlinkSync('real.md', join(home, 'link.md'));
    await runCarepath(['report', '-o', 'link.md', '-y'], { home });
    expect(readFileSync(join(home, 'real.md'), 'utf8')).toMatch(/^# Progress report/);
  });

  it.each([
    ['no/such/folder/r.md', 'Make the folder first'],
    ['folder', 'is a folder or a device'],
    ['progress.json/r.md', 'could not be written'],
  ])('explains why %s cannot be written', async (path, why) => {
    const home = homeOfDana();
    mkdirSync(join(home, 'folder'));
    const { code, out, err } = await runCarepath(['report', '-o', path], { home });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(why);
    expect(readdirSync(home).sort()).toEqual(['folder', 'progress.json']);
  });

  it.skipIf(process.getuid?.() === 0)('explains a folder that is closed to it', async () => {
    const home = homeOfDana();
    mkdirSync(join(home, 'closed'));
    chmodSync(join(home, 'closed'), 0o500);
    const { code, err } = await runCarepath(['report', '-o', 'closed/r.md'], { home });
    expect(code).toBe(1);
    expect(err).toContain('could not be written');
  });
});
