import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { career } from '../support/people.ts';

function states(argv: string[] = [], world: { tty?: boolean; columns?: number } = {}) {
  return runCarepath(['states', ...argv], { home: newHome(), ...world });
}

describe('carepath states', () => {
  it('lists every state, the district and the territories, one a line in a pipe', async () => {
    const { out } = await states();
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(56);
    expect(rows[0]).toEqual([
      'AL',
      'Alabama',
      'Alabama Board of Nursing',
      'member',
      ...['24', '24', 'hours'],
      ...['24', '24', 'hours'],
      'none-found',
    ]);
  });

  it('shows how hours are asked for, not only how many', async () => {
    const { out } = await states([], { tty: true, columns: 130 });
    const line = (code: string) => out.split('\n').find((each) => each.startsWith(`${code} `));
    expect(line('OH')).toMatch(/24 h owed, 24 mo +24 h, 24 mo +voluntary/);
    expect(line('TX')).toMatch(/member +20 h or another way, 24 mo/);
    expect(line('CT')).toMatch(/set topics, 12 mo/);
    expect(line('AZ')).toMatch(/none, 48 mo/);
    expect(out).toMatch(/"h or another way": hours are one of several ways/);
  });

  it('marks what was only found in weak sources', async () => {
    const { out } = await states([], { tty: true, columns: 130 });
    expect(out.split('\n').find((line) => line.startsWith('CO'))).toContain('[low]');
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['TX'], ['PR']]) {
      const { out } = await states(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf)), argv[0]).toBeLessThanOrEqual(columns);
    }
  });
});

describe('carepath states with a state', () => {
  it('shows every rule with its mode, statute, note, confidence and sources', async () => {
    const { out } = await states(['texas'], { tty: true, columns: 200 });
    expect(out).toMatch(/^Texas · TX +state\n/);
    expect(out).toContain('Texas Board of Nursing, https://www.bon.texas.gov/');
    expect(out).toContain('20 contact hours, as one of several ways to show competence');
    expect(out).toMatch(/\(22 TAC\s+216\.3\)/);
    expect(out).toContain('License titles seen: LBSW, LMSW, LCSW. [medium]');
    expect(out).toContain('6 of them on ethics');
    expect(out).toContain('\nSources\n');
    expect(out).toContain('the board decides');
  });

  it('says what is not established, and when a law may end', async () => {
    const connecticut = await states(['CT'], { tty: true, columns: 200 });
    expect(connecticut.out).toContain('The compact here may end Jan 1, 2028.');
    const dc = await states(['DC'], { tty: true, columns: 200 });
    expect(dc.out).toContain('Not established: ask the board');
    expect(dc.out).toContain('sources differ between 18 hours and none');
  });

  it.each(career.states.map(({ code }) => code))('reads well for %s', async (code) => {
    const { out } = await states([code], { tty: true, columns: 100 });
    expect(out).not.toMatch(/undefined|\[object|NaN|\.\.(?!\.)/);
    expect(out).toMatch(/Renewal: /);
  });

  it('answers a script with the data and its sources', async () => {
    const answer = JSON.parse((await states(['OH', '--json'])).out);
    expect(answer.state).toMatchObject({ code: 'OH', rn: { hours: 24, mode: 'hours' } });
    expect(answer.sources.length).toBeGreaterThan(3);
    const all = JSON.parse((await states(['--json'])).out);
    expect(all.states).toHaveLength(56);
  });

  it('suggests a name for one it does not know', async () => {
    const { code, err } = await states(['Ohia']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean ohio');
  });
});

describe('a license with the rules of a state', () => {
  const page = async (...argv: string[]) =>
    (await runCarepath(['certs', ...argv], { home: newHome() })).out.replace(/\s+/g, ' ');

  it.each(
    career.states.flatMap(({ code }) =>
      ['rn', 'lpn', 'chw', 'lcsw'].map((license) => [license, code] as const),
    ),
  )('%s in %s reads well', async (license, code) => {
    expect(await page(license, '--state', code)).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each([
    ['rn', 'OH', 'every 24 months; 24 contact hours, all of them owed (OAC 4723-14-03).'],
    ['rn', 'TX', '20 contact hours, as one of several ways to show competence (22 TAC 216.3).'],
    ['rn', 'CT', 'every 12 months; no general hours, but courses on set topics'],
    ['rn', 'AZ', 'every 48 months; no continuing education asked for'],
    ['rn', 'VI', 'Renewal: not established; ask the board.'],
    ['lpn', 'TX', '20 contact hours; whether other ways count is not established.'],
    ['lpn', 'LA', 'Louisiana State Board of Practical Nurse Examiners'],
    ['chw', 'OH', 'CHW certification: voluntary, run by the board of nursing.'],
    ['lcsw', 'VA', '30 contact hours for LCSW, 15 contact hours for LBSW and LMSW.'],
    ['rn', 'MA', 'Nurse licensure compact: enacted, but not working yet'],
  ])('%s in %s: %s', async (license, code, words) => {
    expect(await page(license, '--state', code)).toContain(words);
  });

  it('says how to see them where no state is known', async () => {
    expect(await page('rn')).toContain('add --state TX, or see "carepath states"');
    expect(await page('ccm')).not.toContain('--state');
  });

  it('cites the sources of those rules', async () => {
    expect(await page('rn', '--state', 'TX')).toContain('Ledger of credential rules');
  });
});
