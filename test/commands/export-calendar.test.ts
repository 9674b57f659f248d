import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePeople } from '../../src/commands/example-people.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { eventsIn, park, value } from '../support/calendar.ts';
import { newHome, runCarepath, type World } from '../support/carepath.ts';
import { keep } from '../support/dana.ts';
import { license, person } from '../support/people.ts';

const sections: Partial<ProgressRecord> = {
  contacts: [park],
  credentials: [license({ expires: '2028-10-31' })],
  milestones: { '3.2': { status: 'open', date: '2026-11-01', due: '2026-11-20' } },
};

/** A home with a record, and carepath run in it. */
function homeWith(told: Partial<ProgressRecord> = sections) {
  const home = newHome();
  keep(home, person(told));
  const run = (argv: string[], world: Partial<World> = {}) => runCarepath(argv, { home, ...world });
  return { home, run };
}

const titles = (text: string) => eventsIn(text).map((event) => value(event, 'summary'));

const howTo =
  'Import it in your calendar program. Import a newer one later, and most programs move the events instead of doubling them.\n';

describe('export --calendar', () => {
  it('writes what is overdue and two years ahead, and says what to do with it', async () => {
    const { code, out, err } = await homeWith().run(['export', '--calendar']);
    expect(code).toBe(0);
    expect(titles(out)).toEqual([
      'Overdue: Milestone 3.2: Volunteer or shadow for 40 hours',
      'Follow up with Lee Park (St. Ann)',
      'Renew RN license, Ohio',
    ]);
    expect(err).toBe(
      `3 events through Nov 22, 2028, 1 of them overdue and put on today.\n${howTo}`,
    );
  });

  it('names the way to a file on a terminal', async () => {
    const { err } = await homeWith().run(['export', '--calendar'], { tty: true });
    expect(err).toContain('In a file: carepath export --calendar -o due.ics\n');
  });

  it('writes to a file for its owner alone, and never over another without --yes', async () => {
    const { home, run } = homeWith();
    const line = ['export', '--calendar', '-o', 'due.ics'];
    const { code, out, err } = await run(line);
    const file = join(home, 'due.ics');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`Wrote ${file}\n3 events through Nov 22, 2028`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe((await run(['export', '--calendar'])).out);
    expect(await run(line)).toMatchObject({ code: 1 });
    expect(await run([...line, '-y'])).toMatchObject({ code: 0 });
  });

  it.each(['due.ics', 'DUE.ICS'])('is meant by -o %s alone', async (name) => {
    const { home, run } = homeWith();
    expect(await run(['export', '-o', name])).toMatchObject({ code: 0, out: '' });
    expect(titles(readFileSync(join(home, name), 'utf8'))).toHaveLength(3);
  });

  it.each([
    ['23d', 2],
    ['22d', 1],
    ['1y', 2],
    ['2028-10', 3],
    ['2028-10-30', 2],
  ])('looks ahead by --within %s', async (within, count) => {
    const { out } = await homeWith().run(['export', '--calendar', '--within', within]);
    expect(titles(out)).toHaveLength(count);
  });

  it('goes by --as-of, and by no clock', async () => {
    const line = ['export', '--calendar', '--as-of', '2026-11-01', '--within', '1m'];
    const { out } = await homeWith().run(line, { today: '2031-05-05' });
    expect(titles(out)).toEqual(['Milestone 3.2: Volunteer or shadow for 40 hours']);
    expect(out.match(/\d{8}T\d{6}Z?/g)).toEqual(['20261101T000000Z']);
  });

  it('is empty where nothing is due, says so and what comes next', async () => {
    const { run } = homeWith({ credentials: [license({ expires: '2029-10-31' })] });
    const { code, out, err } = await run(['export', '--calendar']);
    expect({ code, titles: titles(out) }).toEqual({ code: 0, titles: [] });
    expect(err).toBe(
      'Nothing is due by Nov 22, 2028. Next, on Oct 31, 2029: Renew RN license, Ohio.\nThe calendar is empty; some programs refuse such a file.\n',
    );
  });

  it('is empty without a record, and makes none', async () => {
    const home = newHome();
    const { code, out } = await runCarepath(['export', '--calendar'], { home });
    expect({ code, titles: titles(out) }).toEqual({ code: 0, titles: [] });
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('is JSON around the calendar, or about the file', async () => {
    const { home, run } = homeWith();
    const line = ['export', '--calendar', '--json'];
    const { out: calendar } = await run(['export', '--calendar']);
    const about = { format: 1, asOf: '2026-11-22', until: '2028-11-22', events: 3 };
    expect(JSON.parse((await run(line)).out)).toEqual({ ...about, path: null, calendar });
    const path = join(home, 'due.ics');
    const { out } = await run([...line, '-o', 'due.ics']);
    expect(JSON.parse(out)).toEqual({ ...about, path, calendar: null });
    expect(readFileSync(path, 'utf8')).toBe(calendar);
  });

  it('is silent beside the calendar with --quiet', async () => {
    const { out, err } = await homeWith().run(['export', '--calendar', '-q']);
    expect(titles(out)).toHaveLength(3);
    expect(err).toBe('');
  });

  it.each([
    [['export'], 'What to export is missing.'],
    [['export', '-o', 'record.json'], 'What to export is missing.'],
    [['export', '--all', '--calendar'], '--all and --calendar are two files.'],
    [['export', '--all', '--within', '1y'], '--within goes with --calendar.'],
  ])('%j is refused, with both ways to export', async (argv, said) => {
    const { home, run } = homeWith();
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).toMatch(/export --calendar .*\n.*export --all /);
    expect(existsSync(join(home, 'record.json'))).toBe(false);
  });

  it.each([
    [['--within', 'soon'], 'no length of time that carepath reads'],
    [['--within', '2026-11-21'], 'is over'],
  ])('refuses %j, and says what to write', async (more, said) => {
    const { code, out, err } = await homeWith().run(['export', '--calendar', ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe.each(examplePeople.map(({ id }) => id))('demo %s export --calendar', (example) => {
  it('is a calendar of its own, seen on the example’s day', async () => {
    const home = newHome();
    const argv = ['demo', example, 'export', '--calendar'];
    const { code, out } = await runCarepath(argv, { home, today: '2031-05-05' });
    expect(code).toBe(0);
    const read = eventsIn(out);
    expect(read.length).toBeGreaterThan(0);
    for (const event of read) {
      expect(value(event, 'uid')).toMatch(new RegExp(`^carepath-example-${example}-`));
      expect(value(event, 'dtstamp')).toMatch(/^2026-11-/);
    }
  });

  it('goes into a file', async () => {
    const home = newHome();
    const argv = ['demo', example, 'export', '-o', 'due.ics'];
    expect(await runCarepath(argv, { home })).toMatchObject({ code: 0, out: '' });
    expect(titles(readFileSync(join(home, 'due.ics'), 'utf8')).length).toBeGreaterThan(0);
  });
});
