import { describe, expect, it } from 'vitest';
import { importanceFor } from '../../src/advice/skill-importance.ts';
import { skillStandings, widestGaps } from '../../src/advice/skill-standing.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, job, license, person, TODAY } from '../support/people.ts';

const facts = (record?: ProgressRecord) => ({ career, record, today: TODAY });

describe('how much a skill matters', () => {
  it.each([
    ['coordinator', 'unlicensed', 95],
    ['coordinator', 'social-work', 85],
    ['coordinator', 'nursing', 79],
    ['entry', 'nursing', (76 + 95) / 2],
    ['manager', 'unlicensed', 86],
  ] as const)(
    'communication, for %s on the track %s, by the occupation that stands for it',
    (rung, track, percentile) => {
      expect(importanceFor(facts(), rung, track)('communication')).toBe(percentile);
    },
  );

  it('goes by the license held', () => {
    const lpn = person({ credentials: [license({ credential: 'lpn-license' })] });
    expect(importanceFor(facts(lpn), 'coordinator', 'nursing')('communication')).toBe(58);
  });

  it('goes by where a manager works', () => {
    const agency = person({ experience: [job({ setting: 'community-agency' })] });
    expect(importanceFor(facts(agency), 'manager', 'unlicensed')('strategic')).toBe(96);
    expect(importanceFor(facts(), 'manager', 'unlicensed')('strategic')).toBe(94);
    const once = person({ experience: [job({ setting: 'community-agency', to: '2026-01-31' })] });
    expect(importanceFor(facts(once), 'manager', 'unlicensed')('strategic')).toBe(94);
  });

  it('is that of the typical job where no element of O*NET fits', () => {
    const importance = importanceFor(facts(), 'coordinator', 'unlicensed');
    expect(importance('advocacy')).toBe(50);
    expect(importance('juggling')).toBe(50);
  });
});

describe('gaps of equal size', () => {
  const rated = (skill: string, level: number) => ({ skill, level, date: TODAY, by: 'self' });
  const skills = [
    rated('computer-skills', 2),
    rated('attention-detail', 2),
    rated('communication', 0),
  ];
  const standings = skillStandings(career, person({ skills }), 'coordinator');
  const order = (track: 'nursing' | 'unlicensed') =>
    widestGaps(standings, importanceFor(facts(), 'coordinator', track)).map(
      ({ skill }) => skill.id,
    );

  it('come in the order of what matters on the track; a wider gap still comes first', () => {
    expect(order('nursing')).toEqual(['communication', 'attention-detail', 'computer-skills']);
    expect(order('unlicensed')).toEqual(['communication', 'computer-skills', 'attention-detail']);
  });
});
