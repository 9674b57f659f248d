import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath, type World } from '../support/carepath.ts';

const CTRL_C = '\u0003';

/** A newcomer's answers up to the six of the profile. */
const profile = ['Maya', 'GA', '3', '1', '12', '1500'];

function json(home: string, name: 'progress.json' | 'assessment.json') {
  return JSON.parse(readFileSync(join(home, name), 'utf8'));
}

/** Runs with the answers typed at a terminal. */
function typed(world: World, answers: string[], ...options: string[]) {
  return runCarepath(['assess', ...options], { ...world, tty: true, answers });
}

describe('a newcomer taking the assessment', () => {
  it('is interrupted at question 7, resumes there, goes back, finishes, and undoes it at once', async () => {
    const home = newHome();
    const stopped = await typed({ home }, [...profile, CTRL_C]);
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain(
      'Stopped. What you had answered is kept: carepath assess goes on where you stopped.',
    );
    expect(json(home, 'assessment.json')).toMatchObject({
      at: 'education.0.level',
      answers: { 'profile.name': 'Maya', 'profile.state': 'GA', 'profile.budget': '1500' },
    });
    expect(existsSync(join(home, 'progress.json'))).toBe(false);

    const facts = ['<', '2000', 'high', '', '2024-05', '', 'none', 'none'];
    const fit = ['y', 'y', 'y', 'y', 'n', 'y', 'y'];
    const skills = Array.from({ length: 24 }, (_, index) => String(index % 3));
    const done = await typed({ home }, [...facts, ...fit, ...skills, 'save']);
    expect(done.err).toBe(
      'Took the assessment: profile, 1 school, 0 credentials, 0 jobs, fit, 24 skills.\n"carepath undo" takes it back.\n\n',
    );
    expect(done.code).toBe(0);
    expect(done.drawn).toContain(
      'Welcome back. You stopped on Nov 22, 2026 with 6 answers kept; it goes on at\nquestion 7',
    );
    expect(json(home, 'progress.json')).toMatchObject({
      revision: 1,
      profile: { name: 'Maya', budget: 2000, track: 'unlicensed' },
      education: [{ level: 'high-school', completed: '2024-05-31' }],
      credentials: [],
      experience: [],
      assessments: [{ date: '2026-11-22', fit: { driving: false } }],
    });
    expect(json(home, 'progress.json').skills).toHaveLength(24);
    expect(existsSync(join(home, 'assessment.json'))).toBe(false);

    const undone = await runCarepath(['undo'], { home });
    expect(undone.code).toBe(0);
    expect(json(home, 'progress.json')).not.toHaveProperty('profile');
    expect(json(home, 'progress.json')).not.toHaveProperty('skills');
  });

  it('is told before the first question how long it takes and where the answers stay', async () => {
    const { drawn } = await typed({ home: newHome() }, [CTRL_C]);
    const said = drawn.replace(/\s+/g, ' ');
    expect(said).toMatch(/about 1[0-5] minutes/);
    expect(said).toContain('Nothing is sent anywhere');
    expect(said).toContain('no patient information');
  });

  it('is told on coming back what Enter keeps, and what clears the answer', async () => {
    const { drawn } = await typed({ home: newHome() }, ['Maya', '<', '-', '<', CTRL_C]);
    expect(drawn).toContain('Enter keeps; - clears');
    // Cleared, it is asked as if for the first time.
    expect(drawn.slice(drawn.lastIndexOf('carepath call you?'))).toContain('(Enter skips)');
    const middle = ['3', 'An appeal won.', '', '<', '<', CTRL_C];
    const skills = await typed({ home: newHome() }, middle, '--section', 'skills');
    expect(skills.drawn).toContain('Enter keeps; -: none for now');
    expect(skills.drawn).toContain('Your example: An appeal won.');
  });

  it('sees the target of a skill only after the answer, and what counts', async () => {
    const { drawn } = await typed({ home: newHome() }, ['3', '', CTRL_C], '--section', 'skills');
    const [before, after] = drawn.replace(/\s+/g, ' ').split('Your example in one line');
    expect(before).not.toMatch(/asks for/);
    expect(after).toContain(
      'Counts as 2, one below your 3: no example yet. Entry-level coordinator asks for',
    );
  });

  it('finds a progress line above every skill', async () => {
    const { drawn } = await typed({ home: newHome() }, ['1', '2', CTRL_C], '--section', 'skills');
    for (const number of [1, 2, 3]) {
      expect(drawn).toMatch(new RegExp(`Skills ${number} of 24 · about \\d+ minutes left`));
    }
  });

  it('changes a line of the review by its number', async () => {
    const home = newHome();
    const all = ['y', 'y', 'y', 'y', 'y', 'y', 'y'];
    const { code, out } = await typed({ home }, [...all, '5', 'n', ''], '--section', 'fit');
    expect(code).toBe(0);
    expect(json(home, 'progress.json').assessments[0].fit).toMatchObject({
      driving: false,
      pace: true,
    });
    expect(out).toContain('Fit, shown apart');
  });

  it('writes nothing with --dry-run, the draft neither', async () => {
    const home = newHome();
    const all = Array<string>(7).fill('y');
    const { code, err } = await typed({ home }, [...all, 'save'], '--section', 'fit', '--dry-run');
    expect(code).toBe(0);
    expect(err).toContain('Nothing was changed (--dry-run)');
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
    expect(existsSync(join(home, 'assessment.json'))).toBe(false);
  });
});

