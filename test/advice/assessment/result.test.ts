import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/advice/assessment/changes.ts';
import { sameAnswers } from '../../../src/advice/assessment/reliability.ts';
import { assessmentResult, honesty } from '../../../src/advice/assessment/result.ts';
import { nextActions } from '../../../src/advice/next-actions.ts';
import { standingOf } from '../../../src/advice/standing.ts';
import type { ProgressRecord, SkillRating } from '../../../src/progress/record.ts';
import { career, person, TODAY } from '../../support/people.ts';

const rating = (skill: string, level: number, told: Partial<SkillRating> = {}): SkillRating => ({
  skill,
  level,
  date: TODAY,
  by: 'self',
  ...told,
});

/** The result of an assessment in which all these ratings were given, with the goal of coordinator. */
function result(
  skills: SkillRating[],
  told: { fit?: Record<string, boolean>; before?: ProgressRecord; idle?: boolean } = {},
) {
  const record = person({ profile: { goal: 'coordinator' }, skills });
  const facts = { career, record, today: TODAY };
  const standing = standingOf(facts, TODAY);
  return assessmentResult({
    facts,
    before: told.before,
    levels: Object.fromEntries(skills.map(({ skill, level }) => [skill, level])),
    fit: told.fit,
    rung: standing.target.rung,
    readiness: standing.rungs,
    actions: told.idle ? [] : nextActions(standing),
  });
}

const varied = career.skills.map(({ id }, index) => rating(id, index % 3));

describe('the result of an assessment', () => {
  it('opens with something to do and the command for it', () => {
    for (const idle of [true, false]) {
      const { first } = result(varied, { idle });
      expect(first.text).toMatch(/^[A-Z][a-z]+ /);
      expect(first.command).toMatch(/^carepath /);
    }
  });

  it('asks for an example where nothing but that is missing', () => {
    const proved = career.skills.map(({ id, targets }) =>
      rating(id, targets.coordinator, { evidence: 'An example.' }),
    );
    const bare = proved.map((each) => (each.skill === 'strategic' ? rating('strategic', 3) : each));
    expect(result(bare, { idle: true }).first.text).toContain('Strategic thinking');
    expect(result(proved, { idle: true }).first.command).toBe('carepath certs');
  });

  it('lists the gaps to the rung aimed at, the widest first', () => {
    const { gaps, rung } = result(varied);
    expect(rung.id).toBe('coordinator');
    const widths = gaps.map(({ gap = 0 }) => gap);
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  it('counts level 3 without an example as 2, and names it', () => {
    const { lowered } = result([rating('ethics', 3), rating('crisis', 3, { evidence: 'A call.' })]);
    expect(lowered.map(({ skill, counted }) => [skill.id, counted])).toEqual([['ethics', 2]]);
  });

  it('shows fit apart: it changes no level, no gap and no readiness', () => {
    const no = Object.fromEntries(career.role.fit.map(({ id }) => [id, false]));
    const { fit, ...without } = result(varied);
    const { fit: told, ...rest } = result(varied, { fit: no });
    expect(fit).toEqual([]);
    expect(told.map(({ yes }) => yes)).toEqual(Array(7).fill(false));
    expect(rest).toEqual(without);
  });

  it('shows the readiness of the rung aimed at and of those below', () => {
    expect(result(varied).readiness.map(({ rung }) => rung.id)).toEqual(['entry', 'coordinator']);
  });

  it('names the commands that go on from here', () => {
    for (const { command } of result(varied).next) expect(command).toMatch(/^carepath/);
  });

  it('says how little self-ratings prove', () => {
    expect(honesty).toContain('.2–.3');
  });
});

describe('equal answers to everything', () => {
  it('make a result unreliable, and its first step to answer again', () => {
    const all = career.skills.map(({ id }) => rating(id, 4, { evidence: 'An example.' }));
    const { unreliable, first } = result(all);
    expect(unreliable).toEqual({ level: 4, same: 24, of: 24 });
    expect(first.command).toBe('carepath assess --section skills');
  });

  it.each([
    [22, { level: 2, same: 22, of: 24 }],
    [21, undefined],
  ])('%i of 24: %o', (same, expected) => {
    const levels = Array.from({ length: 24 }, (_, index) => (index < same ? 2 : 3));
    expect(sameAnswers(levels)).toEqual(expected);
  });

  it('say nothing where few were asked', () => {
    expect(sameAnswers([2, 2, 2, 2, 2, 2, 2])).toBeUndefined();
    expect(sameAnswers([])).toBeUndefined();
  });
});

describe('change since last time', () => {
  const before = person({ skills: [rating('ethics', 2, { date: '2026-05-01' })] });
  const after = (told: SkillRating) => person({ skills: [...(before.skills ?? []), told] });
  const changed = (told: SkillRating) => changesSince(career, before, after(told));

  it('is told where it exceeds one level', () => {
    const [change] = changed(rating('ethics', 5));
    expect(change).toMatchObject({ from: 2, to: 4, since: '2026-05-01', newEvidence: false });
    expect(changed(rating('ethics', 0))).toHaveLength(1);
  });

  it('is not told where it is one level or none', () => {
    expect(changed(rating('ethics', 1))).toEqual([]);
    expect(changed(rating('ethics', 4))).toEqual([]);
  });

  it('is told where there is new evidence', () => {
    const [change] = changed(rating('ethics', 2, { evidence: 'A consult.' }));
    expect(change).toMatchObject({ from: 2, to: 2, newEvidence: true });
  });

  it('is not told for the same evidence again, nor for a first rating', () => {
    const proved = person({ skills: [rating('ethics', 3, { evidence: 'A consult.' })] });
    expect(changesSince(career, proved, proved)).toEqual([]);
    expect(changesSince(career, undefined, proved)).toEqual([]);
  });
});
