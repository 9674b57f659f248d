import { readdirSync, readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

describe('carepath welcome, without a terminal', () => {
  it('plays an example through the real assessment, and shows verdicts and report', async () => {
    const { code, out, err } = await runCarepath(['welcome'], { home: newHome() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('$ carepath assess --answers examples/answers/bedside-rn.json');
    expect(out).toContain('CCM · Certified Case Manager: not yet · Nov 1, 2027');
    const [, report = ''] = out.split('$ carepath report\n');
    const headings = marked.lexer(report).filter(({ type }) => type === 'heading');
    expect(headings.length).toBeGreaterThan(20);
    expect(report).toContain('# Progress report: Dana Reyes');
  });

  it('touches no record and names no place on this machine', async () => {
    const home = newHome();
    const path = keep(home, dana);
    const before = readFileSync(path, 'utf8');
    const { out } = await runCarepath(['welcome'], { home });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(home)).toEqual(['progress.json']);
    expect(out).not.toContain(process.cwd());
  });

  it('is the same in every year', async () => {
    const { out } = await runCarepath(['welcome'], { home: newHome() });
    const later = await runCarepath(['welcome'], { home: newHome(), today: '2035-01-01' });
    expect(later.out).toBe(out);
  });

  it('does so in a terminal, too, when nothing may be asked', async () => {
    const { code, out } = await runCarepath(['welcome', '--no-input'], {
      home: newHome(),
      tty: true,
    });
    expect(code).toBe(0);
    expect(out).toContain('$ carepath assess');
  });
});

describe('carepath welcome, in a terminal', () => {
  it('takes someone with a record home', async () => {
    const home = newHome();
    keep(home, dana);
    const { code, out } = await runCarepath(['welcome'], { home, tty: true });
    expect(code).toBe(0);
    expect(out).toBe((await runCarepath([], { home, tty: true })).out);
  });
});
