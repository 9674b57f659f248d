import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

const course = ['add', 'ce', '--date', '2026-11-03', '--hours', '3', '--topic', 'ethics'];

describe('add in a terminal', () => {
  const ask = (argv: string[], answers: string[], home = newHome()) =>
    runCarepath(argv, { home, tty: true, answers });

  it('warns of patient information first, then asks for what is missing, skipping what is told', async () => {
    const home = newHome();
    const answers = ['2026-11-03', '', '1 4', 'Ethics at the bedside', '', 'ANCC', ''];
    const { code, out, drawn } = await ask(
      ['add', 'ce', '--hours', '3'],
      answers.toSpliced(1, 1),
      home,
    );
    expect(drawn).toMatch(/^This is your own record\. No patient information belongs in it/);
    expect(drawn).not.toContain('How many contact hours?');
    expect(code).toBe(0);
    expect(out).toBe(
      'Added continuing education h1: 3 contact hours of case management and ethics,\nEthics at the bedside, Nov 3, 2026\n',
    );
  });

  it('draws every question on stderr, none on stdout', async () => {
    const { out, drawn } = await ask(['add', 'exam'], ['ccm', '2026-04', 'y', 'y']);
    expect(drawn).toContain('Which exam?');
    expect(out).toBe('Added exam t1: CCM, passed on Apr 1, 2026\n');
  });

  it('goes back on <, with the earlier answer as the one to keep', async () => {
    const { out } = await ask(['add', 'exam'], ['ccm', '<', '', '2026-04', 'n', '<', 'y', '']);
    expect(out).toBe('Added exam t1: CCM, passed on Apr 1, 2026\n');
  });

  it('adds nothing when the person, having looked it over, says no', async () => {
    const home = newHome();
    const { code, out, err } = await ask(['add', 'exam'], ['ccm', '2026-04', 'y', 'n'], home);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Nothing was added.');
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('asks again for a day that cannot be', async () => {
    const flags = ['--title', 'RN', '--kind', 'rn', '--hours-per-week', '40', '--paid'];
    const answers = ['', '19', '2026-11-01', '2025-01', 'ongoing', '', 'y'];
    const { drawn, out } = await ask(['add', 'experience', ...flags], answers);
    expect(drawn).toContain('Jan 31, 2025 lies before Nov 1, 2026.');
    expect(out).toBe('Added experience x1: RN, from Nov 1, 2026\n');
  });

  it('asks nothing when all that is needed is told', async () => {
    const { drawn, code } = await ask(course, []);
    expect({ drawn, code }).toEqual({ drawn: '', code: 0 });
  });

  it('asks what to add when that is not said', async () => {
    const { out } = await ask(['add'], ['exam', 'ccm', '2026-04', 'y', 'y']);
    expect(out).toContain('Added exam t1');
  });

  it('ends with 130 and one line on Ctrl-C, having changed nothing', async () => {
    const home = newHome();
    const { code, out, err } = await ask(['add', 'exam'], ['ccm', '\u0003'], home);
    expect({ code, out, err }).toEqual({
      code: 130,
      out: '',
      err: 'Stopped. Nothing was changed.\n',
    });
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });
});
