import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

function milestonesIn(home: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8')).milestones;
}

describe('carepath done', () => {
  it('ticks a milestone off today, says so, and how to take it back', async () => {
    const home = newHome();
    keep(home, dana);
    const { code, out, err } = await runCarepath(['done', '3.2'], { home });
    expect(code).toBe(0);
    expect(out).toBe('Done: 3.2 Volunteer or shadow for 40 hours.\n');
    expect(err).toContain('carepath undo');
    expect(err).toContain('carepath steps 3');
    expect(milestonesIn(home)['3.2']).toEqual({ status: 'done', date: '2026-11-22' });
  });

  it('asks why a milestone is skipped, and keeps the reason', async () => {
    const home = newHome();
    const line = ['done', '2.6', '--status', 'skipped'];
    await runCarepath(line, { home, tty: true, answers: ['no study for now'] });
    expect(milestonesIn(home)['2.6']).toMatchObject({
      status: 'skipped',
      note: 'no study for now',
    });
    const history = await runCarepath(['history'], { home });
    expect(history.out).toContain('no study for now');
    const { err } = await runCarepath(['done', '2.7', '--status', 'skipped'], { home });
    expect(err).toContain('--note');
  });

  it('keeps the day, the evidence and the note that were told', async () => {
    const home = newHome();
    const argv = [
      'done',
      '3.2',
      '--date',
      '2026-09-30',
      '--evidence',
      'log | J. Ortiz',
      '--note',
      '40 h',
    ];
    await runCarepath(argv, { home });
    expect(milestonesIn(home)['3.2']).toEqual({
      status: 'done',
      date: '2026-09-30',
      evidence: 'log | J. Ortiz',
      note: '40 h',
    });
  });

  it.each([
    ['skipped', 'Skipped: 2.6 Enroll.\n'],
    ['started', 'Started: 2.6 Enroll.\n'],
    ['open', 'Opened again: 2.6 Enroll.\n'],
  ])('records that it is %s', async (status, said) => {
    const home = newHome();
    const { out } = await runCarepath(['done', '2.6', '--status', status], { home });
    expect(out).toBe(said);
    expect(milestonesIn(home)['2.6']).toMatchObject({ status });
  });

  it('says what it would change, and changes nothing, with --dry-run', async () => {
    const home = newHome();
    const path = keep(home, dana);
    const before = readFileSync(path, 'utf8');
    const { out, err } = await runCarepath(['done', '3.2', '--dry-run'], { home });
    expect(out).toBe('Done: 3.2 Volunteer or shadow for 40 hours.\n');
    expect(err).toContain('Nothing was changed');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('is taken back by one undo', async () => {
    const home = newHome();
    await runCarepath(['done', '3.2'], { home });
    await runCarepath(['done', '3.3'], { home });
    const { code } = await runCarepath(['undo'], { home });
    expect(code).toBe(0);
    expect(Object.keys(milestonesIn(home))).toEqual(['3.2']);
  });

  it.each([
    [['done', '4.9'], 'There is no milestone "4.9".', 'Step 4 has 4.1 to 4.7'],
    [['done', '77'], 'There is no milestone "77".', 'carepath steps'],
    [['done', '3.2', '--date', '2026-11-23'], 'has not come yet', ''],
    [['done', '3.2', '--date', '03/04/2026'], 'is not a date', '2026-11-22'],
    [['done', '3.2', '--date', '2026-02-30'], 'is not a date', ''],
    [['done', '3.2', '--status', 'finished'], '--status', 'done'],
    [['done'], 'milestone', ''],
    [['done', '3.2', '3.3'], 'argument', ''],
  ])('refuses %j before anything changes', async (argv, what, fix) => {
    const home = newHome();
    const path = keep(home, dana);
    const before = readFileSync(path, 'utf8');
    const { code, out, err } = await runCarepath(argv, { home });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(what);
    expect(err).toContain(fix);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('takes the number with a comma as well', async () => {
    const { out } = await runCarepath(['done', '3,2', '-n'], { home: newHome() });
    expect(out).toContain('3.2');
  });
});
