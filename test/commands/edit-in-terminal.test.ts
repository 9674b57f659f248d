import { describe, expect, it } from 'vitest';
import { runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

async function home() {
  const filled = await filledHome();
  const ask = (argv: string[], ...answers: string[]) =>
    runCarepath(['edit', ...argv], { home: filled.home, tty: true, answers });
  return { ...filled, ask };
}

describe('edit in a terminal', () => {
  it('shows the fields with their values, asks for those chosen, and shows what changes', async () => {
    const { ask, record } = await home();
    const { code, drawn } = await ask(['x1'], '2 6', 'St. Ann', '2026-09', 'y');
    expect(code).toBe(0);
    expect(drawn).toMatch(/2 {2}employer {2}Mercy/);
    expect(drawn).toContain('(Mercy)');
    expect(drawn).toContain('employer St. Ann (was Mercy)');
    expect(record().experience[0]).toMatchObject({ employer: 'St. Ann', to: '2026-09-30' });
  });

  it('keeps what is there on Enter, and empties it on -', async () => {
    const { ask, record } = await home();
    const { err } = await ask(['x1'], '1 2', '', '-', 'y');
    expect(err).toContain('"carepath undo" takes it back.');
    expect(record().experience[0].title).toBe('Staff nurse');
    expect(record().experience[0]).not.toHaveProperty('employer');
  });

  it('goes back on <, with the new answer as the one to keep', async () => {
    const { ask, record } = await home();
    await ask(['x1'], '1 2', 'Charge nurse', '<', '', 'St. Ann', '<', '', 'y');
    expect(record().experience[0]).toMatchObject({ title: 'Charge nurse', employer: 'St. Ann' });
  });

  it('asks for the value of a flag that came without one, and takes the others as told', async () => {
    const { ask, record } = await home();
    const { drawn } = await ask(
      ['x1', '--supervised-by', '--hours-per-week', '36'],
      'ccm, rn',
      'y',
    );
    expect(drawn).toContain('Which credentials does your supervisor hold?');
    expect(drawn).not.toContain('How many hours a week?');
    expect(record().experience[0]).toMatchObject({
      supervisedBy: ['ccm', 'rn-license'],
      hoursPerWeek: 36,
    });
  });

  it('asks which entry is meant where several fit the flags', async () => {
    const { ask, record } = await home();
    const { drawn } = await ask(['--supervision-hours', '40'], '2');
    expect(drawn).toContain('x2  Staff nurse at St. Ann');
    expect(record().experience[1].supervisionHours).toBe(40);
  });

  it('keeps a list on Enter and replaces it by what is chosen', async () => {
    const { ask, record } = await home();
    const { drawn } = await ask(['x1', '--kind'], '', 'y');
    expect(drawn).toContain('Enter keeps registered-nurse.');
    await ask(['x1', '--kind'], '1 5', 'y');
    expect(record().experience[0].kinds).toEqual(['case-management', 'registered-nurse']);
  });

  it('keeps a text that cannot be shown as it is, unless another is typed', async () => {
    const { ask, run, record } = await home();
    const text = 'a\u001b[2J\nb';
    await run('edit', 'x1', `--note=${text}`);
    const { raw, code } = await ask(['x1', '--note'], '', 'y');
    expect(code).toBe(0);
    expect(raw).toContain('\u241b[2J');
    expect(raw).not.toContain('\u001b[2J');
    expect(record().experience[0].note).toBe(text);
  });

  it('asks again for days that cannot be', async () => {
    const { ask, record } = await home();
    const { drawn } = await ask(['x1', '--to'], '2019-01', '2026-08', 'y');
    expect(drawn).toContain('Jan 31, 2019 lies before Jun 1, 2020.');
    expect(drawn).not.toContain('--to');
    expect(record().experience[0].to).toBe('2026-08-31');
  });

  it('changes nothing when the person, having looked it over, says no', async () => {
    const { ask, record } = await home();
    const { code, out, err } = await ask(['x1', '--employer'], 'St. Ann', 'n');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Nothing was changed.');
    expect(record().experience[0].employer).toBe('Mercy');
  });

  it('asks nothing where all is told', async () => {
    const { ask } = await home();
    expect(await ask(['x1', '--no-paid'])).toMatchObject({ code: 0, drawn: '' });
  });
});
