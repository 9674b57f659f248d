import { describe, expect, it } from 'vitest';
import { goalName, goalOf } from '../../src/advice/goal.ts';
import { standingOf } from '../../src/advice/standing.ts';
import { trackOf } from '../../src/advice/track.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, degree, job, license, person, TODAY } from '../support/people.ts';

describe('the track', () => {
  it.each<[string, ProgressRecord | undefined, string, string]>([
    [
      'is the one told',
      person({ profile: { track: 'social-work' }, credentials: [license()] }),
      'social-work',
      'told',
    ],
    ['follows from a license', person({ credentials: [license()] }), 'nursing', 'record'],
    [
      'follows from a social-work license',
      person({ credentials: [license({ credential: 'lmsw-license' })] }),
      'social-work',
      'record',
    ],
    [
      'does not follow from a credential of several tracks',
      person({ credentials: [license({ credential: 'ccm' })] }),
      'unlicensed',
      'assumed',
    ],
    [
      'does not follow from a credential that nobody knows',
      person({ credentials: [license({ credential: 'zzz' })] }),
      'unlicensed',
      'assumed',
    ],
    ['follows from a study in nursing', person({ education: [degree()] }), 'nursing', 'record'],
    [
      'follows from a study in social work',
      person({ education: [degree({ field: 'social-work' })] }),
      'social-work',
      'record',
    ],
    ['is the one without a license when nothing says more', person(), 'unlicensed', 'assumed'],
    ['is assumed without a record', undefined, 'unlicensed', 'assumed'],
  ])('%s', (_, record, track, from) => {
    expect(trackOf(career, record)).toEqual({ track, from });
  });
});

describe('the goal', () => {
  it.each([
    ['senior', 'rung', 'Senior care coordinator'],
    ['ccm', 'credential', 'CCM'],
    ['astronaut', 'none', undefined],
  ])('"%s" is a %s', (goal, kind, name) => {
    const found = goalOf(career, person({ profile: { goal } }));
    expect(found.kind).toBe(kind);
    expect(goalName(found)).toBe(name);
  });

  it('is none where none was told', () => {
    expect(goalOf(career, undefined)).toEqual({ kind: 'none' });
  });
});

describe('the rung worked toward', () => {
  const nurse = person({
    credentials: [license()],
    education: [degree({ level: 'associate' })],
    experience: [job({ kinds: ['registered-nurse'], from: '2024-01-01' })],
  });
  const targetOf = (record: ProgressRecord | undefined) => {
    const { highest, target } = standingOf({ career, record, today: TODAY }, TODAY);
    return [highest?.rung.id, target.rung.id];
  };

  it('is the goal, also when it is reached', () => {
    expect(targetOf({ ...nurse, profile: { goal: 'entry' } })).toEqual(['coordinator', 'entry']);
    expect(targetOf({ ...nurse, profile: { goal: 'director' } })).toEqual([
      'coordinator',
      'director',
    ]);
  });

  it('is the one above the highest ready when the goal is no rung', () => {
    expect(targetOf(nurse)).toEqual(['coordinator', 'senior']);
    expect(targetOf({ ...nurse, profile: { goal: 'ccm' } })).toEqual(['coordinator', 'senior']);
  });

  it('is the first when no rung is ready', () => {
    expect(targetOf(undefined)).toEqual([undefined, 'entry']);
  });

  it('is the highest when nothing is above it', () => {
    const chief = person({
      education: [degree({ level: 'master' })],
      credentials: [license()],
      experience: [job({ kinds: ['nursing-leadership', 'registered-nurse'], from: '2005-01-01' })],
    });
    expect(targetOf(chief)).toEqual(['executive', 'executive']);
  });
});
