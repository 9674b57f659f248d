import { describe, expect, test } from 'vitest';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, jobWithout, judged, person } from '../../support/people.ts';

type Told = [rule: Partial<ExperienceRequirement>, work: Experience];

const year: ExperienceRequirement = { kind: 'experience', in: ['case-management'], months: 12 };
const since = '2024-01-01';
const long = (told: Partial<Experience> = {}) => job({ from: since, ...told });

function check(cases: Case<Told>[]) {
  test.each(cases)('%s', (_name, [rule, work], expected) => {
    expectJudged({ ...year, ...rule }, person({ experience: [work] }), expected);
  });
}

const met = { verdict: 'met' } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

describe('what was done in a job', () => {
  check([
    ['counts when it is what the rule names', [{}, long()], met],
    [
      'counts when one of several is',
      [{}, long({ kinds: ['registered-nurse', 'case-management'] })],
      met,
    ],
    ['does not count when it is something else', [{}, long({ kinds: ['retail'] })], unmet],
    ['does not count when nothing is named', [{}, long({ kinds: [] })], unmet],
    [
      'counts when the rule names its group',
      [{ in: ['coordinating'] }, long({ kinds: ['care-management'] })],
      met,
    ],
    [
      'may count when the rules neither accept nor refuse it',
      [{ perhaps: ['care-coordination'] }, long({ kinds: ['care-coordination'] })],
      may,
    ],
    [
      'counts when it is both accepted and perhaps accepted',
      [
        { perhaps: ['care-coordination'] },
        long({ kinds: ['care-coordination', 'case-management'] }),
      ],
      met,
    ],
    [
      'counts when the job is also of the other kind asked for',
      [{ alsoIn: ['registered-nurse'] }, long({ kinds: ['case-management', 'registered-nurse'] })],
      met,
    ],
    [
      'may count when the other kind is not listed: it may have been part of it',
      [{ alsoIn: ['registered-nurse'] }, long()],
      may,
    ],
    [
      'does not count when it is told as a kind that is not the other',
      [
        { alsoIn: ['registered-nurse'], notAs: ['practical-nurse'] },
        long({ kinds: ['case-management', 'practical-nurse'] }),
      ],
      unmet,
    ],
    [
      'counts when it is told as the other kind too, whatever else it was',
      [
        { alsoIn: ['registered-nurse'], notAs: ['practical-nurse'] },
        long({ kinds: ['case-management', 'practical-nurse', 'registered-nurse'] }),
      ],
      met,
    ],
    [
      'may count when it is told as neither',
      [{ alsoIn: ['registered-nurse'], notAs: ['practical-nurse'] }, long()],
      may,
    ],
    [
      'does not count when only the other kind is listed',
      [{ alsoIn: ['registered-nurse'] }, long({ kinds: ['registered-nurse'] })],
      unmet,
    ],
  ]);
});

describe('pay', () => {
  const paid = { paid: true } as const;
  check([
    ['told counts', [paid, long({ paid: true })], met],
    ['refused does not count: a volunteer', [paid, long({ paid: false })], unmet],
    ['not told may count', [paid, jobWithout(['paid'], { from: since })], may],
    ['is not looked at where the rule does not ask', [{}, long({ paid: false })], met],
  ]);

  const unpublished = { paid: 'unpublished' } as const;
  check([
    ['told counts where that of unpaid work is unpublished', [unpublished, long()], met],
    [
      'not told counts where that of unpaid work is unpublished',
      [unpublished, jobWithout(['paid'], { from: since })],
      met,
    ],
    ['refused may count where that is unpublished', [unpublished, long({ paid: false })], may],
  ]);
});

describe('the supervisor', () => {
  const underCcm = { supervisedBy: ['ccm'] };
  check([
    ['with the credential counts', [underCcm, long({ supervisedBy: ['acm-rn', 'ccm'] })], met],
    ['with another one does not', [underCcm, long({ supervisedBy: ['acm-rn'] })], unmet],
    ['told to hold none of them does not', [underCcm, long({ supervisedBy: [] })], unmet],
    ['not told may count', [underCcm, jobWithout(['supervisedBy'], { from: since })], may],
  ]);

  test('not told is asked about', () => {
    const work = jobWithout(['supervisedBy'], { from: since });
    const judgement = expectJudged({ ...year, ...underCcm }, person({ experience: [work] }), may);
    expect(judgement.ask).toEqual([
      'Did your supervisor as Case manager at St. Ann hold the CCM? (carepath edit e1 --supervised-by)',
    ]);
    expect(judgement.possible?.if).toContain(
      'your supervisor as Case manager at St. Ann held the CCM',
    );
  });
});

