import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentResult } from '../../../src/advice/assessment/result.ts';
import { nextActions } from '../../../src/advice/next-actions.ts';
import { standingOf } from '../../../src/advice/standing.ts';
import { checkAnswers } from '../../../src/progress/answers/check.ts';
import { assessmentEdit } from '../../../src/progress/edits/assessment.ts';
import { drawResult } from '../../../src/terminal/assessment/result.ts';
import { widthOf } from '../../../src/terminal/text.ts';
import { career, TODAY } from '../../support/people.ts';
import { pipe, terminal } from '../screens.ts';

const people = ['newcomer', 'aide', 'lpn', 'bedside-rn', 'social-worker', 'senior'];

/** The result of an example person's first assessment. */
function resultOf(name: string) {
  const file = new URL(`../../../examples/answers/${name}.json`, import.meta.url);
  const checked = checkAnswers(JSON.parse(readFileSync(file, 'utf8')));
  if ('problems' in checked) throw new Error(checked.problems.join('\n'));
  const { record } = assessmentEdit({ format: 1, revision: 0 }, checked.answers, TODAY);
  const facts = { career, record, today: TODAY };
  const standing = standingOf(facts, TODAY);
  const levels = Object.entries(checked.answers.skills ?? {});
  return assessmentResult({
    facts,
    before: undefined,
    levels: Object.fromEntries(levels.map(([skill, { level }]) => [skill, level])),
    fit: checked.answers.fit,
    rung: standing.target.rung,
    readiness: standing.rungs,
    actions: nextActions(standing),
  });
}

describe.each(people)('the result of %s', (name) => {
  it('opens with an action', async () => {
    const text = await drawResult(terminal(80), resultOf(name));
    expect(text).toMatch(/^Do this first: [A-Z]/);
  });

  it.each([40, 80, 120])('stays within %i columns', async (width) => {
    const text = await drawResult(terminal(width), resultOf(name));
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/ $/m);
  });

  it('is ASCII and says the same where there are no glyphs', async () => {
    const text = await drawResult(terminal(80, { glyphs: false }), resultOf(name));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    expect(text).toContain('Self-ratings overlap with real skill only modestly');
  });

  it('has no escape codes and no borders in a pipe, and says what its numbers are', async () => {
    const text = await drawResult(pipe, resultOf(name));
    for (const each of ['\u001b', '│', '─', '█', '░']) expect(text).not.toContain(each);
    expect(text).toMatch(/: counts \d, target \d/);
  });
});
