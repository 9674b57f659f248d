import { describe, expect, test } from 'vitest';
import type {
  ContinuingEducationRequirement,
  EducationRequirement,
  ExperienceRequirement,
  Requirement,
} from '../../../src/career/schema/requirement.ts';
import type { Education, Experience, ProgressRecord } from '../../../src/progress/record.ts';
import { course, degree, job, judged, person } from '../../support/people.ts';

const judging = 'acm-rn';

/** What the proof says is recorded and does not count. */
function leftOut(rule: Requirement, record: Partial<ProgressRecord>, on?: string) {
  const when = on === undefined ? { judging } : { judging, on };
  return judged(rule, person(record), when).proof.leftOut;
}

describe('a job that does not count is told with the reason', () => {
  const work = (told: Partial<Experience> = {}) => job({ to: '2026-06-30', ...told });
  /** 24 months, so that none of these is enough. */
  const rule: ExperienceRequirement = {
    kind: 'experience',
    in: ['case-management'],
    perhaps: ['care-coordination'],
    months: 24,
  };
  const cases: [why: string, Partial<ExperienceRequirement>, Experience, reason: string][] = [
    ['unpaid', { paid: true }, work({ paid: false }), 'unpaid'],
    [
      'a setting that the rule excludes',
      { notSettings: ['family'] },
      work({ setting: 'family' }),
      'setting: own family',
    ],
    [
      'a setting that the rule does not name',
      { settings: ['hospital'] },
      work({ setting: 'school' }),
      'setting: school',
    ],
    [
      'under a supervisor without the credential',
      { supervisedBy: ['ccm', 'crc'] },
      work({ supervisedBy: ['acm-rn'] }),
      'not under a CCM or CRC',
    ],
    ['part-time', { partTime: 'no' }, work({ hoursPerWeek: 39 }), 'part-time'],
    [
      'over too long ago',
      { withinYears: 5 },
      work({ from: '2015-01-01', to: '2021-11-21' }),
      'ended more than 5 years ago',
    ],
    [
      'told as a kind that is not the other asked for',
      { alsoIn: ['registered-nurse'], notAs: ['practical-nurse'] },
      work({ kinds: ['case-management', 'practical-nurse'] }),
      'told as case management, nursing as an LPN or LVN',
    ],
    [
      'over too long ago for a window of one month',
      { withinYears: 0.0833 },
      work({ to: '2026-10-21' }),
      'ended more than 1 month ago',
    ],
    [
      'over too long ago for a window of one year',
      { withinYears: 1 },
      work({ from: '2015-01-01', to: '2025-11-21' }),
      'ended more than 1 year ago',
    ],
  ];
  test.each(cases)('%s', (_why, told, done, reason) => {
    expect(leftOut({ ...rule, ...told }, { experience: [done] })).toEqual([
      `Case manager at St. Ann: ${reason}`,
    ]);
  });

  test('refused by the issuer', () => {
    const experience = [work({ kinds: ['care-coordination'] })];
    expect(leftOut(rule, { experience, confirmations: { 'acm-rn/e1/kind': false } })).toEqual([
      'Case manager at St. Ann: the issuer does not accept it',
    ]);
    expect(leftOut(rule, { experience })).toBeUndefined();
    expect(
      leftOut(rule, { experience, confirmations: { 'acm-rn/e1/kind': true } }),
    ).toBeUndefined();
  });

  test('one that ended on the first day of the window is none of them', () => {
    const experience = [work({ from: '2015-01-01', to: '2021-11-22' })];
    const recent = { ...rule, withinYears: 5 };
    expect(leftOut(recent, { experience })).toBeUndefined();
    expect(leftOut(recent, { experience }, '2026-11-23')).toEqual([
      'Case manager at St. Ann: ended more than 5 years ago',
    ]);
  });

  test('over before the degree after which it had to be done', () => {
    const study: EducationRequirement = { kind: 'education', level: 'bachelor' };
    const after: Requirement = { kind: 'all', of: [study, { ...rule, after: 'education' }] };
    const told = (to: string, education = [degree({ completed: '2025-12-31' })]) =>
      judged(after, person({ education, experience: [work({ to })] })).proof.of?.[1]?.leftOut;
    expect(told('2025-12-31')).toEqual(['Case manager at St. Ann: before the degree']);
    expect(told('2026-01-01')).toBeUndefined();
    expect(told('2025-12-31', [])).toEqual([
      'Case manager at St. Ann: it counts only after the degree asked for',
    ]);
  });

  test('and a job of another kind is not told: nobody would take it for one', () => {
    expect(leftOut(rule, { experience: [work({ kinds: ['retail'] })] })).toBeUndefined();
  });

  test('in the order of the jobs, beside those that count, and in the reason', () => {
    const experience = [
      work({ id: 'e3', employer: 'Mercy', from: '2026-01-01', paid: false }),
      work({ id: 'e2', employer: 'Grace', from: '2024-01-01', to: '2024-12-31' }),
      work({ from: '2025-01-01', paid: false }),
    ];
    const { proof } = judged({ ...rule, paid: true }, person({ experience }));
    expect(proof.leftOut).toEqual([
      'Case manager at St. Ann: unpaid',
      'Case manager at Mercy: unpaid',
    ]);
    expect(proof.why).toBe(
      'Case manager at Grace: 2024-01-01 … 2024-12-31 = 12 months; not counted: Case manager at St. Ann: unpaid; not counted: Case manager at Mercy: unpaid',
    );
  });

  test('and where none counts, the reason says so', () => {
    const record = person({ experience: [work({ paid: false })] });
    expect(judged({ ...rule, paid: true }, record).proof.why).toBe(
      'No job you have recorded counts for this; not counted: Case manager at St. Ann: unpaid',
    );
    expect(judged(rule, person()).proof.why).toBe('No job you have recorded counts for this.');
  });

  test('but not where the rest is enough', () => {
    const experience = [work({ from: '2020-01-01' }), work({ id: 'e2', paid: false })];
    expect(leftOut({ ...rule, paid: true }, { experience })).toBeUndefined();
  });
});

