import { describe, expect, it } from 'vitest';
import { skillStandings, widestGaps } from '../../src/advice/skill-standing.ts';
import { career, person } from '../support/people.ts';

const rated = (skill: string, level: number, evidence?: string) => ({
  skill,
  level,
  date: '2026-11-01',
  by: 'self',
  ...(evidence === undefined ? {} : { evidence }),
});

function standing(skills: ReturnType<typeof rated>[], id: string) {
  const found = skillStandings(career, person({ skills }), 'coordinator');
  return found.find(({ skill }) => skill.id === id);
}

describe('a skill', () => {
  it.each([
    ['a claim of 3 with evidence counts 3', rated('communication', 3, 'seen'), 3, 0],
    ['a claim of 3 without evidence counts 2', rated('communication', 3), 2, 1],
    ['a claim of 5 without evidence counts 4', rated('communication', 5), 4, 0],
    ['a claim of 2 needs no evidence', rated('communication', 2), 2, 1],
    ['a claim of 0 is a claim', rated('communication', 0), 0, 3],
  ])('%s', (_, rating, counted, gap) => {
    const found = standing([rating], 'communication');
    expect(found).toMatchObject({ counted, gap, target: 3 });
    expect(found?.wantsEvidence).toBe(counted < rating.level);
  });

  it('that was never rated has no gap: nothing is known of it', () => {
    expect(standing([], 'ethics')).toMatchObject({ rating: undefined, gap: undefined });
  });
});

describe('the widest gaps', () => {
  it('come first, equal ones in the order of the data; reached and unrated ones are left out', () => {
    const skills = [
      rated('flexibility', 2),
      rated('communication', 0),
      rated('organization', 2),
      rated('ethics', 4, 'seen'),
    ];
    const gaps = widestGaps(skillStandings(career, person({ skills }), 'coordinator'));
    expect(gaps.map(({ skill }) => skill.id)).toEqual([
      'communication',
      'organization',
      'flexibility',
    ]);
  });
});
