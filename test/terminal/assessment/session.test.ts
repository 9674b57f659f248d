import { describe, expect, it } from 'vitest';
import type { Trail } from '../../../src/advice/assessment/trail.ts';
import { takeAssessment } from '../../../src/terminal/assessment/session.ts';
import { STOP, scriptedPrompts } from '../../../src/terminal/prompts/scripted.ts';
import { widthOf } from '../../../src/terminal/text.ts';
import { career, job, person } from '../../support/people.ts';
import { factsFor, trailOf } from '../../support/questionnaire.ts';
import { terminal } from '../screens.ts';

const entry = (() => {
  const [lowest] = career.rungs;
  if (lowest === undefined) throw new Error('there are six rungs');
  return lowest;
})();

/** Takes an assessment with typed lines, and tells what was said and kept. */
async function taken(
  start: Trail,
  inOrder: (string | typeof STOP)[],
  { width = 80, glyphs = true, facts = factsFor() } = {},
) {
  const prompts = scriptedPrompts({ inOrder });
  const kept: Trail[] = [];
  const end = await takeAssessment(
    {
      prompts,
      screen: terminal(width, { glyphs }),
      facts,
      rung: () => entry,
      keep: async (trail) => {
        kept.push(trail);
      },
    },
    start,
  ).catch((error: unknown) => error);
  return { end, kept, said: prompts.said.join('\n'), left: prompts.left };
}

const yes = Array<string>(7).fill('y');

describe('the conversation of the assessment', () => {
  it('keeps the trail after every single answer', async () => {
    const { kept } = await taken(trailOf('fit'), ['y', 'n', 'y', STOP]);
    expect(kept.map(({ answers }) => Object.keys(answers).length)).toEqual([1, 2, 3]);
    expect(kept.at(-1)).toMatchObject({
      at: 'fit.hours',
      answers: { 'fit.emotional-load': false },
    });
  });

  it('lets an interruption through, with everything before it kept', async () => {
    const { end } = await taken(trailOf('fit'), ['y', STOP]);
    expect(end).toMatchObject({ name: 'ExitPromptError' });
  });

  it('goes back with <, and says so when there is nothing before', async () => {
    const { said, kept } = await taken(trailOf('fit'), ['<', 'y', 'n', '<', 'y', STOP]);
    expect(said).toContain('This is the first question.');
    expect(kept.at(-1)?.answers).toEqual({ 'fit.passion': true, 'fit.emotional-load': true });
  });

  it('goes back across sections', async () => {
    const { kept } = await taken(trailOf('fit', 'skills'), [...yes, '<', 'n', STOP]);
    expect(kept.at(-1)?.answers['fit.checks']).toBe(false);
  });

  it('offers the answer given before when one comes back to a question', async () => {
    const { kept } = await taken(trailOf('profile'), ['Maya', '<', '', STOP]);
    expect(kept.at(-1)?.answers['profile.name']).toBe('Maya');
  });

  const work = ['Nurse', '', 'hospital', '1 2', '1 8', '<', ''];

  it('keeps several chosen things when one comes back and types nothing', async () => {
    const { kept } = await taken(trailOf('experience'), [...work, STOP]);
    expect(kept.at(-1)?.answers['experience.0.kinds']).toEqual([
      'care-coordination',
      'registered-nurse',
    ]);
  });

  it('asks again where nothing was chosen', async () => {
    const { said } = await taken(trailOf('experience'), ['Nurse', '', 'hospital', '', '1', STOP]);
    expect(said).toContain('Type at least one number.');
  });

  it('saves only when the review is confirmed, and changes what is asked for', async () => {
    const { end, said } = await taken(trailOf('fit'), [...yes, '99', '3', 'n', 'save']);
    expect(said).toContain('Nothing is in your record yet.');
    expect(said).toContain('Type a number from 1 to 7, or save.');
    expect(end).toMatchObject({ answers: { 'fit.pace': false } });
  });

  it('goes back from the review', async () => {
    const { kept } = await taken(trailOf('fit'), [...yes, '<', 'n', STOP]);
    expect(kept.at(-1)?.answers['fit.checks']).toBe(false);
  });

  it('shows what the record has before it asks whether that is all', async () => {
    const facts = factsFor(person({ experience: [job({ title: 'Nurse\u001b[2J' })] }));
    const { said } = await taken(trailOf('experience'), [STOP], { facts });
    expect(said).toContain('Nurse␛[2J, St. Ann, Nov 2025 to now');
    expect(said).toContain('yes, keep it as it is');
  });

  it('tells what a skill counts only after its answer', async () => {
    const { said } = await taken(trailOf('skills'), ['2', STOP]);
    const [question = '', note = ''] = said.split('Counts as 2.');
    expect(question).not.toContain('asks for');
    expect(note).toContain('Entry-level coordinator asks for 2.');
  });

  const statement = career.skills[0]?.anchors[2] ?? '';

  it('names the skill, its statement and the example when it goes on in the middle of a skill', async () => {
    const { kept } = await taken(trailOf('skills'), ['3', 'An appeal won.', STOP]);
    const stopped = kept.at(-1);
    if (stopped === undefined) throw new Error('two answers were given');
    const { said } = await taken(stopped, [STOP]);
    const again = said.replace(/\s+/g, ' ');
    expect(again).toContain(`Communication 3 ${statement} Your example: An appeal won.`);
    expect(again).toMatch(/Skills 1 of 24/);
  });

  it('names them too when one comes back from the next skill, and not on the way forward', async () => {
    const forward = await taken(trailOf('skills'), ['3', 'An appeal won.', STOP]);
    expect(forward.said).not.toContain('Your example: An appeal won.');
    const back = await taken(trailOf('skills'), ['3', 'An appeal won.', '', '<', STOP]);
    expect(back.said).toContain('Your example: An appeal won.');
  });

  it('says nothing of the time left while one line of the review is changed', async () => {
    const { said } = await taken(trailOf('fit'), [...yes, '3', 'n', STOP]);
    expect(said.slice(said.indexOf('Review'))).not.toContain('left');
  });

  it('takes none at the question whether there is another entry', async () => {
    const held = ['RN', 'OH', '2', '', '2027-10', 'none'];
    const { kept, said } = await taken(trailOf('credentials', 'fit'), [...held, STOP]);
    expect(said).not.toContain('knows no');
    expect(kept.at(-1)).toMatchObject({ at: 'fit.passion' });
  });

  it.each([40, 80])('stays within %i columns and splits no word', async (width) => {
    const { said } = await taken(trailOf('skills'), ['3', 'An appeal won.', '', '1', STOP], {
      width,
    });
    const lines = said
      .split('\n')
      .filter((line) => !/^(Your example|When was|.*type the highest)/.test(line));
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    const words = new Set(said.split(/\s+/));
    for (const anchor of career.skills[0]?.anchors ?? []) {
      for (const word of anchor.split(' ')) expect(words).toContain(word);
    }
  });

  it('says the same in ASCII where there are no glyphs', async () => {
    const { said } = await taken(trailOf('fit', 'skills'), [...yes, '1', STOP], { glyphs: false });
    expect(said).toMatch(/Skills 1 of 24 - about \d+ minutes left/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    expect(said).toMatch(/^[\x00-\x7f]*$/);
  });
});