describe('a study that does not count is told with the reason', () => {
  const rule: EducationRequirement = { kind: 'education', level: 'bachelor' };
  const cases: [why: string, Partial<EducationRequirement>, Partial<Education>, string][] = [
    ['not accredited', { accredited: true }, { accredited: false }, 'not accredited'],
    [
      'without field experience',
      { fieldExperience: true },
      { fieldExperience: false },
      'no supervised field experience',
    ],
    ['in another field', { fields: ['social-work'] }, {}, 'another field'],
    ['in a field that is excluded', { notFields: ['health'] }, {}, 'another field'],
    [
      'in a field that is not even perhaps accepted',
      { fields: ['social-work'], perhapsFields: ['psychology'] },
      {},
      'another field',
    ],
    ['another program', { programs: ['bsw'] }, { program: 'bsn' }, 'another program'],
    [
      'completed too late',
      { completedBefore: '2010-01-01' },
      { completed: '2010-01-01' },
      'not completed before Jan 1, 2010',
    ],
  ];
  test.each(cases)('%s', (_why, asked, told, reason) => {
    const education = [degree({ title: 'BSN', ...told })];
    expect(leftOut({ ...rule, ...asked }, { education })).toEqual([`BSN: ${reason}`]);
    const { proof } = judged({ ...rule, ...asked }, person({ education }));
    expect(proof.why).toBe(`Not counted: BSN: ${reason}.`);
  });

  test('in a field that the issuer does not accept', () => {
    const perhaps: EducationRequirement = {
      ...rule,
      fields: ['social-work'],
      perhapsFields: ['nursing'],
    };
    const education = [degree({ title: 'BSN' })];
    expect(leftOut(perhaps, { education, confirmations: { 'acm-rn/d1/field': false } })).toEqual([
      'BSN: the issuer does not accept the field',
    ]);
    expect(leftOut(perhaps, { education })).toBeUndefined();
  });

  test('completed too long ago, from the day on which it no longer counts', () => {
    const recent: EducationRequirement = { ...rule, withinMonths: 60 };
    const education = [degree({ title: 'BSN', completed: '2021-11-22' })];
    expect(leftOut(recent, { education })).toBeUndefined();
    expect(leftOut(recent, { education }, '2026-11-23')).toEqual([
      'BSN: completed more than 60 months ago',
    ]);
  });

  test('of a lower level is not told: it is none of those asked for', () => {
    expect(leftOut(rule, { education: [degree({ level: 'associate' })] })).toBeUndefined();
    const { proof } = judged(rule, person({ education: [degree({ level: 'associate' })] }));
    expect(proof.why).toBe('You have recorded no study of this level.');
  });

  test('beside one that is still to come, and not once that counts', () => {
    const education = [
      degree({ title: 'BSN', accredited: false }),
      degree({ id: 'd2', completed: '2027-05-15' }),
    ];
    const accredited: EducationRequirement = { ...rule, accredited: true };
    expect(leftOut(accredited, { education })).toEqual(['BSN: not accredited']);
    expect(leftOut(accredited, { education }, '2027-05-15')).toBeUndefined();
  });
});

describe('courses that do not count are counted with the reason', () => {
  const rule: ContinuingEducationRequirement = {
    kind: 'continuing-education',
    topics: ['case-management'],
    hours: 30,
    withinYears: 3,
  };

  test('on other topics', () => {
    const other = course({ topics: ['law'] });
    expect(leftOut(rule, { continuingEducation: [other] })).toEqual(['1 course on other topics']);
    expect(leftOut(rule, { continuingEducation: [other, course(), other] })).toEqual([
      '2 courses on other topics',
    ]);
  });

  test('too old, from the day before the window on', () => {
    const old = course({ date: '2023-11-21' });
    expect(leftOut(rule, { continuingEducation: [old] })).toEqual([
      '1 course more than 3 years ago',
    ]);
    const first = course({ date: '2023-11-22' });
    expect(leftOut(rule, { continuingEducation: [first] })).toBeUndefined();
    expect(leftOut({ ...rule, withinYears: 1 }, { continuingEducation: [first] })).toEqual([
      '1 course more than 1 year ago',
    ]);
  });

  test('still ahead, from tomorrow on', () => {
    const planned = [course({ date: '2026-11-23' }), course({ date: '2026-11-22' })];
    expect(leftOut(rule, { continuingEducation: planned })).toEqual(['1 course still ahead']);
    expect(leftOut(rule, { continuingEducation: planned }, '2026-11-23')).toBeUndefined();
  });

  test('of any topic and age where the rule asks for none, but not ahead', () => {
    const any: ContinuingEducationRequirement = { kind: 'continuing-education', hours: 30 };
    const continuingEducation = [
      course({ topics: [], date: '1999-12-31' }),
      course({ date: '2027-01-10' }),
    ];
    expect(leftOut(any, { continuingEducation })).toEqual(['1 course still ahead']);
  });

  test('but not where the rest is enough', () => {
    const continuingEducation = [course({ hours: 30 }), course({ topics: ['law'] })];
    expect(leftOut(rule, { continuingEducation })).toBeUndefined();
  });
});
