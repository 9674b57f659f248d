import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, job, jobWithout, license, person, TODAY } from '../../support/people.ts';

const moral = { 'good-moral-character': true };
const signed = { ...moral, 'ccm-section-5': true };
const section5 =
  "your work meets Section 5 of The Commission's Certification Guide, which is not public in full";
const lpn = license({ credential: 'lpn-license' });
const adn = degree({ level: 'associate', program: 'adn' });
const bsn = degree({ program: 'bsn' });
const months = (from: string, told: Partial<Experience> = {}) => job({ from, ...told });

describe('CCM', () => {
  test('an LPN case manager of ten years without a degree is not eligible, and has no date', () => {
    const record = person({
      credentials: [lpn],
      education: [degree({ level: 'certificate', program: 'lpn' })],
      experience: [months('2016-03-01', { setting: 'nursing-home', supervisedBy: [] })],
    });
    expect(answer('ccm', record)).toEqual(['not-eligible', null, null, null]);
    expect(checked('ccm', record).missing[0]).toMatch(/^one of: License to assess independently/);
  });

  test('an LPN whose BSN will be complete is eligible on that day, by the degree', () => {
    const record = person({
      credentials: [lpn],
      education: [{ ...bsn, completed: '2027-05-15' }],
      experience: [months('2016-03-01', { supervisedBy: [] })],
    });
    expect(answer('ccm', record)).toEqual(['not-eligible', '2027-05-15', null, null]);
  });

  test('an LPN in a BSN program without a last day has no date, and is asked for it', () => {
    const record = person({
      credentials: [lpn],
      education: [{ ...bsn, completed: null }],
      experience: [months('2016-03-01', { supervisedBy: [] })],
      confirmations: signed,
    });
    expect(answer('ccm', record)).toEqual(['not-eligible', null, null, '2026-11-23']);
    expect(checked('ccm', record).ask[0]).toMatch(/^When will you complete your bachelor's/);
  });

  test('an ADN nurse with a year under a CCM is eligible on the day the year is complete', () => {
    const nurse = (from: string) =>
      person({ credentials: [license()], education: [adn], experience: [months(from)] });
    expect(answer('ccm', nurse('2025-11-22'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('ccm', nurse('2025-11-23'))).toEqual(['not-eligible', '2026-11-23', null, null]);
    expect(answer('ccm', nurse('2026-11-01'))).toEqual(['not-eligible', '2027-11-01', null, null]);
    expect(checked('ccm', nurse('2026-11-01')).assuming).toEqual([
      'you renew your RN license by Oct 31, 2027',
      'you stay in this job: Case manager at St. Ann, 40 h a week, under a CCM',
      section5,
      'you can sign: Good moral character',
    ]);
  });

  test('under another supervisor it takes two years', () => {
    const nurse = (from: string) =>
      person({ credentials: [license()], experience: [months(from, { supervisedBy: [] })] });
    expect(answer('ccm', nurse('2024-11-22'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('ccm', nurse('2024-11-23'))).toEqual(['not-eligible', '2026-11-23', null, null]);
  });

  test('a year of supervising case managers is enough', () => {
    const experience = [months('2025-11-22', { kinds: ['supervising-case-managers'] })];
    const record = person({ credentials: [license()], experience });
    expect(answer('ccm', record)).toEqual(['eligible', TODAY, null, null]);
  });

  test('a restricted license counts from its first free day; until then only The Commission knows whether the degree does', () => {
    const restricted = license({ status: 'restricted', restrictedUntil: '2027-06-01' });
    const record = person({
      credentials: [restricted],
      education: [bsn],
      experience: [months('2024-01-01')],
    });
    expect(answer('ccm', record)).toEqual(['undetermined', '2027-06-01', null, TODAY]);
    expect(checked('ccm', record).assuming[0]).toBe(
      'the restriction on your RN license ends on Jun 1, 2027',
    );
    const withoutDegree = { ...record, education: [] };
    expect(answer('ccm', withoutDegree)).toEqual(['not-eligible', '2027-06-01', null, null]);
  });

  test('a license restricted for good leaves it open whether the degree counts', () => {
    const credentials = [license({ status: 'restricted' })];
    const record = person({ credentials, education: [bsn], experience: [months('2024-01-01')] });
    expect(answer('ccm', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('ccm', record).ask[0]).toMatch(
      /with a degree while your RN license is restricted/,
    );
  });

  test('a license or certification that is not among the examples may count: ask The Commission', () => {
    for (const credential of ['lbsw-license', 'cmc-naccm']) {
      const record = person({
        credentials: [license({ credential })],
        education: [degree({ field: 'business' })],
        experience: [months('2024-01-01')],
      });
      expect(answer('ccm', record)).toEqual(['undetermined', null, null, TODAY]);
      expect(checked('ccm', record).ask[0]).toMatch(
        /it names examples only\. \(.* ccm\/c1\/credential yes\)$/,
      );
      const said = (value: boolean) => ({
        'ccm/c1/credential': { value, date: TODAY, from: 'The Commission' },
      });
      expect(answer('ccm', { ...record, confirmations: said(true) })[0]).toBe('eligible');
      expect(answer('ccm', { ...record, confirmations: said(false) })[0]).toBe('not-eligible');
    }
  });

  test('a registration is no license: a nurse aide without a degree is not eligible', () => {
    const credentials = [license({ credential: 'cna' })];
    const record = person({ credentials, experience: [months('2016-03-01')] });
    expect(answer('ccm', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('that the work is what Section 5 of the guide asks for is assumed, listed and asked', () => {
    const experience = [months('2024-01-01', { kinds: ['registered-nurse', 'case-management'] })];
    const record = person({ credentials: [license()], experience, confirmations: moral });
    expect(answer('ccm', record)).toEqual(['eligible', TODAY, null, null]);
    expect(checked('ccm', record).assuming).toEqual([section5]);
    expect(checked('ccm', record).ask).toEqual([
      expect.stringMatching(/Section 5 .* assessment, planning, .* ccm-section-5 yes\)$/),
    ]);
    const confirmations = { ...moral, 'ccm-section-5': false };
    expect(answer('ccm', { ...record, confirmations })[0]).toBe('not-eligible');
  });

  test('whoever let the license lapse may use the degree', () => {
    const credentials = [license({ status: 'lapsed' })];
    const record = person({ credentials, education: [bsn], experience: [months('2024-01-01')] });
    expect(answer('ccm', record)).toEqual(['eligible', TODAY, null, null]);
  });

  test('a degree that nobody told is accredited leaves it open, and that is the first question', () => {
    const { accredited: _, ...untold } = degree({ field: 'social-work', title: 'BSW' });
    const record = person({ education: [untold], experience: [months('2024-01-01')] });
    expect(answer('ccm', record)).toEqual(['undetermined', null, null, TODAY]);
    const { ask, possible } = checked('ccm', record);
    expect(ask[0]).toBe('Is your BSW program accredited? (carepath edit d1 --accredited)');
    expect(ask[1]).toMatch(/Section 5 of the Certification Guide/);
    expect(ask[2]).toMatch(/^Do you attest to good moral character/);
    expect(possible?.if[0]).toBe('your BSW program is accredited');
  });

  test('a degree in business does not count', () => {
    const education = [degree({ field: 'business' })];
    const record = person({ education, experience: [months('2024-01-01')] });
    expect(answer('ccm', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('20 hours a week leave it open: no rule for part-time work is published', () => {
    const experience = [months('2022-01-01', { hoursPerWeek: 20 })];
    const record = person({ credentials: [license()], experience, confirmations: signed });
    expect(answer('ccm', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('ccm', record).ask).toEqual([
      'Ask the issuer whether part-time work counts in full: Case manager at St. Ann, 20 hours a week. (carepath confirm ccm/e1/part-time yes)',
    ]);
    const accepted = {
      ...signed,
      'ccm/e1/part-time': { value: true, date: TODAY, from: 'The Commission' },
    };
    expect(answer('ccm', { ...record, confirmations: accepted })[0]).toBe('eligible');
  });

  test('a supervisor not told leaves the short way open and the long way certain', () => {
    const experience = [jobWithout(['supervisedBy'], { from: '2025-06-01' })];
    const record = person({ credentials: [license()], experience });
    expect(answer('ccm', record)).toEqual(['undetermined', '2027-06-01', null, TODAY]);
  });

  test('care coordination may count as case management', () => {
    const experience = [months('2024-01-01', { kinds: ['care-coordination'] })];
    const record = person({ credentials: [license()], experience });
    expect(answer('ccm', record)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('work that ended ages out after five years', () => {
    const experience = [months('2022-01-01', { to: '2022-12-31' })];
    const record = person({ credentials: [license()], experience });
    expect(answer('ccm', record)).toEqual(['eligible', TODAY, '2027-01-01', null]);
    expect(answer('ccm', record, '2027-01-02')).toEqual(['not-eligible', null, null, null]);
  });

  test('whoever cannot attest to good moral character is not eligible', () => {
    const record = person({
      credentials: [license()],
      experience: [months('2024-01-01')],
      confirmations: { 'good-moral-character': false },
    });
    expect(answer('ccm', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('without a record nothing is decided', () => {
    expect(answer('ccm', undefined)).toEqual(['undetermined', null, null, TODAY]);
  });
});