describe('the setting', () => {
  const systems: Partial<ExperienceRequirement> = {
    settings: ['hospital'],
    perhapsSettings: ['health-plan'],
  };
  check([
    ['that the rule names counts', [systems, long({ setting: 'hospital' })], met],
    ['that it perhaps means may count', [systems, long({ setting: 'health-plan' })], may],
    ['that it does not name does not', [systems, long({ setting: 'school' })], unmet],
    ['not told may count', [systems, jobWithout(['setting'], { from: since })], may],
    [
      'that the rule excludes does not count',
      [{ notSettings: ['family'] }, long({ setting: 'family' })],
      unmet,
    ],
    [
      'that the rule does not exclude counts',
      [{ notSettings: ['family'] }, long({ setting: 'home-health' })],
      met,
    ],
    [
      'that the rule perhaps excludes may count',
      [{ perhapsSettings: ['family'] }, long({ setting: 'family' })],
      may,
    ],
    [
      'that the rule does not even perhaps exclude counts',
      [{ perhapsSettings: ['family'] }, long({ setting: 'home-health' })],
      met,
    ],
    [
      'not told counts where none is excluded for certain',
      [{ perhapsSettings: ['family'] }, jobWithout(['setting'], { from: since })],
      met,
    ],
    [
      'not told may be the one that is excluded',
      [{ notSettings: ['family'] }, jobWithout(['setting'], { from: since })],
      may,
    ],
  ]);
});

test('work that counts for certain decides beside work that may count', () => {
  const rule: ExperienceRequirement = { ...year, perhaps: ['care-coordination'] };
  const doubtful = long({ id: 'e2', kinds: ['care-coordination'] });
  const judgement = expectJudged(rule, person({ experience: [long(), doubtful] }), met);
  expect(judgement.ask).toEqual([]);
  const short = job({ from: '2026-10-22' });
  const record = person({ experience: [short, doubtful] });
  expectJudged(rule, record, {
    verdict: 'unknown',
    earliest: '2027-10-22',
    possible: '2026-11-22',
  });
});

test('what certainly counts is told beside what may, and what only may is told as perhaps', () => {
  const rule: ExperienceRequirement = { ...year, perhaps: ['care-coordination'] };
  const sure = job({ from: '2026-07-01', to: '2026-09-30' });
  const doubtful = long({ id: 'e2', to: '2024-06-30', kinds: ['care-coordination'] });
  const haveOf = (...experience: Experience[]) => judged(rule, person({ experience })).proof.have;
  expect(haveOf(sure)).toBe('3 months');
  expect(haveOf(sure, doubtful)).toBe('3 months for certain, 9 months with what may count');
  expect(haveOf(doubtful)).toBe('perhaps 6 months');
  const hours: ExperienceRequirement = { ...rule, months: undefined, hours: 2080 };
  const { proof } = judged(hours, person({ experience: [doubtful] }));
  expect(proof.have).toBe('perhaps 1,040 hours');
});

test('what a later day rests on names the job, its hours and the supervisor', () => {
  const rule: ExperienceRequirement = { ...year, supervisedBy: ['ccm'] };
  const record = person({
    experience: [
      job({ from: '2026-06-01', to: '2027-03-31' }),
      job({ id: 'e2', employer: 'Mercy', from: '2027-04-01' }),
    ],
  });
  const judgement = expectJudged(rule, record, { verdict: 'unmet', earliest: '2027-06-01' });
  expect(judgement.assuming).toEqual([
    'you stay in this job until Mar 31, 2027: Case manager at St. Ann, 40 h a week, under a CCM',
    'you start on Apr 1, 2027 and stay: Case manager at Mercy, 40 h a week, under a CCM',
  ]);
});