describe('a person with a record', () => {
  it('adds to a list without losing what another command added meanwhile', async () => {
    const home = newHome();
    const add = (title: string) => [
      ...['add', 'experience', '--title', title, '--kind', 'retail'],
      ...['--from', '2020-01-01', '--to', '2021-01-01'],
    ];
    await runCarepath(add('Cashier'), { home });
    const begun = ['2', 'Aide', '', '1', '2', '3', '2022-01', '2023-01', '36', 'y'];
    await typed({ home }, [...begun, CTRL_C], '--section', 'experience');
    await runCarepath(add('Clerk'), { home });
    const { code } = await typed({ home }, ['', 'save']);
    expect(code).toBe(0);
    const titles = json(home, 'progress.json').experience.map(
      (job: { title: string }) => job.title,
    );
    expect(titles).toEqual(['Cashier', 'Clerk', 'Aide']);
  });

  it('is not asked for fifteen minutes where the record is of a newer carepath', async () => {
    const home = newHome();
    writeFileSync(join(home, 'progress.json'), '{"format": 2, "revision": 1}');
    const { code, err, drawn } = await typed({ home }, []);
    expect([code, drawn]).toEqual([1, '']);
    expect(err).toContain('Update carepath');
  });
});

describe('a section without questions', () => {
  it('is told instead of an empty review', async () => {
    const { code, err } = await typed({ home: newHome() }, [], '--section', 'confirmations');
    expect(code).toBe(1);
    expect(err).toContain('There is nothing to ask in that section');
  });
});

describe('an unfinished assessment', () => {
  it('is dropped by --restart', async () => {
    const home = newHome();
    await typed({ home }, ['Maya', CTRL_C]);
    const again = await typed({ home }, [CTRL_C], '--restart');
    expect(again.drawn).toContain('You and your goal 1 of 6');
  });

  it('is not mixed with other sections', async () => {
    const home = newHome();
    await typed({ home }, ['Maya', CTRL_C]);
    const other = await typed({ home }, [], '--section', 'skills');
    expect(other.code).toBe(1);
    expect(other.err).toContain('--restart');
    expect(json(home, 'assessment.json').answers).toEqual({ 'profile.name': 'Maya' });
  });

  it.each(['{}', '{"format":2,"answers":{}}'])(
    'of another form (%s) is told, not overwritten',
    async (text) => {
      const home = newHome();
      writeFileSync(join(home, 'assessment.json'), text);
      const { code, err } = await typed({ home }, []);
      expect(code).toBe(1);
      expect(err).toContain('--restart');
      expect(readFileSync(join(home, 'assessment.json'), 'utf8')).toBe(text);
    },
  );
});
