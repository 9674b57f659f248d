import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { job, jobWithout, license, person, TODAY } from '../../support/people.ts';

const domains = (date: string) => ({ 'cdms-domains': { value: true, date } });
const worker = (told = {}, confirmations = domains(TODAY)) =>
  person({
    credentials: [license()],
    experience: [job({ kinds: ['disability-management'], from: '2016-01-01', ...told })],
    confirmations,
  });

describe('CDMS', () => {
  test('only paid work counts; pay that nobody told is asked about', () => {
    expect(answer('cdms', worker())[0]).toBe('eligible');
    expect(answer('cdms', worker({ paid: false }))[0]).toBe('not-eligible');
    const untold = jobWithout(['paid'], { kinds: ['disability-management'], from: '2016-01-01' });
    expect(answer('cdms', { ...worker(), experience: [untold] })[0]).toBe('undetermined');
  });

  test('an answer about the domains of the last 5 years is asked again after 5 years', () => {
    expect(answer('cdms', worker({}, domains('2021-11-22')))[0]).toBe('eligible');
    expect(answer('cdms', worker({}, domains('2021-11-21')))[0]).toBe('undetermined');
  });
});
