import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { newHome, runCarepath, type World } from '../support/carepath.ts';
import { license, person } from '../support/people.ts';

const park = { id: 'p1', name: 'Lee Park', organization: 'St. Ann', followUp: '2026-12-15' };
const sections = {
  contacts: [park],
  credentials: [license({ expires: '2027-02-20' })],
  milestones: { '3.2': { status: 'open' as const, date: '2026-11-01', due: '2026-11-20' } },
};

function homeWith(told: Partial<ProgressRecord>): string {
  const home = newHome();
  writeFileSync(join(home, 'progress.json'), JSON.stringify(person(told)));
  return home;
}

const due = (
  argv: string[],
  told: Partial<ProgressRecord> = sections,
  world: Partial<World> = {},
) => runCarepath(['due', ...argv], { home: homeWith(told), ...world });

describe('due', () => {
  it('lists what is overdue and what is due in 90 days, in date order', async () => {
    const { code, out, err } = await due([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        '2026-11-20\toverdue\tMilestone 3.2: Volunteer or shadow for 40 hours\t\tcarepath done 3.2',
        '2026-12-15\tdue\tFollow up with Lee Park (St. Ann)\t\tcarepath list contact',
        '2027-02-20\tdue\tRenew RN license, Ohio\t24 h of continuing education, 0 h recorded; 8 h a month until then\tcarepath certs renewals rn-license',
        '',
      ].join('\n'),
    );
  });

  it('looks as screens do at 80 columns', async () => {
    const { out } = await due([], sections, { tty: true });
    expect(out).toBe(`\
Due by Feb 20, 2027                                           as of Nov 22, 2026

Nov 20, 2026  Milestone 3.2: Volunteer or shadow for 40 hours · overdue by 2
              days
              → carepath done 3.2
Dec 15, 2026  Follow up with Lee Park (St. Ann) · in 23 days
              → carepath list contact
Feb 20, 2027  Renew RN license, Ohio · in 90 days
              24 h of continuing education, 0 h recorded; 8 h a month until then
              → carepath certs renewals rn-license
`);
  });

  it.each([20, 40, 80, 120])('fits %i columns', async (columns) => {
    const { out } = await due(['--within', '2y'], sections, { tty: true, columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it.each([
    ['22d', 1],
    ['23d', 2],
    ['+23d', 2],
    ['2026-12-15', 2],
    ['2026-12', 2],
    ['3m', 3],
    ['12w', 2],
    ['1y', 3],
    ['today', 1],
  ])('takes --within %s', async (within, count) => {
    const { out } = await due(['--within', within]);
    expect(out.trimEnd().split('\n')).toHaveLength(count);
  });

  it.each([
    ['soon', 'is no length of time that carepath reads'],
    ['03/04/2027', 'is no length of time that carepath reads'],
    ['-1d', 'is over'],
    ['2026-11-21', 'is over'],
  ])('refuses --within %s', async (within, said) => {
    const { code, out, err } = await due([`--within=${within}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('is quiet when nothing is due, and names what comes next', async () => {
    const { code, out, err } = await due([], { credentials: [license()] });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      'Nothing is due by Feb 20, 2027. Next, on Oct 31, 2027: Renew RN license, Ohio.\n',
    );
  });

  it('is quiet without a record, and makes none', async () => {
    const home = newHome();
    expect(await runCarepath(['due'], { home })).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('goes by --as-of', async () => {
    const { out } = await due(['--as-of', '2026-09-01', '--within', '90d']);
    expect(out.split('\n')[0]).toMatch(/^2026-11-20\tdue\t/);
  });

  it('is JSON with every field', async () => {
    const answer = JSON.parse((await due(['--json', '--within', '30d'])).out);
    expect(answer).toEqual({
      format: 1,
      asOf: '2026-11-22',
      until: '2026-12-22',
      due: [
        {
          date: '2026-11-20',
          days: -2,
          kind: 'milestone',
          what: 'Milestone 3.2: Volunteer or shadow for 40 hours',
          overdue: true,
          command: 'carepath done 3.2',
          detail: null,
        },
        expect.objectContaining({ date: '2026-12-15', days: 23, kind: 'follow-up' }),
      ],
    });
  });

  it('drives no terminal with what someone typed', async () => {
    const contacts = [{ ...park, name: 'a\u001b[2J\nb\u202e', organization: '\tx' }];
    for (const argv of [[], ['--brief']]) {
      for (const tty of [true, false]) {
        const { out } = await due(argv, { contacts }, { tty });
        for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign);
        expect(out).toContain('a␛[2J b');
      }
    }
  });
});

describe('due --brief', () => {
  it('is one line that names as much as fits', async () => {
    const { out } = await due(['--brief'], sections, { tty: true, columns: 120 });
    expect(out).toBe(
      'carepath: 3 due · overdue: Milestone 3.2: Volunteer or shadow for 40 hours · 2 more\n',
    );
    const { out: wide } = await due(['--brief'], sections, { tty: true, columns: 200 });
    expect(wide).toBe(
      'carepath: 3 due · overdue: Milestone 3.2: Volunteer or shadow for 40 hours · Dec 15: Follow up with Lee Park (St. Ann) · Feb 20, 2027: Renew RN license, Ohio\n',
    );
  });

  it.each([20, 21, 40, 60, 80, 85, 100, 150])(
    'stays under one line of %i columns',
    async (columns) => {
      const { out } = await due(['--brief'], sections, { tty: true, columns });
      expect(out).toMatch(/^carepath: 3 due.*\n$/);
      expect(out.length - 1).toBeLessThan(columns);
    },
  );

  it('stays under 80 columns in a pipe, where no width is known', async () => {
    expect((await due(['--brief'])).out.length - 1).toBeLessThan(80);
  });

  it('says "today" of today', async () => {
    const { out } = await due(['--brief'], { contacts: [{ ...park, followUp: '2026-11-22' }] });
    expect(out).toBe('carepath: 1 due · today: Follow up with Lee Park (St. Ann)\n');
  });

  it.each([
    ['nothing is due', { credentials: [license()] }],
    ['the record is empty', {}],
  ])('says nothing at all when %s', async (_, told) => {
    expect(await due(['--brief'], told)).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('says nothing of another record in the usual place', async () => {
    const home = newHome();
    const env = { CAREPATH_HOME: join(home, 'none'), XDG_DATA_HOME: join(home) };
    await runCarepath(['profile', '--state', 'OH'], { home, env: { ...env, CAREPATH_HOME: '' } });
    expect(await runCarepath(['due', '--brief'], { home, env })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});
