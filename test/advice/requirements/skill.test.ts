import { describe, expect, test } from 'vitest';
import type { SkillRequirement } from '../../../src/career/schema/requirement.ts';
import type { SkillRating } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, person } from '../../support/people.ts';

const rule: SkillRequirement = { kind: 'skill', skill: 'communication', level: 3 };
const rated = (told: Partial<SkillRating> = {}): SkillRating => ({
  skill: 'communication',
  level: 3,
  evidence: 'A family meeting I led in May.',
  date: '2026-10-01',
  by: 'self',
  ...told,
});
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

describe('a skill level', () => {
  const cases: Case<SkillRating[]>[] = [
    ['of the rule is enough', [rated()], { verdict: 'met', until: null }],
    ['above it is enough', [rated({ level: 4 })], { verdict: 'met' }],
    ['below it is not', [rated({ level: 2 })], unmet],
    ['of 3 without evidence counts 2', [rated({ evidence: '' })], unmet],
    ['of 4 without evidence counts 3', [rated({ level: 4, evidence: ' ' })], { verdict: 'met' }],
    ['is the latest rating', [rated({ date: '2026-11-01', level: 2 }), rated()], unmet],
    [
      'of two ratings on one day is the later entry',
      [rated({ level: 2 }), rated()],
      { verdict: 'met' },
    ],
    ['is the person’s own rating, not another’s', [rated({ by: 'Lee Park' })], unmet],
    ['of another skill does not count', [rated({ skill: 'ethics' })], unmet],
    ['never rated among skills that were is unmet', [], unmet],
  ];
  test.each(cases)('%s', (_name, skills, expected) => {
    expectJudged(rule, person({ skills }), expected);
  });

  test('below 3 counts without evidence', () => {
    const record = person({ skills: [rated({ level: 2, evidence: '' })] });
    expectJudged({ ...rule, level: 2 }, record, { verdict: 'met' });
  });

  test('is unknown before any skill was rated, and asked for', () => {
    const judgement = expectJudged(rule, person(), { verdict: 'unknown', earliest: null });
    expect(judgement.ask).toEqual([
      'What are your skill levels? (carepath assess --section skills)',
    ]);
  });

  test('that counts lower says why', () => {
    const { proof } = judged(rule, person({ skills: [rated({ evidence: '' })] }));
    expect(proof).toMatchObject({
      have: 'level 2',
      need: 'level 3',
      why: 'You rated it 3 without evidence; it counts 2.',
    });
  });
});
