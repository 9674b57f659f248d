import { describe, expect, test } from 'vitest';
import type { Experience, ProgressRecord } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
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

  test('a field that the list names and the record cannot is asked about, not refused', () => {
    const therapist = degree({ level: 'master', field: 'health-other', title: 'MOT' });
    const record = { ...manager({}), education: [therapist] };
    expect(answer('cmc-naccm', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('cmc-naccm', record).ask[0]).toBe(
      'Ask the issuer whether the field of your MOT counts. (carepath confirm cmc-naccm/d1/field yes)',
    );
    const confirmations = { ...record.confirmations, 'cmc-naccm/d1/field': true };
    expect(answer('cmc-naccm', { ...record, confirmations })[0]).toBe('eligible');
  });

  test('with such a field and the longest months it does not matter whether it is related', () => {
    const education = [degree({ field: 'other', title: 'BA Sociology', completed: '2015-05-20' })];
    const record = { ...manager({ from: '2019-01-01', supervisionHours: 150 }), education };
    expect(answer('cmc-naccm', record)).toEqual(['eligible', TODAY, null, null]);
  });

  test('an associate degree in business is no related one', () => {
    const education = [degree({ level: 'associate', field: 'business' })];
    const record = { ...manager({ from: '2015-01-01', supervisionHours: 300 }), education };
    expect(answer('cmc-naccm', record)).toEqual(['not-eligible', null, null, null]);
  });

  describe('rules of an older page, which may still hold', () => {
    const dropped = (record: ProgressRecord, value: boolean) =>
      answer('cmc-naccm', {
        ...record,
        confirmations: { ...record.confirmations, 'older-rules-dropped': value },
      })[0];
    const older: [name: string, record: ProgressRecord][] = [
      ['whoever left care management', manager({ from: '2022-01-01', to: '2025-01-31' })],
      [
        'whoever worked in it more than 10 years ago',
        manager({ from: '2008-01-01', to: '2012-12-31' }),
      ],
      [
        'whoever got the degree after the work',
        {
          ...manager({ from: '2022-01-01' }),
          education: [{ ...master, completed: '2026-05-20' }],
        },
      ],
    ];

    test.each(older)('leave it open for %s', (_name, record) => {
      expect(answer('cmc-naccm', record)[0]).toBe('undetermined');
      expect(checked('cmc-naccm', record).ask[0]).toMatch(
        /^Ask NACCM: have the rules of its older/,
      );
      expect(dropped(record, true)).toBe('eligible');
      expect(dropped(record, false)).toBe('not-eligible');
    });

    test('ask nothing of whoever meets them anyway', () => {
      const record = manager({ hoursPerWeek: 35 });
      expect(checked('cmc-naccm', record).ask).toEqual([]);
      expect(dropped(record, false)).toBe('eligible');
    });
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
