import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';
import { person } from '../support/people.ts';

describe('carepath, without a record', () => {
  it('says where to begin, and is no failure', async () => {
    const { code, out, err } = await runCarepath([], { home: newHome(), tty: true });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('carepath assess');
    expect(out).toContain('Nothing is ever sent.');
  });

  it('answers a script with the same fields as ever', async () => {
    const home = newHome();
    const { out } = await runCarepath(['--json'], { home });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      format: 1,
      asOf: '2026-11-22',
      recorded: false,
      highestReady: null,
    });
    keep(home, dana);
    const recorded = await runCarepath(['--json'], { home });
    expect(Object.keys(JSON.parse(recorded.out))).toEqual(Object.keys(answer));
  });
});

describe('carepath, with an assessment begun', () => {
  it('says how much is kept and how it goes on', async () => {
    const home = newHome();
    const assess = ['assess', '--section', 'fit'];
    const stopped = await runCarepath(assess, { home, tty: true, answers: ['y', 'n', '\u0003'] });
    expect(stopped.code).toBe(130);
    const { code, out, err } = await runCarepath([], { home, tty: true });
    expect(code).toBe(0);
    expect(out).toContain('Nothing is ever sent.');
    expect(err).toBe(
      'Your self-assessment is unfinished, 2 answers kept: carepath assess goes on.\n',
    );
  });
});

describe('carepath, with everything taken back', () => {
  it('is the first screen again, and names the way to what there was', async () => {
    const home = newHome();
    await runCarepath(['profile', '--name', 'Maya'], { home });
    await runCarepath(['undo'], { home });
    const { out, err } = await runCarepath([], { home, tty: true });
    expect(out).toContain('Nothing is ever sent.');
    expect(err).toContain('Your record is empty again. carepath history');
  });
});

describe('carepath, with a record', () => {
  it('is the screen of where you stand', async () => {
    const home = newHome();
    keep(home, dana);
    const { code, out, err } = await runCarepath([], { home, tty: true });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`\
Dana Reyes → Care coordinator, nursing track · Ohio           as of Nov 22, 2026

Ready for  Entry-level coordinator  ██████░░░░░░  3 of 6  ready, 3 usual open
           Care coordinator         ██████░░░░░░  4 of 8  ready, 4 usual open
           Senior care coordinator  ████░░░░░░░░  2 of 6  1 required missing

Steps      █░░░░░░░░░░░  3 of 75 milestones · now 1, Understand the role

Next       1  Follow up with Lee Park (St. Ann)
              due Dec 15, 2026  → carepath list contact
           2  Apply for the CCM from Nov 1, 2027
              $430 · until then: 12 months full-time under a CCM (you have 21
              days)
              → carepath certs check ccm
           3  Write down one example that proves Communication at 3
              one line · Care coordinator asks for 3
              → carepath skills communication

Due        Oct 31, 2027  Renew RN license, Ohio: 24 h of continuing education, 9
                         h recorded; 1.3 h a month until then
`);
  });

  it.each([36, 40, 80, 120, 200])('fits a terminal of %i columns', async (columns) => {
    const home = newHome();
    keep(home, dana);
    const { out } = await runCarepath([], { home, tty: true, columns });
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
  });

  it('writes one thing a line in a pipe, its label first', async () => {
    const home = newHome();
    keep(home, dana);
    const { out } = await runCarepath([], { home });
    const labels = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect([...new Set(labels.slice(1))]).toEqual(['ready for', 'steps', 'next', 'due']);
    expect(out).not.toContain('\u001b');
  });

  it('uses only ASCII with --plain', async () => {
    const home = newHome();
    keep(home, dana);
    const { out } = await runCarepath(['--plain'], { home, tty: true });
    expect(out).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('can be asked about a later day', async () => {
    const home = newHome();
    keep(home, dana);
    const { out } = await runCarepath(['--on', '2028-11-01'], { home, tty: true });
    expect(out).toContain('Nov 1, 2028, seen from Nov 22, 2026');
    expect(out).toMatch(/Senior care coordinator {2}.*ready/);
  });

  it.each([
    ['--on', '+11y', 'more than 10 years ahead'],
    ['--on', '2026-11-21', 'lies before'],
    ['--as-of', '03/04/2026', 'is not a date'],
  ])('refuses %s %s', async (flag, day, why) => {
    const home = newHome();
    keep(home, dana);
    const { code, out, err } = await runCarepath([flag, day], { home });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
  });

  it('looks ten years ahead to the day', async () => {
    const { code } = await runCarepath(['--on', '2036-11-22'], { home: newHome() });
    expect(code).toBe(0);
  });

  it('shows what was typed without obeying it', async () => {
    const home = newHome();
    keep(home, { ...dana, profile: { name: 'Dana\u001b[2J\nReyes' } });
    const { out } = await runCarepath([], { home, tty: true });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('Dana␛[2J Reyes →');
  });

  it('is the first screen where the record says nothing', async () => {
    const home = newHome();
    keep(home, { format: 1, revision: 1 });
    const { out } = await runCarepath([], { home, tty: true });
    expect(out).toContain('Nothing is ever sent.');
  });

  it('holds for a record in which next to nothing was told', async () => {
    const home = newHome();
    keep(home, { format: 1, revision: 1, profile: {} });
    const { code, out } = await runCarepath([], { home, tty: true });
    expect(code).toBe(0);
    expect(out).toContain('You → Entry-level coordinator, no license needed');
    expect(out).toContain('1 required unknown');
  });

  it('holds for a record in which everything is empty', async () => {
    const home = newHome();
    keep(home, person());
    const { code, out } = await runCarepath([], { home, tty: true });
    expect(code).toBe(0);
    expect(out).toContain('1 required missing');
  });

  it('explains a damaged record and leaves it alone', async () => {
    const home = newHome();
    keep(home, dana);
    const { writeFileSync, readFileSync } = await import('node:fs');
    const path = `${home}/progress.json`;
    writeFileSync(path, '{');
    const { code, out, err } = await runCarepath([], { home });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('{');
  });
});
