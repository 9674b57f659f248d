/** Checks 10 to 13 and 15 to 19: what goes in. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { globalOptions } from '../../../src/cli/global-options.ts';
import { carepath, freshHome, recordPath, TODAY } from '../carepath.ts';
import { asNurse, commands, homeOf, problemsOf } from './lines.ts';

export function inputChecks(): void {
  test('10. Standard names of options, and one meaning per name in the whole program', () => {
    const meanings = new Map<string, Set<string>>();
    const options = [...globalOptions, ...commands.flatMap((spec) => spec.options ?? [])];
    for (const { flags } of options) {
      const [, short, long = ''] = /^(?:(-\w), )?(--[\w-]+)/.exec(flags) ?? [];
      const takesValue = /[<[]/.test(flags) ? 'a value' : 'nothing';
      meanings.set(long, new Set([...(meanings.get(long) ?? []), short ?? 'no letter']));
      if (short !== undefined) {
        const meaning = `${long} with ${takesValue}`;
        meanings.set(short, new Set([...(meanings.get(short) ?? []), meaning]));
      }
    }
    const several = [...meanings].filter(([, meaning]) => meaning.size > 1);
    expect(several).toEqual([]);
    const standard = { '-q': '--quiet', '-y': '--yes', '-o': '--output', '-n': '--dry-run' };
    for (const [short, long] of Object.entries(standard)) {
      expect([...(meanings.get(short) ?? [])].join()).toContain(long);
    }
    expect([...meanings.keys()]).toEqual(
      expect.arrayContaining(['--json', '--no-color', '--no-input']),
    );
  });

  test('11. --flag=v, --flag v, -- and options before or after the command all work', async () => {
    const home = homeOf('bedside-rn');
    const ways = [
      ['certs', '--population', 'geriatric', '--as-of', TODAY],
      ['certs', '--population=geriatric', `--as-of=${TODAY}`],
      ['--as-of', TODAY, 'certs', '--population', 'geriatric'],
      [`--as-of=${TODAY}`, 'certs', '--population=geriatric', '--'],
    ];
    const answers = await Promise.all(ways.map((line) => carepath(line, { home })));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([0]));
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
  });

  test('12. An unknown option is refused by every command before anything happens', async () => {
    // Help answers whatever else is asked.
    const asked = commands.filter(({ name }) => name !== 'help');
    const problems = await problemsOf(asked, async ({ name, passesOn }) => {
      const home = homeOf('bedside-rn');
      const before = readFileSync(recordPath(home));
      const line = passesOn === true ? [name, 'bedside-rn'] : name.split(' ');
      const { code, stderr } = await carepath([...line, '--no-such-option'], { home });
      const same = readFileSync(recordPath(home)).equals(before);
      return code === 2 && stderr.includes('--no-such-option') && same ? undefined : name;
    });
    expect(problems).toEqual([]);
  });

  test('12. An argument too many is refused by every command that takes a fixed number', async () => {
    const fixed = commands.filter(
      ({ arguments: taken = [] }) => !taken.some(({ name }) => name.includes('...')),
    );
    const problems = await problemsOf(fixed, async ({ name, arguments: taken = [] }) => {
      const home = homeOf('bedside-rn');
      const before = readFileSync(recordPath(home));
      const words = Array.from({ length: taken.length + 1 }, () => 'superfluous');
      const { code } = await carepath([...name.split(' '), ...words], { home });
      const same = readFileSync(recordPath(home)).equals(before);
      return code === 2 && same ? undefined : name;
    });
    expect(problems).toEqual([]);
  });

  test.each([
    [['list', 'bogus'], 'experience'],
    [['report', '--format', 'bogus'], 'json'],
    [['add', 'education', '--level', 'bogus', '--field', 'nursing'], 'bachelor'],
    [['add', 'experience', '--kind', 'bogus'], 'case-management'],
    [['done', '1.1', '--status', 'bogus'], 'skipped'],
    [['profile', '--track', 'bogus'], 'nursing'],
    [['certs', '--population', 'bogus'], 'geriatric'],
    [['salary', '--rung', 'bogus'], 'coordinator'],
  ])('12. A value that is none of the allowed ones gets them listed: %j', async (line, allowed) => {
    const home = homeOf('bedside-rn');
    const before = readFileSync(recordPath(home));
    const { code, stdout, stderr } = await carepath(line, { home });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bogus');
    expect(stderr).toContain(allowed);
    expect(readFileSync(recordPath(home)).equals(before)).toBe(true);
  });

  test('13. An option that needs a value does not swallow the next option', async () => {
    const home = homeOf('bedside-rn');
    const { code, stderr } = await carepath(['report', '--output', '--json'], { home });
    expect(code).toBe(2);
    expect(stderr).toContain('--output');
    expect(existsSync(`${home}/--json`)).toBe(false);
  });

  test('15. The whole way from nothing to a verdict and a report works without a prompt', async () => {
    const home = freshHome();
    for (const line of [
      'profile --name Dana --state OH --track nursing --goal ccm --hours-per-week 8',
      'add education --level associate --field nursing --program adn --completed 2020-05',
      'add credential --credential rn --state OH --expires 2027-10-31',
      'add experience --title Coordinator --kind case-management --from 2025-11-01 --hours-per-week 40 --paid --supervised-by ccm --setting hospital',
      'add exam --exam nclex-rn --date 2020-07-14 --passed',
      'add ce --date 2026-10-01 --hours 3 --topic case-management',
      'confirm good-moral-character yes',
      'done 1.1',
      'certs check ccm',
      'report -o report.md',
      '',
    ]) {
      const words = line === '' ? [] : line.split(' ');
      const { code, stderr } = await carepath([...words, '--as-of', TODAY], { home });
      expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({
        line,
        code: 0,
        stderr: '',
      });
    }
    expect(readFileSync(`${home}/report.md`, 'utf8')).toContain('Dana');
  });

  test.each(['2026-10-03', '2026-10', 'today', 'yesterday', '-2w', '-1m'])(
    '16. A date may be written %s',
    async (date) => {
      const { code } = await asNurse([
        'add',
        'ce',
        `--date=${date}`,
        '--hours',
        '1',
        '--topic',
        'ethics',
      ]);
      expect(code).toBe(0);
    },
  );

  test.each(['03/04/2026', '2026-02-30', '4.3.2026', 'soon'])(
    '16. The date %s is refused, with what is accepted',
    async (date) => {
      const { code, stderr } = await asNurse([
        'add',
        'ce',
        '--date',
        date,
        '--hours',
        '1',
        '--topic',
        'ethics',
      ]);
      expect(code).toBe(2);
      expect(stderr).toContain(date);
      expect(stderr).toContain('2026-11-22');
    },
  );

  test('17. A day in the past is taken, a completion in the future is not', async () => {
    const past = await asNurse(['done', '1.1', '--date', '2026-09-30', '--json']);
    expect(past.code).toBe(0);
    const future = await asNurse(['done', '1.1', '--date', '2027-01-01']);
    expect(future.code).toBe(2);
    expect(future.stderr).toContain('2027');
  });

  test.each([
    ['an emoji', '👩🏽‍⚕️ nurse'],
    ['Chinese', '护理协调员'],
    ['quotes', `the "O'Neill" ward`],
    ['a leading dash', '-- lead --'],
    ['300 characters', 'long '.repeat(60).trim()],
    ['a backslash', 'night\\shift'],
  ])('18. A name with %s survives the way in and out', async (_, title) => {
    const home = freshHome();
    const added = await carepath(
      ['add', 'experience', `--title=${title}`, '--kind', 'registered-nurse', '--from', '2020-06'],
      { home },
    );
    expect(added.code).toBe(0);
    const { stdout } = await carepath(['list', 'experience', '--json'], { home });
    expect(stdout).toContain(JSON.stringify(title));
    const copy = freshHome();
    const whole = await carepath(['export', '--all'], { home });
    await carepath(['import', '-', '--yes'], { home: copy, input: whole.stdout });
    const again = await carepath(['list', 'experience', '--json'], { home: copy });
    expect(again.stdout).toBe(stdout);
  });

  test('19. An entry is meant by its id or by text that fits one; else the candidates are listed', async () => {
    const home = homeOf('bedside-rn');
    const ids = JSON.parse((await carepath(['list', 'experience', '--json'], { home })).stdout);
    const [first] = ids.experience;
    const both = await carepath(['remove', 'nurse', 'coordinator', '--dry-run'], { home });
    expect(both.code).not.toBe(0);
    const same = ['--title', 'Staff nurse', '--kind', 'registered-nurse', '--from', '2019-01'];
    for (const to of ['2019-06', '2019-12']) {
      await carepath(['add', 'experience', ...same, '--to', to], { home });
    }
    const ambiguous = await carepath(['remove', 'staff nurse', '--yes'], { home });
    expect(ambiguous.code).not.toBe(0);
    expect(ambiguous.stderr.match(/\bx[\w-]+/g)?.length).toBeGreaterThanOrEqual(2);
    const byId = await carepath(['remove', first.id, '--yes'], { home });
    expect(byId.code).toBe(0);
  });
}
