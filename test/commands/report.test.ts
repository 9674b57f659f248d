import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { readCsv } from '../support/csv-reader.ts';
import { dana, keep } from '../support/dana.ts';
import { hostileTexts, recordOf } from '../support/hostile.ts';
import { named, readHtml, textIn } from '../support/html-reader.ts';

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

  it('writes one page of HTML that tells what changed since a day', async () => {
    const home = homeOfDana();
    const line = ['report', '--format', 'html', '--since', '2026-01-01'];
    const { code, out, err } = await runCarepath(line, { home });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const page = readHtml(out);
    expect(named(page, 'h1').map(textIn)).toEqual(['Progress report: Dana Reyes']);
    expect(named(page, 'h2').map(textIn)).toContain('Since Jan 1, 2026');
    expect((await runCarepath(line, { home, tty: true })).out).toBe(out);
  });

  it('writes the record as a table of CSV, without a byte order mark in a pipe', async () => {
    const { code, out, err } = await runCarepath(['report', '--format', 'csv'], {
      home: homeOfDana(),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Kind,Id,Name,Provider or organization,Approved by,/);
    const kinds = readCsv(out).map(([kind]) => kind?.text);
    expect(kinds).toContain('continuing education');
    expect(kinds).toContain('contact');
  });

  it('says that nothing was recorded yet, and gives the header', async () => {
    const { code, out, err } = await runCarepath(['report', '--format', 'csv'], {
      home: newHome(),
    });
    expect(code).toBe(0);
    expect(readCsv(out)).toHaveLength(1);
    expect(err).toBe('Nothing was recorded yet; the table has no rows.\n');
  });

  it('tells in JSON, too, what changed since a day', async () => {
    const home = homeOfDana();
    const { out } = await runCarepath(['report', '--json', '--since', '2026-01-01'], { home });
    const { since, changes } = JSON.parse(out);
    expect(since).toBe('2026-01-01');
    expect(changes.length).toBeGreaterThan(0);
  });

  it('writes the table for nobody else to read: it names other people', async () => {
    const home = homeOfDana();
    await runCarepath(['report', '-o', 'record.csv'], { home });
    expect(statSync(join(home, 'record.csv')).mode & 0o777).toBe(0o600);
  });

  it('refuses --since where nothing would tell it, and writes nothing', async () => {
    const home = homeOfDana();
    const { code, out, err } = await runCarepath(
      ['report', '--since', '2026-01-01', '-o', 'record.csv'],
      { home },
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--since has no place in csv');
    expect(existsSync(join(home, 'record.csv'))).toBe(false);
  });

  it('obeys no text of the record, in no format', async () => {
    const home = newHome();
    keep(home, recordOf(hostileTexts.map(([, text]) => text).join(' ')));
    const html = await runCarepath(['report', '--format', 'html'], { home });
    expect(named(readHtml(html.out), 'script', 'img', 'link')).toEqual([]);
    const csv = await runCarepath(['report', '--format', 'csv'], { home });
    expect(new Set(readCsv(csv.out).map((row) => row.length)).size).toBe(1);
    for (const { code, out, err } of [html, csv]) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.replace(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('refuses a format that there is not', async () => {
    const { code, out, err } = await runCarepath(['report', '--format', 'pdf'], {
      home: homeOfDana(),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('md, html, csv, json');
  });

  it('does not take an option for a file', async () => {
    const home = homeOfDana();
    const { code } = await runCarepath(['report', '--output', '--json'], { home });
    expect(code).toBe(2);
    expect(existsSync(join(home, '--json'))).toBe(false);
  });
});

describe('carepath report -o FILE', () => {
  it.each([
    ['r.html', /^<!DOCTYPE html>/],
    ['r.htm', /^<!DOCTYPE html>/],
    ['R.HTML', /^<!DOCTYPE html>/],
    ['r.csv', /^\ufeffKind,/],
    ['r.json', /^\{\n {2}"format": 1/],
    ['r.md', /^# Progress report/],
    ['r.txt', /^# Progress report/],
    ['html', /^# Progress report/],
    ['r.html.old', /^# Progress report/],
  ])('takes the format from the name: %s', async (name, start) => {
    const home = homeOfDana();
    const { code, err } = await runCarepath(['report', '-o', name], { home });
    expect({ code, err }).toEqual({ code: 0, err: `Wrote ${join(home, name)}\n` });
    expect(readFileSync(join(home, name), 'utf8')).toMatch(start);
  });

  it.each([
    [['--format', 'md', '-o', 'r.html'], /^# Progress report/],
    [['--format', 'html', '-o', 'r.csv', '--json'], /^<!DOCTYPE html>/],
    [['--json', '-o', 'r.html'], /^\{\n/],
  ])('takes it from an option before the name: %j', async (options, start) => {
    const home = homeOfDana();
    expect((await runCarepath(['report', ...options], { home })).code).toBe(0);
    expect(readFileSync(join(home, options[options.indexOf('-o') + 1] ?? ''), 'utf8')).toMatch(
      start,
    );
  });

  it('begins a table with the mark that Excel needs, and is else the same as in a pipe', async () => {
    const home = homeOfDana();
    const { out } = await runCarepath(['report', '--format', 'csv', '-o', '-'], { home });
    await runCarepath(['report', '-o', 'r.csv'], { home });
    expect(readFileSync(join(home, 'r.csv'), 'utf8')).toBe(`\ufeff${out}`);
  });

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
