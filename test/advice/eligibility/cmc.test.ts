import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, job, person, TODAY } from '../../support/people.ts';

describe('CMC', () => {
  const master = degree({ level: 'master', field: 'social-work' });
  const manager = (told: Partial<Experience>) =>
    person({
      education: [master],
      experience: [
        job({ kinds: ['care-management'], from: '2024-11-22', supervisionHours: 100, ...told }),
      ],
      confirmations: { 'four-domains': true },
    });

  test('35 hours a week are full-time', () => {
    expect(answer('cmc-naccm', manager({ hoursPerWeek: 35 }))).toEqual([
      'eligible',
      TODAY,
      null,
      null,
    ]);
    expect(answer('cmc-naccm', manager({ hoursPerWeek: 34 }))[0]).toBe('undetermined');
  });

  test('a day short of two years is not enough', () => {
    const record = manager({ from: '2024-11-23', hoursPerWeek: 35 });
    expect(answer('cmc-naccm', record)).toEqual(['not-eligible', '2026-11-23', null, null]);
  });

  test('care of one’s own family does not count', () => {
    expect(answer('cmc-naccm', manager({ setting: 'family' }))[0]).toBe('not-eligible');
  });

  test('supervision an hour short is not decided while the job goes on', () => {
    const record = manager({ supervisionHours: 99 });
    expect(answer('cmc-naccm', record)).toEqual(['not-eligible', null, null, '2026-11-23']);
  });

  test('a bachelor’s in another field asks for the longer way', () => {
    const education = [degree({ field: 'business' })];
    const record = { ...manager({ from: '2023-11-22', supervisionHours: 150 }), education };
    expect(answer('cmc-naccm', record)).toEqual(['not-eligible', '2028-11-22', null, null]);
  });
});
