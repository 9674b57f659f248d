import { describe, expect, it } from 'vitest';
import { countedLevel, lacksEvidence, latestRatings } from '../../src/advice/skills.ts';
import type { SkillRating } from '../../src/progress/record.ts';
import { person } from '../support/people.ts';

const rating = (told: Partial<SkillRating>): SkillRating => ({
  skill: 'ethics',
  level: 2,
  date: '2026-05-01',
  by: 'self',
  ...told,
});

describe('what a rating counts for', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
  ])('a claim of %i without evidence counts %i', (level, counts) => {
    expect(countedLevel({ level })).toBe(counts);
  });

  it('counts in full with a line of evidence', () => {
    expect([3, 4, 5].map((level) => countedLevel({ level, evidence: 'An appeal won.' }))).toEqual([
      3, 4, 5,
    ]);
  });

  it('takes evidence of nothing but spaces for none', () => {
    expect(countedLevel({ level: 3, evidence: '  ' })).toBe(2);
    expect(lacksEvidence({ level: 3, evidence: '\t' })).toBe(true);
  });
});

describe('the rating in force', () => {
  it('is the one with the latest date, whatever the order of entry', () => {
    const skills = [rating({ level: 4, date: '2026-08-01' }), rating({ level: 2 })];
    expect(latestRatings(person({ skills })).get('ethics')?.level).toBe(4);
  });

  it('is the later entry of one day', () => {
    const skills = [rating({ level: 4 }), rating({ level: 3 })];
    expect(latestRatings(person({ skills })).get('ethics')?.level).toBe(3);
  });

  it("is the person's own unless another rater is asked for", () => {
    const skills = [rating({ level: 4 }), rating({ level: 2, by: 'Lee Park' })];
    expect(latestRatings(person({ skills })).get('ethics')?.level).toBe(4);
    expect(latestRatings(person({ skills }), 'Lee Park').get('ethics')?.level).toBe(2);
  });

  it('is none where nothing was rated, or there is no record', () => {
    expect(latestRatings(undefined).size).toBe(0);
    expect(latestRatings(person()).size).toBe(0);
  });
});
