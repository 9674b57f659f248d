import { describe, expect, it } from 'vitest';
import { skillNote } from '../../../src/advice/assessment/skill-note.ts';
import { atHand, questionsAlong, type Trail } from '../../../src/advice/assessment/trail.ts';
import type { Assessment, SkillRating } from '../../../src/progress/record.ts';
import { career, person } from '../../support/people.ts';
import { answering, collectedFrom, factsFor, trailOf } from '../../support/questionnaire.ts';

const facts = factsFor();
const keysOf = (trail: Trail, known = facts) => questionsAlong(trail, known).map(({ key }) => key);
const first = (count: number) =>
  keysOf(trailOf('skills'), factsFor(person({ assessments: assessments(count) })))[0];

function assessments(count: number): Assessment[] {
  return Array.from({ length: count }, () => ({ date: '2026-01-01', levels: {} }));
}

function rated(given: Record<string, string>): Trail {
  const named = Object.entries(given).map(([field, text]) => [
    `skills.communication.${field}`,
    text,
  ]);
  return answering(trailOf('skills'), facts, Object.fromEntries(named));
}

describe('the questions about a skill', () => {
  it('show five statements, and one for what was never seen or done', () => {
    const question = atHand(trailOf('skills'), facts);
    expect(question).toMatchObject({ key: 'skills.communication.level' });
    expect(question?.kind === 'text' && question.anchors).toEqual([
      'I have not seen or done this yet.',
      ...(career.skills[0]?.anchors ?? []),
    ]);
  });

  it('never hint at a target before the answer is in', () => {
    for (const question of questionsAlong(trailOf('skills'), facts)) {
      const shown = JSON.stringify({ ...question, anchors: undefined });
      expect(shown).not.toMatch(/target|asks for|gap/i);
    }
  });

  it('tell the target only when the level and its example are answered', () => {
    const rung = career.rungs[1];
    if (rung === undefined) throw new Error('there are six rungs');
    const note = (trail: Trail) => {
      const question = questionsAlong(trail, facts)[0];
      return question && skillNote(question, trail, facts, () => rung);
    };
    expect(note(trailOf('skills'))).toBeUndefined();
    expect(note(rated({ level: '3' }))).toBeUndefined();
    expect(note(rated({ level: '2' }))).toEqual({
      level: 2,
      counts: 2,
      target: 3,
      rung: 'Care coordinator',
    });
    expect(note(rated({ level: '3', evidence: '' }))).toMatchObject({ level: 3, counts: 2 });
  });

  it('ask for an example from level 3 on, and for its day where there is one', () => {
    expect(keysOf(rated({ level: '2' }))).not.toContain('skills.communication.evidence');
    expect(keysOf(rated({ level: '3' }))).toContain('skills.communication.evidence');
    expect(keysOf(rated({ level: '3', evidence: '' }))).not.toContain(
      'skills.communication.evidenceDate',
    );
    expect(keysOf(rated({ level: '3', evidence: 'An appeal won.' }))).toContain(
      'skills.communication.evidenceDate',
    );
  });

  it('take examples of the last twelve months only, and none of the future', () => {
    const question = atHand(rated({ level: '3', evidence: 'An appeal won.' }), facts);
    if (question?.kind !== 'text') throw new Error('a day is typed');
    expect(question.initial).toBe('2026-11-22');
    for (const fine of ['today', '-3m', '2025-11-22']) {
      expect(question.read(fine), fine).toHaveProperty('value');
    }
    for (const wrong of ['2025-11-21', 'tomorrow', '2019']) {
      expect(question.read(wrong), wrong).toHaveProperty('problem');
    }
  });

  it('drop the example with the level that asked for it', () => {
    const trail = rated({ level: '3', evidence: 'An appeal won.', evidenceDate: 'today' });
    const lower = { ...trail, answers: { ...trail.answers, 'skills.communication.level': '1' } };
    expect(collectedFrom(lower, facts)).toMatchObject({ skills: { communication: { level: 1 } } });
    expect(collectedFrom(lower, facts)).not.toHaveProperty('skills.communication.evidence');
  });

  it('offer the last example while it is of the last twelve months, and never the last level', () => {
    const rating = (date: string): SkillRating => ({
      skill: 'communication',
      level: 4,
      evidence: 'An appeal won.',
      evidenceDate: date,
      date,
      by: 'self',
    });
    const again = (date: string) => {
      const known = factsFor(person({ skills: [rating(date)] }));
      const trail = answering(trailOf('skills'), known, { 'skills.communication.level': '4' });
      return questionsAlong(trail, known).slice(0, 2);
    };
    expect(again('2026-05-01')[0]).not.toHaveProperty('initial');
    expect(again('2026-05-01')[1]).toMatchObject({ initial: 'An appeal won.' });
    expect(again('2025-05-01')[1]).not.toHaveProperty('initial');
  });

  it('begin at another skill each time, the same for the same record', () => {
    const firsts = career.skills.map((_, count) => first(count));
    expect(first(3)).toBe(first(3));
    expect(new Set(firsts).size).toBe(career.skills.length);
  });
});
