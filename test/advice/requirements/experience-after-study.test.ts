import { describe, test } from 'vitest';
import type {
  EducationRequirement,
  ExperienceRequirement,
  Requirement,
} from '../../../src/career/schema/requirement.ts';
import type { Education } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { degree, job, person } from '../../support/people.ts';

const bsw: EducationRequirement = {
  kind: 'education',
  level: 'bachelor',
  fields: ['social-work'],
  accredited: true,
};
const after: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  months: 12,
  after: 'education',
};
const rule: Requirement = { kind: 'all', of: [bsw, after] };
const studied = (told: Partial<Education> = {}) => degree({ field: 'social-work', ...told });
const experience = [job({ from: '2020-01-01' })];

describe('work after the degree', () => {
  const cases: Case<Education[]>[] = [
    [
      'counts from the day after the degree was completed',
      [studied({ completed: '2025-11-21' })],
      { verdict: 'met', earliest: '2026-11-22' },
    ],
    [
      'does not count on the day of the degree',
      [studied({ completed: '2025-11-22' })],
      { verdict: 'unmet', earliest: '2026-11-23' },
    ],
    [
      'begins after a degree that is still to come',
      [studied({ completed: '2027-05-15' })],
      { verdict: 'unmet', earliest: '2028-05-16' },
    ],
    [
      'counts after the first of two degrees',
      [studied({ completed: '2026-05-15' }), studied({ completed: '2024-05-15' })],
      { verdict: 'met' },
    ],
    [
      'does not count after a degree in another field',
      [degree({ field: 'business' })],
      { verdict: 'unmet', earliest: null, possible: null },
    ],
    [
      'may count after a degree that nobody told is accredited',
      [{ id: 'd1', level: 'bachelor', field: 'social-work', completed: '2020-05-15' }],
      { verdict: 'unknown', earliest: null, possible: '2026-11-22' },
    ],
    [
      'may count after a degree in progress, completed tomorrow at the earliest',
      [studied({ completed: null })],
      { verdict: 'unmet', earliest: null, possible: '2027-11-24' },
    ],
  ];
  test.each(cases)('%s', (_name, education, expected) => {
    expectJudged(rule, person({ education, experience }), expected);
  });

  test('is unknown where education was never told', () => {
    const { education: _, ...silent } = person({ experience });
    expectJudged(rule, silent, { verdict: 'unknown', earliest: null });
  });

  test('counts after whichever of several degrees the person has', () => {
    const either: Requirement = {
      kind: 'all',
      of: [
        { kind: 'any', of: [{ kind: 'education', level: 'master' }, bsw] },
        { kind: 'all', of: [after] },
      ],
    };
    const education = [studied({ completed: '2025-11-21' })];
    expectJudged(either, person({ education, experience }), { verdict: 'met' });
  });

  test('counts after the later of two degrees that are both asked for', () => {
    const both: Requirement = {
      kind: 'all',
      of: [bsw, { kind: 'education', level: 'master' }, after],
    };
    const education = [
      studied({ completed: '2020-05-15' }),
      studied({ id: 'd2', level: 'master', field: 'business', completed: '2025-11-22' }),
    ];
    const expected = { verdict: 'unmet', earliest: '2026-11-23' } as const;
    expectJudged(both, person({ education, experience }), expected);
  });

  test('counts after the degree itself, though that may be handed in before it', () => {
    const early: Requirement = { kind: 'all', of: [{ ...bsw, daysBefore: 60 }, after] };
    const education = [studied({ completed: '2025-11-22' })];
    const expected = { verdict: 'unmet', earliest: '2026-11-23' } as const;
    expectJudged(early, person({ education, experience }), expected);
  });

  test('counts after a degree in a field that the issuer accepted', () => {
    const perhaps: Requirement = {
      kind: 'all',
      of: [{ ...bsw, perhapsFields: ['human-services'] }, after],
    };
    const told = (confirmations: Record<string, boolean>) =>
      person({
        education: [studied({ field: 'psychology', completed: '2025-11-21' })],
        experience,
        confirmations,
      });
    const judging = 'c-swcm';
    expectJudged(perhaps, told({}), { verdict: 'unknown', earliest: null }, { judging });
    expectJudged(perhaps, told({ 'c-swcm/d1/field': true }), { verdict: 'met' }, { judging });
    expectJudged(perhaps, told({ 'c-swcm/d1/field': false }), { verdict: 'unmet' }, { judging });
  });

  test('goes by the degree of its own group, not by one further out', () => {
    const nested: Requirement = {
      kind: 'all',
      of: [{ kind: 'education', level: 'associate' }, rule],
    };
    const education = [studied({ completed: '2025-11-22' }), degree({ completed: '2010-05-15' })];
    const expected = { verdict: 'unmet', earliest: '2026-11-23' } as const;
    expectJudged(nested, person({ education, experience }), expected);
  });
});
