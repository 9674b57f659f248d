import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer } from '../../support/eligibility-answer.ts';
import { course, degree, job, license, person, TODAY } from '../../support/people.ts';

const dated = (date: string) => ({ value: true, date });
const msn = degree({ level: 'master' });
const bsn = degree();

describe('NEA-BC', () => {
  const leader = (told: Partial<Experience> = {}, date = TODAY) =>
    person({
      credentials: [license()],
      education: [msn],
      experience: [
        job({ kinds: ['registered-nurse', 'nursing-leadership'], from: '2016-01-01', ...told }),
      ],
      continuingEducation: [course({ hours: 30, topics: ['leadership'] })],
      confirmations: { 'organization-wide-leadership': dated(date) },
    });

  test('unpaid leadership is for ANCC to accept', () => {
    expect(answer('nea-bc', leader())[0]).toBe('eligible');
    expect(answer('nea-bc', leader({ paid: false }))[0]).toBe('undetermined');
  });

  test('an answer of 2019 says nothing of the last 3 years', () => {
    expect(answer('nea-bc', leader({}, '2019-01-10'))[0]).toBe('undetermined');
  });
});

describe('CENP', () => {
  test('unpaid years in an executive nursing role are for AONL to accept', () => {
    const leader = (paid: boolean) =>
      person({
        credentials: [license()],
        education: [bsn],
        experience: [job({ kinds: ['nursing-leadership'], from: '2022-11-22', paid })],
        confirmations: { 'executive-nursing-role': true },
      });
    expect(answer('cenp', leader(true))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('cenp', leader(false))).toEqual(['undetermined', null, null, TODAY]);
  });
});

describe('FACHE', () => {
  const executive = (told: Partial<Experience> = {}, position = TODAY) =>
    person({
      education: [msn],
      experience: [job({ kinds: ['health-care-management'], from: '2010-01-01', ...told })],
      continuingEducation: [course({ hours: 36, topics: ['leadership'] })],
      confirmations: {
        'current-executive-position': dated(position),
        'ache-membership-12-months': dated(TODAY),
        'ache-credits': dated(TODAY),
        'fache-references': true,
      },
    });

  test('unpaid management is for ACHE to accept', () => {
    expect(answer('fache', executive())[0]).toBe('eligible');
    expect(answer('fache', executive({ paid: false }))[0]).toBe('undetermined');
  });

  test('an executive position held in 2019 is not one held now', () => {
    expect(answer('fache', executive({}, '2019-05-01'))[0]).toBe('undetermined');
    expect(answer('fache', executive({}, '2026-08-22'))).toEqual(['eligible', TODAY, TODAY, null]);
    expect(answer('fache', executive({}, '2026-08-21'))[0]).toBe('undetermined');
  });
});
