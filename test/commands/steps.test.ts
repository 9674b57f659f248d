import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

async function steps(argv: string[], world: { tty?: boolean; columns?: number } = {}) {
  const home = newHome();
  keep(home, dana);
  return runCarepath(['steps', ...argv], { home, ...world });
}

describe('carepath steps', () => {
  it('lists the ten with their progress, and what is next in the current one', async () => {
    const { out } = await steps([], { tty: true });
    const lines = out.split('\n');
    expect(lines[0]).toBe('Step  Name                              Milestones          Next');
    expect(lines[1]).toBe('   1  Understand the role               █░░░░░░░░░  1 of 8  1.2');
    expect(lines[10]).toBe('  10  Apply for jobs                    ░░░░░░░░░░  0 of 8  10.1');
    expect(out).toContain('Now        1.2 Read ten real postings');
  });

  it('writes ten lines of four fields in a pipe', async () => {
    const { out } = await steps([]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(10);
    expect(rows[1]).toEqual([
      '2',
      'Get the education you need',
      '1 of 8',
      expect.stringMatching(/^2\.1 /),
    ]);
  });

  it('works without a record', async () => {
    const { code, out } = await runCarepath(['steps'], { home: newHome() });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(10);
  });

  it('answers a script with every milestone', async () => {
    const { out } = await steps(['--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ format: 1, asOf: '2026-11-22' });
    expect(answer.steps[0].milestones[0]).toEqual({
      id: '1.1',
      text: 'Describe the job in 100 words of your own.',
      status: 'done',
      shownByRecord: false,
      date: '2026-10-01',
      note: 'on the fridge',
      evidence: 'a note',
    });
    expect(answer.steps[1].milestones.at(-1)).toMatchObject({
      status: 'done',
      shownByRecord: true,
      date: null,
    });
  });
});

describe('carepath steps 1', () => {
  it('shows milestones with their state, what proves them, and what was told', async () => {
    const { out } = await steps(['1'], { tty: true });
    expect(out).toMatch(/Step 1 · Understand the role +█░░░░░░░░░ {2}1 of 8/);
    expect(out).toContain('done Oct 1, 2026');
    expect(out).toContain('Your evidence: a note');
    expect(out).toContain('Note: on the fridge');
    expect(out).toContain('started Nov 1, 2026');
    expect(out).toContain('What the article says of it');
    expect(out).toContain('carepath done 1.2 ticks it off.');
  });

  it('says that the record itself shows a milestone as done', async () => {
    const { out } = await steps(['2'], { tty: true });
    expect(out).toContain('done, as your record shows');
  });

  it('tells states apart by words where there are no glyphs', async () => {
    const { out } = await steps(['1', '--plain'], { tty: true });
    expect(out).toContain('[done] 1.1');
    expect(out).toContain('[started] 1.2');
    expect(out).toContain('[open] 1.3');
  });

  it.each([30, 40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['1'], ['6']]) {
      const { out } = await steps(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });

  it('names the organizations and the resources that belong to it', async () => {
    const [six, eight, one] = await Promise.all(
      ['6', '8', '1'].map(async (step) => (await steps([step], { tty: true, columns: 120 })).out),
    );
    expect(six).toMatch(/Organizations\n {2}American Case Management Association, /);
    expect(six).not.toContain('Resources\n');
    expect(eight).toMatch(/Resources\n {2}211, 988 Suicide & Crisis Lifeline, /);
    expect(one).not.toContain('Organizations\n');
    const { step } = JSON.parse((await steps(['7', '--json'])).out);
    expect(step.organizations).toContainEqual({
      id: 'ccmc',
      name: 'Commission for Case Manager Certification',
    });
    expect(step.resources).toHaveLength(4);
  });

  it('can be named by its id, too', async () => {
    const { out } = await steps(['education', '--json']);
    expect(JSON.parse(out).step).toMatchObject({ number: 2, confidence: expect.any(String) });
  });

  it('shows the step of a milestone', async () => {
    const { code, out } = await steps(['1.3']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Step 1 /);
  });

  it.each(['0', '11', 'x', '11.1'])('refuses "%s"', async (word) => {
    const { code, out, err } = await steps([word]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`There is no step "${word}".`);
    expect(err).toContain('1 to 10');
  });
});
